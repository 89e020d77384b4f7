// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/rulebook.h"

#include "chart/typerules.h"

namespace bangfu {

std::vector<TypePermission> judgeTypes(const Dataset &dataset, const QStringList &figureIds, const Phrases &phrases)
{
    std::vector<ChartFigure> figures;
    QString refusal;
    for (const QString &id : figureIds) {
        Result<ChartFigure> figure = chartFigure(dataset, id, phrases);
        if (figure)
            figures.push_back(std::move(figure).value());
        else
            refusal = figure.error().message;
    }
    if (refusal.isEmpty())
        refusal = refusalOfCommonAxis(dataset, figures, phrases);
    std::vector<TypePermission> permissions;
    for (const ChartType type : allChartTypes)
        permissions.push_back({type, refusal.isEmpty() ? refusalOfType(type, dataset, figures, phrases) : refusal});
    return permissions;
}

} // namespace bangfu
