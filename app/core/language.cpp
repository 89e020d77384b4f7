// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

namespace bangfu {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Chinese:
        return QStringLiteral("zh");
    case Language::Russian:
        return QStringLiteral("ru");
    case Language::English:
        return QStringLiteral("en");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(const QString &code)
{
    for (const Language language : allLanguages) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

QString languageNativeName(Language language)
{
    switch (language) {
    case Language::Chinese:
        return QStringLiteral("中文");
    case Language::Russian:
        return QStringLiteral("Русский");
    case Language::English:
        return QStringLiteral("English");
    }
    Q_UNREACHABLE();
}

QLocale languageLocale(Language language)
{
    switch (language) {
    case Language::Chinese:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Russia);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    }
    Q_UNREACHABLE();
}

Language languageForLocale(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
        return Language::Chinese;
    case QLocale::Russian:
        return Language::Russian;
    default:
        return Language::English;
    }
}

} // namespace bangfu
