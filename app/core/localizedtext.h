// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>

namespace bangfu {

/// One text in the three languages of the program.
struct LocalizedText
{
    QString chinese;
    QString russian;
    QString english;

    const QString &in(Language language) const
    {
        switch (language) {
        case Language::Chinese:
            return chinese;
        case Language::Russian:
            return russian;
        case Language::English:
            break;
        }
        return english;
    }

    bool isEmpty() const { return chinese.isEmpty() && russian.isEmpty() && english.isEmpty(); }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace bangfu
