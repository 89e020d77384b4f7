// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/typerules.h"

// Stacks, shares and donuts: only true parts that fill their whole.

namespace bangfu {

QString refusalOfParts(ChartType type, const Dataset &dataset, const std::vector<ChartFigure> &figures,
                       const Phrases &phrases)
{
    constexpr std::size_t mostSlices = 5;
    const std::vector<WholeWithParts> wholes = wholesAmong(dataset, figures);
    if (wholes.empty())
        return phrases.translate(
            "ChartRule", "Only true parts of one whole are stacked, and the articles do not say that these are.");
    for (const ChartFigure &figure : figures) {
        if (!figure.value || figure.signs.isOpenAbove)
            return filledIn(phrases.translate("ChartRule", "%1 has no certain end, so nothing can be stacked on it.",
                                              "%1 is a figure"),
                            {quotedFigure(figure, dataset, phrases)});
    }
    for (const WholeWithParts &group : wholes) {
        if (!fillTheWhole(group, figures))
            return filledIn(phrases.translate("ChartRule",
                                              "These parts do not fill the whole, %1; the computed rest is missing.",
                                              "%1 is a figure"),
                            {quotedFigure(figures[group.whole], dataset, phrases)});
    }
    if (type == ChartType::Donut && wholes.size() > 1)
        return phrases.translate("ChartRule", "A donut shows one whole, and these are several.");
    if (type == ChartType::Donut && wholes.front().parts.size() > mostSlices)
        return phrases.translate("ChartRule",
                                 "More than five parts of a ring cannot be told apart; a stack or bars can.");
    return {};
}

} // namespace bangfu
