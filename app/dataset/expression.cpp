// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/expression.h"

namespace bangfu {
namespace {

constexpr int deepestNesting = 100; // a formula written by a person never comes near; bounds the recursion

/// Recursive descent over one formula. No expression library of Debian 12 computes with exact intervals or knows ids
/// like ours, so the formula is parsed here and worked out in checks/.
class ExpressionParser
{
public:
    explicit ExpressionParser(QStringView text)
        : m_text(text)
    {}

    std::optional<Expression> parse()
    {
        auto expression = parseSum();
        skipSpace();
        return expression && m_position == m_text.size() ? expression : std::nullopt;
    }

private:
    using Kind = Expression::Kind;

    std::optional<Expression> parseSum()
    {
        auto left = parseProduct();
        while (left) {
            if (take(u'+'))
                left = joined(Kind::Add, std::move(*left), parseProduct());
            else if (take(u'-'))
                left = joined(Kind::Subtract, std::move(*left), parseProduct());
            else
                break;
        }
        return left;
    }

    std::optional<Expression> parseProduct()
    {
        auto left = parseNegation();
        while (left) {
            if (take(u'*'))
                left = joined(Kind::Multiply, std::move(*left), parseNegation());
            else if (take(u'/'))
                left = joined(Kind::Divide, std::move(*left), parseNegation());
            else
                break;
        }
        return left;
    }

    std::optional<Expression> parseNegation()
    {
        if (!take(u'-'))
            return parsePower();
        auto operand = parsePower();
        if (!operand)
            return std::nullopt;
        return Expression{Kind::Negate, {}, {}, {std::move(*operand)}};
    }

    std::optional<Expression> parsePower()
    {
        auto base = parseOperand();
        if (base && take(u'^'))
            return joined(Kind::Power, std::move(*base), parseNegation());
        return base;
    }

    std::optional<Expression> parseOperand()
    {
        if (take(u'('))
            return parseParenthesis();
        if (take(u'['))
            return parseReference();
        const qsizetype start = m_position;
        while (m_position < m_text.size() && (m_text[m_position].isDigit() || m_text[m_position] == u'.'))
            ++m_position;
        const auto number = Decimal::parse(m_text.mid(start, m_position - start));
        return number ? std::optional(Expression{Kind::Number, *number, {}, {}}) : std::nullopt;
    }

    std::optional<Expression> parseParenthesis()
    {
        if (++m_depth > deepestNesting)
            return std::nullopt;
        auto inner = parseSum();
        --m_depth;
        return inner && take(u')') ? inner : std::nullopt;
    }

    std::optional<Expression> parseReference()
    {
        const qsizetype end = m_text.indexOf(u']', m_position);
        if (end <= m_position)
            return std::nullopt;
        Expression reference{Kind::Reference, {}, m_text.mid(m_position, end - m_position).toString(), {}};
        m_position = end + 1;
        return reference;
    }

    static std::optional<Expression> joined(Kind kind, Expression left, std::optional<Expression> right)
    {
        if (!right)
            return std::nullopt;
        Expression expression{kind, {}, {}, {}};
        expression.operands.push_back(std::move(left));
        expression.operands.push_back(std::move(*right));
        return expression;
    }

    void skipSpace()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
    }

    bool take(char16_t c)
    {
        skipSpace();
        if (m_position >= m_text.size() || m_text[m_position] != c)
            return false;
        ++m_position;
        skipSpace();
        return true;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
};

void collectReferences(const Expression &expression, QStringList &references)
{
    if (expression.kind == Expression::Kind::Reference && !references.contains(expression.reference))
        references.append(expression.reference);
    for (const Expression &operand : expression.operands)
        collectReferences(operand, references);
}

} // namespace

std::optional<Expression> parseExpression(const QString &text)
{
    return ExpressionParser(text).parse();
}

QStringList referencesIn(const Expression &expression)
{
    QStringList references;
    collectReferences(expression, references);
    return references;
}

} // namespace bangfu
