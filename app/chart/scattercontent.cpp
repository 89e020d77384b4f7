// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentfamilies.h"
#include "chart/niceaxis.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// The other measure of the same thing.
const ChartEntry *partnerOf(const ChartMaterial &material, const ChartEntry &point)
{
    const auto &entries = material.entries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const ChartEntry &each) {
        return each.hasRole(u"across") && each.item->group == point.item->group &&
               each.item->category == point.item->category;
    });
    return found == entries.end() ? nullptr : &*found;
}

Failure checkAcross(const ChartMaterial &material, const ChartEntry &point, const ChartEntry *across, QString &unitId)
{
    const Phrases &phrases = material.phrases();
    if (!across || !across->figure.value)
        return Error{filledIn(phrases.translate("Figure", "The figure \"%1\" has no second measure beside it."),
                              {point.figure.id})};
    if (unitId.isEmpty())
        unitId = across->figure.unitId;
    if (across->figure.unitId != unitId)
        return Error{
            filledIn(phrases.translate("Figure", "The figure \"%1\" has another unit than the axis of the chart."),
                     {across->figure.id})};
    return std::nullopt;
}

ValueAxis acrossAxis(const ChartMaterial &material, const FigureContent &content, const QString &unitId)
{
    AxisDemand demand{*content.marks.front().across, *content.marks.front().across, true};
    demand.scale = material.spec().presentation.numberScale;
    for (const Mark &mark : content.marks) {
        demand.lowest = std::min(demand.lowest, *mark.across);
        demand.highest = std::max(demand.highest, *mark.across);
    }
    demand.isWhole = true;
    ValueAxis axis = niceAxis(demand, material.language());
    if (const Unit *unit = material.dataset().unit(unitId))
        axis.title = unitInWords(*unit, {}, material.phrases());
    if (axis.isLogarithmic)
        axis.title =
            filledIn(material.phrases().translate("Figure", "%1, logarithmic scale", "%1 is a unit"), {axis.title});
    return axis;
}

} // namespace

Failure addScatterMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
{
    QString unitId;
    for (const ChartEntry &entry : material.entries()) {
        if (!isMarkRole(entry.item->role) || entry.absence != Absence::None)
            continue;
        const ChartEntry *across = partnerOf(material, entry);
        if (Failure failure = checkAcross(material, entry, across, unitId))
            return failure;
        const int category = index.categoryOf(entry);
        index.place(entry, category);
        Mark mark = markOf(material, index, entry);
        mark.category = category;
        mark.across = across->figure.value->toDouble();
        mark.signs.isDerived |= across->figure.signs.isDerived;
        mark.signs.isUncertain |= across->figure.signs.isUncertain;
        mark.label = material.text(entry.item->category);
        mark.description += u'\n' + material.descriptionOf(*across);
        content.marks.push_back(std::move(mark));
    }
    if (content.marks.empty())
        return Error{material.phrases().translate("Figure", "There is no figure to draw.")};
    content.acrossAxis = acrossAxis(material, content, unitId);
    return std::nullopt;
}

} // namespace bangfu
