// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numberformat.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

// The patterns of dates are the languages' own, not translations of each other, so they stand here as in QLocale.

QString chineseDate(const Date &date)
{
    QString text = QString::number(date.year) + u"年"_s;
    if (date.month > 0)
        text += QString::number(date.month) + u"月"_s;
    if (date.day > 0)
        text += QString::number(date.day) + u"日"_s;
    return text;
}

QString spacedDate(const Date &date, Language language)
{
    const QLocale locale = languageLocale(language);
    QStringList words;
    if (date.day > 0)
        words << QString::number(date.day) << locale.monthName(date.month);
    else if (date.month > 0)
        words << locale.standaloneMonthName(date.month);
    words << QString::number(date.year);
    if (language == Language::Russian)
        words << u"г."_s;
    return words.join(QChar(QChar::Nbsp));
}

QString dateIn(const Date &date, Language language)
{
    return language == Language::Chinese ? chineseDate(date) : spacedDate(date, language);
}

QString spanInWords(const Date &start, const Date &end, Language language)
{
    if (start.month > 0 || end.month > 0) {
        const QString dash = language == Language::Chinese ? u"–"_s : u" – "_s;
        return dateIn(start, language) + dash + dateIn(end, language);
    }
    const QString years = QString::number(start.year) + u'–' + QString::number(end.year);
    switch (language) {
    case Language::Chinese:
        return years + u"年"_s;
    case Language::Russian:
        return years + u"\u00a0гг."_s;
    case Language::English:
        break;
    }
    return years;
}

} // namespace

QString formatDate(const Date &date, const Phrases &phrases)
{
    return dateIn(date, phrases.language());
}

QString formatPeriod(const Period &period, const Phrases &phrases)
{
    if (!period.end)
        return phrases.translate("Period", "not stated", "the time of a figure");
    const Language language = phrases.language();
    if (period.start)
        return period.isSingle() ? dateIn(*period.end, language) : spanInWords(*period.start, *period.end, language);
    const QString pattern = period.end->month > 0
                                ? phrases.translate("Period", "to %1 (start not stated)", "%1 is a month or day")
                                : phrases.translate("Period", "to the end of %1 (start not stated)", "%1 is a year");
    return filledIn(pattern, {dateIn(*period.end, language)});
}

} // namespace bangfu
