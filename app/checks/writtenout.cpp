// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkresult.h"
#include "dataset/expression.h"
#include "format/numberformat.h"

namespace bangfu {
namespace {

/// How strongly an operation binds; an operand that binds less is put into parentheses.
int strength(Expression::Kind kind)
{
    switch (kind) {
    case Expression::Kind::Add:
    case Expression::Kind::Subtract:
        return 1;
    case Expression::Kind::Multiply:
    case Expression::Kind::Divide:
        return 2;
    case Expression::Kind::Negate:
        return 3;
    case Expression::Kind::Power:
        return 4;
    case Expression::Kind::Number:
    case Expression::Kind::Reference:
        return 5;
    }
    Q_UNREACHABLE();
}

QString sign(Expression::Kind kind)
{
    switch (kind) {
    case Expression::Kind::Add:
        return QStringLiteral(" + ");
    case Expression::Kind::Subtract:
        return QStringLiteral(" − ");
    case Expression::Kind::Multiply:
        return QStringLiteral(" × ");
    case Expression::Kind::Divide:
        return QStringLiteral(" ÷ ");
    case Expression::Kind::Power:
        return QStringLiteral("^");
    case Expression::Kind::Number:
    case Expression::Kind::Reference:
    case Expression::Kind::Negate:
        return {};
    }
    Q_UNREACHABLE();
}

class Writer
{
public:
    Writer(const Dataset &dataset, Language language)
        : m_dataset(dataset)
        , m_language(language)
    {}

    QString write(const Expression &expression) const
    {
        if (expression.kind == Expression::Kind::Number)
            return formatNumber(expression.number, m_language);
        if (expression.kind == Expression::Kind::Reference)
            return figure(expression.reference);
        const int binding = strength(expression.kind);
        if (expression.kind == Expression::Kind::Negate)
            return QStringLiteral("−") + operand(expression.operands.front(), binding);
        // a − (b − c), a ÷ (b ÷ c) and (a^b)^c need their parentheses; a^(1/6) shows what it is.
        const bool isPower = expression.kind == Expression::Kind::Power;
        return operand(expression.operands.front(), isPower ? binding + 1 : binding) + sign(expression.kind) +
               operand(expression.operands.back(), binding + 1);
    }

private:
    QString operand(const Expression &expression, int required) const
    {
        const QString text = write(expression);
        return strength(expression.kind) < required ? u'(' + text + u')' : text;
    }

    QString figure(const QString &id) const
    {
        if (const Observation *observation = m_dataset.observation(id))
            return observation->value ? formatNumber(*observation->value, m_language, NumberScale::InWords)
                                      : observation->printed;
        const auto result = evaluateDerivation(m_dataset, id);
        return result && result->computed
                   ? formatNumber(roundedForDisplay(result->computed->value, 4), m_language, NumberScale::InWords)
                   : QStringLiteral("?");
    }

    const Dataset &m_dataset;
    Language m_language;
};

} // namespace

QString writtenOut(const Dataset &dataset, const QString &expression, Language language)
{
    const auto parsed = parseExpression(expression);
    return parsed ? Writer(dataset, language).write(*parsed) : expression;
}

} // namespace bangfu
