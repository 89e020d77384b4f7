// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bangfu {

/// The formula of a derivation, parsed: numbers, ids in square brackets, + − * / ^, parentheses.
///
///     (([000.17.income_2020]/[000.17.income_2014])^(1/6)-1)*100
struct Expression
{
    enum class Kind { Number, Reference, Negate, Add, Subtract, Multiply, Divide, Power };

    Kind kind = Kind::Number;
    Decimal number;                   ///< of Kind::Number
    QString reference;                ///< of Kind::Reference: the id of an observation or derivation
    std::vector<Expression> operands; ///< one for Negate, two for the others
};

/// Nothing if the text is no expression. ^ binds strongest and to the right, then unary minus, * and /, + and −.
std::optional<Expression> parseExpression(const QString &text);

/// The ids that an expression names, each once, in the order of their first appearance.
QStringList referencesIn(const Expression &expression);

} // namespace bangfu
