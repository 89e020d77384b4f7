// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"

namespace bangfu {

/// What stands wrong in the text of a table, and where.
struct TextFault
{
    qint64 line = 0;         ///< of the file, 1-based; 0: the whole file
    qint64 column = 0;       ///< character in the line, 1-based; 0: the whole line
    const char *reason = ""; ///< source text of the context "TextFault", in which %1, %2 … stand for the values
    QStringList values;

    friend bool operator==(const TextFault &left, const TextFault &right)
    {
        return left.line == right.line && left.column == right.column && qstrcmp(left.reason, right.reason) == 0 &&
               left.values == right.values;
    }
};

/// The fault in words, in the language of the phrases: where, and what.
QString textFaultMessage(const TextFault &fault, const Phrases &phrases);

} // namespace bangfu
