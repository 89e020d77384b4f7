// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/uitranslation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace bangfu {

using namespace Qt::StringLiterals;

UiTranslation::UiTranslation(Language language)
{
    setLanguage(language);
}

UiTranslation::~UiTranslation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void UiTranslation::setLanguage(Language language)
{
    const QLocale locale = languageLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    // Qt's English texts need no catalogue.
    install(m_qt, language != Language::English &&
                      m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(m_own, m_own.load(u":/translations/bangfu_%1.qm"_s.arg(languageCode(language))));
}

void UiTranslation::install(QTranslator &translator, bool isLoaded)
{
    if (isLoaded)
        QCoreApplication::installTranslator(&translator);
}

} // namespace bangfu
