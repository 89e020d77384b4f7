// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/printedform.h"

#include <QRegularExpression>

#include <array>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

int powerOf(QChar numberWord)
{
    switch (numberWord.unicode()) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

/// 一 … 九, 两 and the 首 of 首例 (the first) as a digit; -1 for anything else.
int chineseDigit(QChar c)
{
    if (c == u'首')
        return 1;
    if (c == u'两')
        return 2;
    return static_cast<int>(u"零一二三四五六七八九"_s.indexOf(c));
}

/// A printed number: Arabic with a decimal point, a single Chinese digit, or nothing before a number word (万元 =
/// 10,000).
std::optional<Decimal> readNumber(const QString &text)
{
    if (text.isEmpty())
        return Decimal(1);
    if (text.size() == 1 && chineseDigit(text[0]) >= 0)
        return Decimal(chineseDigit(text[0]));
    return Decimal::parse(text);
}

Relation relationOf(const QString &before, const QString &after, const QString &inside)
{
    if (before == u"近"_s || before == u"不足"_s)
        return Relation::LessThan;
    if (before == u"约"_s || before == u"左右"_s || after == u"左右"_s)
        return Relation::Approximate;
    if (after == u"以上"_s)
        return Relation::AtLeast;
    if (after == u"以下"_s)
        return Relation::AtMost;
    return before.isEmpty() && inside.isEmpty() ? Relation::Equal : Relation::GreaterThan;
}

int decimalsOf(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(number.size() - point - 1);
}

std::optional<PrintedForm> parseFraction(const QString &printed)
{
    static const QRegularExpression form(u"^([二三四五六七八九十])分之([一二三四五六七八九])$"_s);
    const auto match = form.match(printed);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar denominatorWord = match.captured(1)[0];
    const int denominator = denominatorWord == u'十' ? 10 : chineseDigit(denominatorWord);
    const int numerator = chineseDigit(match.captured(2)[0]);
    // Kept as a percentage with four digits behind the point; the exact fraction stands in the table `share`.
    constexpr std::int64_t scaled = 100 * 10000;
    PrintedForm result;
    result.value = Decimal::fromParts((scaled * numerator + denominator / 2) / denominator, 4);
    result.unitWord = u"%"_s;
    result.decimals = 4;
    return result;
}

std::optional<PrintedForm> parseRange(const QString &printed)
{
    static const QRegularExpression form(
        u"^(\\d+(?:\\.\\d+)?)(?:至|到|-|—|～|~)(\\d+(?:\\.\\d+)?)([十百千万亿]*)(\\D*)$"_s);
    const auto match = form.match(printed);
    if (!match.hasMatch())
        return std::nullopt;
    PrintedForm result;
    result.relation = Relation::Range;
    for (const QChar word : match.captured(3))
        result.unitMultiplier += powerOf(word);
    result.low = Decimal::parse(match.captured(1))->scaledByPowerOfTen(result.unitMultiplier);
    result.high = Decimal::parse(match.captured(2))->scaledByPowerOfTen(result.unitMultiplier);
    result.unitWord = match.captured(4);
    result.decimals = std::max(decimalsOf(match.captured(1)), decimalsOf(match.captured(2)));
    return result;
}

std::optional<PrintedForm> parseSingle(const QString &printed)
{
    static const QRegularExpression form(u"^(超过|超|突破|达到|达|近|约|不足|第|提前)?"
                                         "(\\d+(?:\\.\\d+)?|[一二三四五六七八九两首])?(多|余)?([十百千万亿]*)(多|余)?"
                                         "([^\\d以左十百千万亿]*)(以上|以下|左右)?$"_s);
    const auto match = form.match(printed);
    const QString number = match.captured(2);
    const QString words = match.captured(4);
    if (!match.hasMatch() || (number.isEmpty() && words.isEmpty()))
        return std::nullopt;
    QString before = match.captured(1);
    if (before == u"达到"_s || before == u"达"_s || before == u"第"_s || before == u"提前"_s)
        before.clear(); // words that lead up to the number without bounding it
    PrintedForm result;
    for (const QChar word : words)
        result.unitMultiplier += powerOf(word);
    const auto value = readNumber(number);
    if (!value)
        return std::nullopt;
    result.value = value->scaledByPowerOfTen(result.unitMultiplier);
    result.relation = relationOf(before, match.captured(7), match.captured(3) + match.captured(5));
    result.unitWord = match.captured(6).trimmed();
    result.decimals = decimalsOf(number);
    return result;
}

QString shown(const std::optional<Decimal> &number)
{
    return number ? number->toString() : u"–"_s;
}

} // namespace

std::optional<PrintedForm> parsePrintedForm(const QString &printed)
{
    static const QStringList wholes{u"全部"_s, u"全覆盖"_s, u"全面"_s, u"全"_s, u"村村通"_s, u"应保尽保"_s};
    if (wholes.contains(printed)) {
        PrintedForm result;
        result.value = Decimal(100);
        result.relation = Relation::All;
        result.unitWord = u"%"_s;
        return result;
    }
    if (const auto fraction = parseFraction(printed))
        return fraction;
    if (const auto range = parseRange(printed))
        return range;
    return parseSingle(printed);
}

std::optional<PrintedFault> printedFault(const Observation &observation, const Unit &unit)
{
    if (observation.relation == Relation::Text)
        return std::nullopt;
    const auto form = parsePrintedForm(observation.printed);
    if (!form)
        return PrintedFault{QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a printed figure that can be read"),
                            {observation.printed},
                            u"printed"_s};
    if (form->value != observation.value)
        return PrintedFault{QT_TRANSLATE_NOOP("Fault", "\"%1\" says %2, the value is %3"),
                            {observation.printed, shown(form->value), shown(observation.value)},
                            u"value"_s};
    if (form->relation == Relation::Range && (form->low != observation.low || form->high != observation.high))
        return PrintedFault{
            QT_TRANSLATE_NOOP("Fault", "\"%1\" says %2 to %3, the bounds are %4 to %5"),
            {observation.printed, shown(form->low), shown(form->high), shown(observation.low), shown(observation.high)},
            u"low"_s};
    const bool isToldElsewhere = form->relation == Relation::Equal && !observation.comment.isEmpty();
    if (form->relation != observation.relation && !isToldElsewhere)
        return PrintedFault{QT_TRANSLATE_NOOP("Fault", "\"%1\" has another relation than the one given"),
                            {observation.printed},
                            u"relation"_s};
    if (form->unitMultiplier != observation.unitMultiplier || form->decimals != observation.decimals)
        return PrintedFault{
            QT_TRANSLATE_NOOP("Fault", "\"%1\" has the multiplier 10^%2 and %3 decimals"),
            {observation.printed, QString::number(form->unitMultiplier), QString::number(form->decimals)},
            u"unit_mult"_s};
    if (!form->unitWord.isEmpty() && !unit.printed.contains(form->unitWord))
        return PrintedFault{QT_TRANSLATE_NOOP("Fault", "\"%1\" is not printed in the unit \"%2\""),
                            {observation.printed, unit.id},
                            u"unit_id"_s};
    return std::nullopt;
}

} // namespace bangfu
