// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkwording.h"

#include "dataset/expression.h"
#include "format/numberformat.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfComputedValues = 4;
constexpr int digitsOfBounds = 6;
constexpr int digitsOfDifferences = 2;

/// Whole numbers are counted, not measured: they are shown as they are.
Decimal shown(const Decimal &number, int digits)
{
    return number.scale() == 0 ? number : roundedForDisplay(number, digits);
}

/// The id where a formula is but one figure.
QString onlyReference(const QString &formula)
{
    const auto expression = parseExpression(formula);
    return expression && expression->kind == Expression::Kind::Reference ? expression->reference : QString();
}

bool isBare(const QString &formula)
{
    const auto expression = parseExpression(formula);
    return expression &&
           (expression->kind == Expression::Kind::Reference || expression->kind == Expression::Kind::Number);
}

/// How the computed value stands to the stated one, in terms of what was asked.
QString comparisonSign(const CheckResult &check)
{
    const std::strong_ordering order = check.computed->value <=> check.stated->value;
    switch (check.derivation->comparison) {
    case Derivation::Comparison::AtMost:
        return order <= 0 ? u" ≤ "_s : u" > "_s;
    case Derivation::Comparison::AtLeast:
        return order >= 0 ? u" ≥ "_s : u" < "_s;
    case Derivation::Comparison::None:
    case Derivation::Comparison::Equal:
    case Derivation::Comparison::NotCheckable:
        break;
    }
    if (order == 0)
        return u" = "_s;
    return check.verdict == Verdict::Differs ? u" ≠ "_s : u" ≈ "_s;
}

} // namespace

QString verdictText(Verdict verdict, const Phrases &phrases)
{
    return verdictSign(verdict) + u' ' + verdictName(verdict, phrases);
}

QString CheckWording::withUnit(const Decimal &number, const CheckResult &check) const
{
    const Unit *unit = m_dataset.unit(check.derivation->unitId);
    return unit ? formatWithUnit(number, *unit, m_phrases)
                : formatNumber(number, m_phrases.language(), NumberScale::InWords);
}

QString CheckWording::computed(const CheckResult &check) const
{
    if (!check.computed)
        return u"–"_s;
    const Decimal number = shown(check.computed->value, digitsOfComputedValues);
    return (number == check.computed->value ? QString() : u"≈ "_s) + withUnit(number, check);
}

QString CheckWording::stated(const CheckResult &check) const
{
    if (const Observation *observation = m_dataset.observation(onlyReference(check.derivation->stated)))
        return formatObservation(*observation, m_dataset, m_phrases);
    if (!check.stated)
        return u"–"_s;
    const Decimal number = shown(check.stated->value, digitsOfComputedValues);
    return (number == check.stated->value ? QString() : u"≈ "_s) + withUnit(number, check);
}

QString CheckWording::difference(const CheckResult &check) const
{
    const auto exact = check.computed && check.stated ? subtract(check.computed->value, check.stated->value)
                                                      : std::optional<Decimal>();
    if (!exact)
        return u"–"_s;
    const Decimal number = shown(*exact, digitsOfDifferences);
    const QString sign = number.isNegative() || number.isZero() ? QString() : u"+"_s;
    // Two percentages differ by points, not by a percentage.
    const Unit *points = m_dataset.unit(u"percentage-point"_s);
    const bool isInPoints = points != nullptr && check.derivation->unitId == u"percent";
    return sign + (isInPoints ? formatWithUnit(number, *points, m_phrases) : withUnit(number, check));
}

QString CheckWording::interval(const CheckResult &check) const
{
    if (!check.computed || check.computed->low == check.computed->high)
        return {};
    return filledIn(m_phrases.translate("Check", "%1 to %2", "lower and upper bound"),
                    {withUnit(shown(check.computed->low, digitsOfBounds), check),
                     withUnit(shown(check.computed->high, digitsOfBounds), check)});
}

QString CheckWording::side(const QString &expression, const ComputedValue &value, const CheckResult &check) const
{
    const Decimal number = shown(value.value, digitsOfComputedValues);
    if (isBare(expression))
        return withUnit(number, check);
    const QString equals = number == value.value ? u" = "_s : u" ≈ "_s;
    return writtenOut(m_dataset, expression, m_phrases.language()) + equals + withUnit(number, check);
}

QString CheckWording::comparison(const CheckResult &check) const
{
    return side(check.derivation->expression, *check.computed, check) + comparisonSign(check) +
           withUnit(shown(check.stated->value, digitsOfComputedValues), check);
}

QString CheckWording::arithmetic(const CheckResult &check) const
{
    const Derivation &derivation = *check.derivation;
    if (derivation.expression.isEmpty() || !check.computed)
        return {};
    using Comparison = Derivation::Comparison;
    const bool isBound = derivation.comparison == Comparison::AtMost || derivation.comparison == Comparison::AtLeast;
    const bool isOneToOne = derivation.comparison == Comparison::Equal && isBare(derivation.expression);
    if (check.stated && (isBound || isOneToOne))
        return comparison(check);
    const QString line = side(derivation.expression, *check.computed, check);
    if (derivation.stated.isEmpty())
        return line;
    return filledIn(m_phrases.translate("Check", "%1 (stated: %2)", "arithmetic; the figure that the article states"),
                    {line, stated(check)});
}

} // namespace bangfu
