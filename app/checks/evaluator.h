// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rationalinterval.h"
#include "dataset/dataset.h"

#include <QStringList>

namespace bangfu {

struct Expression;

/// Works formulas out over the figures of a dataset, with the interval that the rounding of the printed inputs allows.
/// Inputs are taken as independent, so an input that occurs twice widens the interval, never narrows it.
class Evaluator
{
public:
    explicit Evaluator(const Dataset &dataset)
        : m_dataset(dataset)
    {}

    /// Nothing for an empty or unreadable formula, an unknown id, a figure without a bounded number, or a division
    /// by an interval that holds zero.
    std::optional<RationalInterval> evaluate(const QString &formula) const;

    /// The observations that a formula names, directly or through derivations, each once.
    QStringList observationsIn(const QString &formula) const;

private:
    std::optional<RationalInterval> evaluate(const QString &formula, int depth) const;
    std::optional<RationalInterval> evaluate(const Expression &expression, int depth) const;
    std::optional<RationalInterval> figure(const QString &id, int depth) const;
    void collectObservations(const QString &formula, int depth, QStringList &ids) const;

    const Dataset &m_dataset;
};

} // namespace bangfu
