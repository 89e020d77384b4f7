// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <QDate>

namespace bangfu {
namespace {

std::optional<int> parseDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    return text.toInt();
}

} // namespace

std::optional<Date> Date::parse(QStringView text)
{
    const bool hasMonth = text.size() >= 7;
    const bool hasDay = text.size() == 10;
    if ((text.size() != 4 && text.size() != 7 && text.size() != 10) || (hasMonth && text[4] != u'-') ||
        (hasDay && text[7] != u'-'))
        return std::nullopt;
    const auto year = parseDigits(text.left(4));
    const auto month = hasMonth ? parseDigits(text.mid(5, 2)) : 0;
    const auto day = hasDay ? parseDigits(text.mid(8, 2)) : 0;
    if (!year || !month || !day || !QDate::isValid(*year, hasMonth ? *month : 1, hasDay ? *day : 1))
        return std::nullopt;
    return Date{*year, *month, *day};
}

QString Date::toString() const
{
    QString text = QString::number(year).rightJustified(4, u'0');
    if (month > 0)
        text += u'-' + QString::number(month).rightJustified(2, u'0');
    if (day > 0)
        text += u'-' + QString::number(day).rightJustified(2, u'0');
    return text;
}

} // namespace bangfu
