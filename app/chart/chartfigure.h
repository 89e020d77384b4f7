// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "format/numberformat.h"

namespace bangfu {

/// Where a printed figure stands.
struct SourceLine
{
    QString sourceId;
    int line = 0;

    friend auto operator<=>(const SourceLine &, const SourceLine &) = default;
};

/// An observation or derivation with what a chart needs to know of it. Exactly one of the two pointers is set.
struct ChartFigure
{
    QString id;
    const Observation *observation = nullptr; ///< owned by the dataset
    const Derivation *derivation = nullptr;   ///< owned by the dataset
    const Indicator *indicator = nullptr;     ///< of an observation; may be null
    QString unitId;
    std::optional<Decimal> value; ///< exact; of a derivation rounded for display
    std::optional<Decimal> low;   ///< only where there is no single value
    std::optional<Decimal> high;
    bool isRounded = false; ///< the value is a computed one that had to be rounded
    MarkSigns signs;
    std::vector<SourceLine> sources; ///< of the figure, or of all that it is computed from

    bool hasNumber() const { return value || (low && high); }
    double smallest() const { return value ? value->toDouble() : low->toDouble(); }
    double largest() const { return value ? value->toDouble() : high->toDouble(); }
};

/// Fails if there is no such figure.
Result<ChartFigure> chartFigure(const Dataset &dataset, const QString &figureId, const Phrases &phrases);

/// A short name that a person recognises the figure by: its indicator or, if derived, its own name.
QString figureName(const ChartFigure &figure, Language language);

/// The value as a label: with sign of relation and unit.
QString figureLabel(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases, NumberScale scale);

/// What, of whom, where, when, how much and how meant, in one sentence, and where it is printed.
QString figureDescription(const ChartFigure &figure, const Dataset &dataset, const Phrases &phrases);

/// What the signs of a figure mean, one word or two each: computed by us, target or plan …
QStringList signWords(const MarkSigns &signs, const Phrases &phrases);

/// Place, or "giver → receiver" for a flow between two.
QString figurePlace(const ChartFigure &figure, const Dataset &dataset, Language language);

Period figurePeriod(const ChartFigure &figure);

} // namespace bangfu
