// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"

#include <array>

namespace bangfu {

/// The verdicts in the order in which they are shown: what calls for attention first.
inline constexpr std::array verdictsByConcern{Verdict::Differs, Verdict::WithinRounding, Verdict::NotCheckable,
                                              Verdict::Agrees};

/// The sign of a verdict with its word.
QString verdictText(Verdict verdict, const Phrases &phrases);

/// Words checks and derived figures in one language. The dataset and the phrases must outlive it.
class CheckWording
{
public:
    CheckWording(const Dataset &dataset, const Phrases &phrases)
        : m_dataset(dataset)
        , m_phrases(phrases)
    {}

    /// The computed value with its unit, with ≈ where it is shown rounded; a dash where nothing is computed.
    QString computed(const CheckResult &check) const;
    /// What the articles state, with its unit, as they bound it; a dash where they state nothing.
    QString stated(const CheckResult &check) const;
    /// Computed less stated, with its sign and unit; a dash where one of them is missing.
    QString difference(const CheckResult &check) const;
    /// The values that the rounding of the inputs allows: 19.51% to 19.58%; empty where there is but one.
    QString interval(const CheckResult &check) const;
    /// The arithmetic written out: `(11,386 ÷ 3,901)^(1/6) − 1 ≈ 19.54% (stated: 19.5%)`, and for a bound
    /// `183 projects ≤ 838 projects`, for one figure against another `3,000 villages ≠ 510 villages`. What is written
    /// is true, so a bound that is broken reads `900 > 838`.
    /// Empty where nothing is computed.
    QString arithmetic(const CheckResult &check) const;

private:
    QString withUnit(const Decimal &number, const CheckResult &check) const;
    QString comparison(const CheckResult &check) const;
    QString side(const QString &expression, const ComputedValue &value, const CheckResult &check) const;

    const Dataset &m_dataset;
    const Phrases &m_phrases;
};

} // namespace bangfu
