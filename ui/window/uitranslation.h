// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QTranslator>

namespace bangfu {

/// The language of the window's texts, Qt's own included. Widgets hear of a change as QEvent::LanguageChange.
class UiTranslation
{
public:
    explicit UiTranslation(Language language);
    ~UiTranslation();
    Q_DISABLE_COPY_MOVE(UiTranslation)

    void setLanguage(Language language);

private:
    void install(QTranslator &translator, bool isLoaded);

    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace bangfu
