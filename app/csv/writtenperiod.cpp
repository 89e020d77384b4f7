// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/writtenperiod.h"

#include "table/columndata.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

std::optional<Period> periodOfParts(const QString &year, const QString &month, const QString &day)
{
    QString text = year;
    for (const QString &part : {month, day}) {
        if (!part.isEmpty())
            text += u'-' + part.rightJustified(2, u'0');
    }
    return Period::parse(text);
}

} // namespace

std::optional<Period> parseWrittenPeriod(std::string_view text)
{
    static const QRegularExpression yearFirst(u"^([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})$"_s);
    static const QRegularExpression yearAndMonth(u"^([0-9]{4})/([0-9]{1,2})$"_s);
    static const QRegularExpression chinese(u"^([0-9]{4})年(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?)?$"_s);
    static const QRegularExpression dayFirst(u"^([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})$"_s);
    static const QRegularExpression years(u"^([0-9]{4})[-–—]([0-9]{4})$"_s);

    const QString written = toQString(text).trimmed();
    if (written.isEmpty())
        return std::nullopt;
    if (const auto period = Period::parse(written))
        return period;
    if (const auto match = yearFirst.match(written); match.hasMatch())
        return periodOfParts(match.captured(1), match.captured(3), match.captured(4));
    for (const QRegularExpression *form : {&yearAndMonth, &chinese}) {
        if (const auto match = form->match(written); match.hasMatch())
            return periodOfParts(match.captured(1), match.captured(2), match.captured(3));
    }
    if (const auto match = dayFirst.match(written); match.hasMatch())
        return periodOfParts(match.captured(3), match.captured(2), match.captured(1));
    if (const auto match = years.match(written); match.hasMatch())
        return Period::parse(match.captured(1) + u'/' + match.captured(2));
    return std::nullopt;
}

bool namesTime(QStringView heading)
{
    static constexpr std::array<QStringView, 3> chinese{u"年", u"日期", u"时间"};
    static constexpr std::array<QStringView, 14> words{u"year",  u"years",  u"date",  u"dates", u"period",
                                                       u"month", u"time",   u"год",   u"года",  u"годы",
                                                       u"дата",  u"период", u"месяц", u"время"};
    if (std::ranges::any_of(chinese, [&](QStringView word) { return heading.contains(word); }))
        return true;
    // Whole words only: «выгода» is no time, and neither is a candidate.
    static const QRegularExpression notLetters(u"[^\\p{L}]+"_s);
    const QStringList parts = heading.toString().toLower().split(notLetters);
    return std::ranges::any_of(parts,
                               [](const QString &part) { return std::ranges::find(words, part) != words.end(); });
}

bool isWrittenYear(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() == 4 && std::ranges::all_of(text, isDigit) && text >= "1500" && text < "2500";
}

} // namespace bangfu
