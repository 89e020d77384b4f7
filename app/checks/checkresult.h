// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/phrases.h"
#include "dataset/dataset.h"

#include <QStringList>

#include <optional>

namespace bangfu {

/// What recomputing a stated figure shows.
enum class Verdict {
    Agrees,         ///< computed from the printed values, rounded as printed, it is the stated figure
    WithinRounding, ///< some values that round to the printed ones give the stated figure
    Differs,        ///< none do
    NotCheckable,   ///< a figure that it would take is not printed
};

/// agrees, within-rounding, differs, not-checkable
QString verdictCode(Verdict verdict);
/// The sign that stands beside the word everywhere: ✓ ≈ ≠ –
QString verdictSign(Verdict verdict);
QString verdictName(Verdict verdict, const Phrases &phrases);

/// The value of an expression with the interval that the rounding of its inputs allows.
struct ComputedValue
{
    Decimal value; ///< rounded to 12 significant digits where it is not a finite decimal
    Decimal low;   ///< rounded downwards
    Decimal high;  ///< rounded upwards

    friend bool operator==(const ComputedValue &, const ComputedValue &) = default;
};

/// A derivation worked out.
struct CheckResult
{
    const Derivation *derivation = nullptr; ///< owned by the dataset
    std::optional<ComputedValue> computed;  ///< nothing where the expression is empty
    std::optional<ComputedValue> stated;    ///< nothing for a mere derived figure
    std::optional<Verdict> verdict;         ///< nothing for a mere derived figure
    QStringList observationIds;             ///< that the two sides name, directly or through derivations
};

/// Works out every derivation of the dataset, in its order. Exact rational arithmetic; roots are enclosed.
std::vector<CheckResult> evaluateChecks(const Dataset &dataset);

/// Works out one derivation; nothing if the id is unknown.
std::optional<CheckResult> evaluateDerivation(const Dataset &dataset, const QString &derivationId);

/// The expression written out with the values in place of the ids, in the language's numbers: `(11,386 ÷ 3,901)^(1/6) −
/// 1`.
QString writtenOut(const Dataset &dataset, const QString &expression, Language language);

} // namespace bangfu
