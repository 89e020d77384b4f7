// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timeaxis.h"

#include <QDate>

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 1e-6;

double fractionOf(const QDate &day)
{
    return day.year() + (day.dayOfYear() - 1.0) / day.daysInYear();
}

QDate firstDay(const Date &date)
{
    return {date.year, std::max(1, date.month), std::max(1, date.day)};
}

QString yearLabel(int year, Language language)
{
    return QString::number(year) + (language == Language::Chinese ? u"年"_s : QString());
}

QString monthLabel(int month, Language language)
{
    if (language == Language::Chinese)
        return QString::number(month) + u"月"_s;
    return languageLocale(language).standaloneMonthName(month, QLocale::ShortFormat);
}

/// A month that no tick of a year stands before.
QString monthWithYear(const QDate &day, Language language)
{
    if (language == Language::Chinese)
        return yearLabel(day.year(), language) + monthLabel(day.month(), language);
    return monthLabel(day.month(), language) + QChar(QChar::Nbsp) + QString::number(day.year());
}

int yearStep(double span)
{
    constexpr double mostTicks = 10;
    for (int power = 1;; power *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (span / (digit * power) <= mostTicks)
                return digit * power;
        }
    }
}

void addYears(ValueAxis &axis, Language language)
{
    const int step = yearStep(axis.maximum - axis.minimum);
    const auto first = static_cast<int>(std::ceil((axis.minimum - tolerance) / step));
    for (int year = first * step; year <= axis.maximum + tolerance; year += step)
        axis.ticks.push_back({static_cast<double>(year), yearLabel(year, language)});
}

void addMonths(ValueAxis &axis, Language language)
{
    constexpr double mostTicks = 12;
    const double months = (axis.maximum - axis.minimum) * 12;
    const int step = months <= mostTicks ? 1 : months <= 2 * mostTicks ? 2 : 3;
    bool hasYear = false;
    for (QDate day(static_cast<int>(std::floor(axis.minimum + tolerance)), 1, 1);
         fractionOf(day) <= axis.maximum + tolerance; day = day.addMonths(step)) {
        if (fractionOf(day) < axis.minimum - tolerance)
            continue;
        const QString label = day.month() == 1 ? yearLabel(day.year(), language)
                              : hasYear        ? monthLabel(day.month(), language)
                                               : monthWithYear(day, language);
        axis.ticks.push_back({fractionOf(day), label});
        hasYear = true;
    }
}

} // namespace

double yearFraction(const Date &date)
{
    return fractionOf(firstDay(date));
}

double yearFractionAtEnd(const Date &date)
{
    const QDate first = firstDay(date);
    if (date.month == 0)
        return date.year + 1.0;
    return fractionOf(date.day == 0 ? first.addMonths(1) : first.addDays(1));
}

ValueAxis timeAxis(double from, double to, Language language)
{
    constexpr double monthsBelow = 3; // years
    ValueAxis axis;
    axis.minimum = from;
    axis.maximum = to > from ? to : from + 1;
    if (axis.maximum - axis.minimum < monthsBelow)
        addMonths(axis, language);
    else
        addYears(axis, language);
    return axis;
}

} // namespace bangfu
