// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkresult.h"

#include "checks/evaluator.h"
#include "dataset/expression.h"

namespace bangfu {
namespace {

std::optional<ComputedValue> rounded(const std::optional<RationalInterval> &interval)
{
    if (!interval)
        return std::nullopt;
    const auto value = toDecimal(interval->nominal, Rounding::Nearest);
    const auto low = toDecimal(interval->low, Rounding::Down);
    const auto high = toDecimal(interval->high, Rounding::Up);
    if (!value || !low || !high)
        return std::nullopt;
    return ComputedValue{*value, *low, *high};
}

Verdict equalityVerdict(const RationalInterval &computed, const RationalInterval &stated)
{
    if (stated.low <= computed.nominal && computed.nominal <= stated.high)
        return Verdict::Agrees;
    const bool doOverlap = computed.low <= stated.high && stated.low <= computed.high;
    return doOverlap ? Verdict::WithinRounding : Verdict::Differs;
}

Verdict atMostVerdict(const RationalInterval &smaller, const RationalInterval &larger)
{
    if (smaller.nominal <= larger.nominal)
        return Verdict::Agrees;
    return smaller.low <= larger.high ? Verdict::WithinRounding : Verdict::Differs;
}

std::optional<Verdict> verdictOf(Derivation::Comparison comparison, const std::optional<RationalInterval> &computed,
                                 const std::optional<RationalInterval> &stated)
{
    using Comparison = Derivation::Comparison;
    if (comparison == Comparison::None)
        return std::nullopt;
    if (comparison == Comparison::NotCheckable || !computed || !stated)
        return Verdict::NotCheckable;
    if (comparison == Comparison::Equal)
        return equalityVerdict(*computed, *stated);
    return comparison == Comparison::AtMost ? atMostVerdict(*computed, *stated) : atMostVerdict(*stated, *computed);
}

CheckResult resultOf(const Derivation &derivation, const Evaluator &evaluator)
{
    const auto computed = evaluator.evaluate(derivation.expression);
    const auto stated = evaluator.evaluate(derivation.stated);
    CheckResult result;
    result.derivation = &derivation;
    result.computed = rounded(computed);
    result.stated = rounded(stated);
    result.verdict = verdictOf(derivation.comparison, computed, stated);
    result.observationIds = evaluator.observationsIn(derivation.expression);
    for (const QString &id : evaluator.observationsIn(derivation.stated)) {
        if (!result.observationIds.contains(id))
            result.observationIds.append(id);
    }
    return result;
}

} // namespace

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return QStringLiteral("agrees");
    case Verdict::WithinRounding:
        return QStringLiteral("within-rounding");
    case Verdict::Differs:
        return QStringLiteral("differs");
    case Verdict::NotCheckable:
        return QStringLiteral("not-checkable");
    }
    Q_UNREACHABLE();
}

QString verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return QStringLiteral("✓");
    case Verdict::WithinRounding:
        return QStringLiteral("≈");
    case Verdict::Differs:
        return QStringLiteral("≠");
    case Verdict::NotCheckable:
        return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

QString verdictName(Verdict verdict, const Phrases &phrases)
{
    switch (verdict) {
    case Verdict::Agrees:
        return phrases.translate("Verdict", "agrees", "the recomputed figure is the stated one");
    case Verdict::WithinRounding:
        return phrases.translate("Verdict", "agrees within rounding", "of a recomputed figure");
    case Verdict::Differs:
        return phrases.translate("Verdict", "differs", "of a recomputed figure");
    case Verdict::NotCheckable:
        return phrases.translate("Verdict", "cannot be checked", "a figure that it would take is not printed");
    }
    Q_UNREACHABLE();
}

std::vector<CheckResult> evaluateChecks(const Dataset &dataset)
{
    const Evaluator evaluator(dataset);
    std::vector<CheckResult> results;
    results.reserve(dataset.records().derivations.size());
    for (const Derivation &derivation : dataset.records().derivations)
        results.push_back(resultOf(derivation, evaluator));
    return results;
}

std::optional<CheckResult> evaluateDerivation(const Dataset &dataset, const QString &derivationId)
{
    const Derivation *derivation = dataset.derivation(derivationId);
    return derivation ? std::optional(resultOf(*derivation, Evaluator(dataset))) : std::nullopt;
}

} // namespace bangfu
