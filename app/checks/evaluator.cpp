// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/evaluator.h"

#include "checks/interval.h"
#include "dataset/expression.h"

namespace bangfu {
namespace {

constexpr int deepestReference = 20; // derivations of derivations; a package that refers in circles ends here

std::optional<RationalInterval> combined(Expression::Kind kind, const RationalInterval &left,
                                         const RationalInterval &right)
{
    switch (kind) {
    case Expression::Kind::Add:
        return left + right;
    case Expression::Kind::Subtract:
        return left - right;
    case Expression::Kind::Multiply:
        return left * right;
    case Expression::Kind::Divide:
        return divide(left, right);
    case Expression::Kind::Power:
        return power(left, right);
    case Expression::Kind::Number:
    case Expression::Kind::Reference:
    case Expression::Kind::Negate:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<RationalInterval> Evaluator::evaluate(const QString &formula) const
{
    return evaluate(formula, 0);
}

QStringList Evaluator::observationsIn(const QString &formula) const
{
    QStringList ids;
    collectObservations(formula, 0, ids);
    return ids;
}

std::optional<RationalInterval> Evaluator::evaluate(const QString &formula, int depth) const
{
    const auto expression = formula.isEmpty() || depth > deepestReference ? std::nullopt : parseExpression(formula);
    return expression ? evaluate(*expression, depth) : std::nullopt;
}

std::optional<RationalInterval> Evaluator::evaluate(const Expression &expression, int depth) const
{
    if (expression.kind == Expression::Kind::Number) {
        const Rational number = toRational(expression.number);
        return RationalInterval{number, number, number};
    }
    if (expression.kind == Expression::Kind::Reference)
        return figure(expression.reference, depth);
    const auto left = evaluate(expression.operands.front(), depth);
    if (!left)
        return std::nullopt;
    if (expression.kind == Expression::Kind::Negate)
        return -*left;
    const auto right = evaluate(expression.operands.back(), depth);
    return right ? combined(expression.kind, *left, *right) : std::nullopt;
}

std::optional<RationalInterval> Evaluator::figure(const QString &id, int depth) const
{
    if (const Derivation *derivation = m_dataset.derivation(id))
        return evaluate(derivation->expression, depth + 1);
    const Observation *observation = m_dataset.observation(id);
    const Unit *unit = observation ? m_dataset.unit(observation->unitId) : nullptr;
    const auto bounds = unit && observation->value ? roundingInterval(*observation, *unit) : std::nullopt;
    if (!bounds)
        return std::nullopt;
    return RationalInterval{toRational(*observation->value), toRational(bounds->low), toRational(bounds->high)};
}

void Evaluator::collectObservations(const QString &formula, int depth, QStringList &ids) const
{
    const auto expression = formula.isEmpty() || depth > deepestReference ? std::nullopt : parseExpression(formula);
    if (!expression)
        return;
    for (const QString &id : referencesIn(*expression)) {
        if (const Derivation *derivation = m_dataset.derivation(id))
            collectObservations(derivation->expression, depth + 1, ids);
        else if (!ids.contains(id))
            ids.append(id);
    }
}

} // namespace bangfu
