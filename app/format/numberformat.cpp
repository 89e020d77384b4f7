// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numberformat.h"

#include "format/scaleword.h"
#include "format/unitforms.h"

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Below so many digits a number is not grouped in running text.
qsizetype fewestGroupedDigits(Language language)
{
    return language == Language::English ? 4 : 5;
}

QString grouped(const QString &digits, Language language, qsizetype fewest)
{
    if (digits.size() < fewest)
        return digits;
    const QChar separator = language == Language::Russian ? QChar(QChar::Nbsp) : QChar(u',');
    QString result = digits;
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        result.insert(i, separator);
    return result;
}

struct PlainForm
{
    qsizetype fewestGroupedDigits = 0;
    int decimals = 0; ///< at least
};

QString plainNumber(const Decimal &number, Language language, const PlainForm &form)
{
    const bool isNegative = number.isNegative();
    const QStringList parts = number.toString().mid(isNegative ? 1 : 0).split(u'.');
    QString result = (isNegative ? u"−"_s : QString()) + grouped(parts.first(), language, form.fewestGroupedDigits);
    const QString decimals = parts.value(1).leftJustified(form.decimals, u'0');
    if (!decimals.isEmpty())
        result += (language == Language::Russian ? u',' : u'.') + decimals;
    return result;
}

QString plainNumber(const Decimal &number, Language language)
{
    return plainNumber(number, language, {fewestGroupedDigits(language), 0});
}

/// The words that may be tried for a number, from the one that fits its size downwards.
std::vector<ScaleWord> wordsFor(const Decimal &number, Language language, NumberScale scale)
{
    const ScaleWord largest = scale == NumberScale::InWords ? scaleWordFor(number.toDouble(), language) : ScaleWord{};
    std::vector<ScaleWord> words;
    for (const ScaleWord &word : scaleWords(language)) {
        if (word.exponent <= largest.exponent)
            words.push_back(word);
    }
    return words;
}

bool isPercent(const Unit &unit)
{
    return unit.printed.contains(u"%"_s);
}

/// A worded number with its unit in the form that stands beside the number.
QString withUnit(const QString &text, const Decimal &number, const Unit &unit, Language language)
{
    if (isPercent(unit) && language != Language::Russian)
        return text + u'%';
    const bool isInWords = !text.endsWith(plainNumber(number, language));
    return joinedByLanguage(text, unitNameBeside(number, isInWords, unit, language), language);
}

QString allInWords(const Observation &observation, const Phrases &phrases)
{
    const QString all =
        phrases.translate("Number", "all", "a claim that every member of a group is meant, read as 100%");
    if (!observation.value)
        return all;
    return all + (phrases.language() == Language::Chinese   ? u"（100%）"_s
                  : phrases.language() == Language::Russian ? u" (100\u00a0%)"_s
                                                            : u" (100%)"_s);
}

} // namespace

QString formatNumberInColumn(const Decimal &number, int decimals, Language language)
{
    constexpr qsizetype fewestInColumn = 4;
    return plainNumber(number, language, {fewestInColumn, decimals});
}

QString formatNumber(const Decimal &number, Language language, NumberScale scale)
{
    if (scale == NumberScale::InWords) {
        for (const ScaleWord &word : wordsFor(number, language, scale)) {
            if (const std::optional<QString> text = formatInScale(number, word, language))
                return *text;
        }
    }
    return plainNumber(number, language);
}

QString formatWithUnit(const Decimal &number, const Unit &unit, const Phrases &phrases, NumberScale scale)
{
    return withUnit(formatNumber(number, phrases.language(), scale), number, unit, phrases.language());
}

QString formatRange(const Decimal &low, const Decimal &high, const Unit &unit, const Phrases &phrases,
                    NumberScale scale)
{
    const Language language = phrases.language();
    for (const ScaleWord &word : wordsFor(high, language, scale)) {
        const std::optional<Decimal> scaledLow = low.scaledByPowerOfTen(-word.exponent);
        const std::optional<QString> highText = formatInScale(high, word, language);
        if (scaledLow && highText && formatInScale(low, word, language))
            return withUnit(plainNumber(*scaledLow, language) + u'–' + *highText, high, unit, language);
    }
    return withUnit(plainNumber(low, language) + u'–' + plainNumber(high, language), high, unit, language);
}

QString formatObservation(const Observation &observation, const Dataset &dataset, const Phrases &phrases,
                          NumberScale scale)
{
    const Unit *unit = dataset.unit(observation.unitId);
    const Unit noUnit;
    const Unit &shownUnit = unit ? *unit : noUnit;
    if (observation.relation == Relation::All)
        return allInWords(observation, phrases);
    if (observation.value)
        return relationSign(observation.relation) + formatWithUnit(*observation.value, shownUnit, phrases, scale);
    if (observation.low && observation.high)
        return formatRange(*observation.low, *observation.high, shownUnit, phrases, scale);
    return phrases.translate("Number", "no number", "what is printed makes a claim without a number");
}

QString relationSign(Relation relation)
{
    switch (relation) {
    case Relation::GreaterThan:
        return u">"_s;
    case Relation::AtLeast:
        return u"≥"_s;
    case Relation::LessThan:
        return u"<"_s;
    case Relation::AtMost:
        return u"≤"_s;
    case Relation::Approximate:
        return u"≈"_s;
    case Relation::Equal:
    case Relation::Range:
    case Relation::All:
    case Relation::Text:
        return {};
    }
    Q_UNREACHABLE();
}

QString unitInWords(const Unit &unit, const QString &per, const Phrases &phrases)
{
    const QString name = unit.name.in(phrases.language());
    if (per.isEmpty())
        return name;
    QString pattern;
    if (per == u"person")
        pattern = phrases.translate("Number", "%1 per person", "a unit, such as yuan per person");
    else if (per == u"household")
        pattern = phrases.translate("Number", "%1 per household", "a unit");
    else if (per == u"village")
        pattern = phrases.translate("Number", "%1 per village", "a unit");
    else if (per == u"county")
        pattern = phrases.translate("Number", "%1 per county", "a unit");
    else if (per == u"project")
        pattern = phrases.translate("Number", "%1 per project", "a unit");
    else if (per == u"year")
        pattern = phrases.translate("Number", "%1 per year", "a unit");
    else if (per == u"month")
        pattern = phrases.translate("Number", "%1 per month", "a unit");
    else
        return name + u'/' + per;
    return filledIn(pattern, {name});
}

Decimal roundedForDisplay(const Decimal &number, int significantDigits)
{
    const qsizetype digits = QString::number(std::abs(number.coefficient())).size();
    const int decimals = significantDigits - static_cast<int>(digits) + number.scale();
    if (decimals >= 0)
        return number.rounded(std::min(decimals, Decimal::maximumScale));
    const std::optional<Decimal> lowered = number.scaledByPowerOfTen(decimals);
    if (!lowered)
        return number;
    return lowered->rounded(0).scaledByPowerOfTen(-decimals).value_or(number);
}

} // namespace bangfu
