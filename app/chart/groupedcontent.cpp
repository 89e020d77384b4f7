// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/groupedcontent.h"

#include "chart/figuresummary.h"
#include "chart/niceaxis.h"
#include "format/numberformat.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

void addNotes(FigureContent &content, const GroupedFigures &figures, const Phrases &phrases)
{
    const auto add = [&](const QString &text, std::size_t count) {
        if (count > 0)
            content.notes.append(filledIn(text, {languageLocale(phrases.language()).toString(qulonglong(count))}));
    };
    const int unshown = static_cast<int>(figures.unshownCount);
    add(phrases.translate("GroupedChart", "And %1 more group(s) with smaller values.", "%1 is their number", unshown),
        figures.unshownCount);
    const int valueless = static_cast<int>(figures.valuelessCount);
    add(phrases.translate("GroupedChart", "%1 group(s) without any value are not drawn.", "%1 is their number",
                          valueless),
        figures.valuelessCount);
}

} // namespace

FigureContent groupedContent(const GroupedFigures &figures, const Phrases &phrases)
{
    FigureContent content;
    content.type = ChartType::Bar;
    content.language = phrases.language();
    content.title = figures.title;
    content.subtitle = figures.subtitle;
    content.series = {FigureSeries()};
    AxisDemand demand;
    demand.isWhole = true;
    for (const GroupedFigures::Group &group : figures.groups) {
        const auto place = static_cast<int>(content.categories.size());
        content.categories.push_back({group.label, {}});
        Mark mark;
        mark.figureId = u"group-%1"_s.arg(place);
        mark.category = place;
        mark.value = group.value.toDouble();
        mark.label = formatNumber(group.value, phrases.language(), NumberScale::InWords);
        mark.description =
            filledIn(phrases.translate("GroupedChart", "%1: %2", "a group and its value"), {group.label, mark.label});
        demand.lowest = std::min(demand.lowest, mark.value);
        demand.highest = std::max(demand.highest, mark.value);
        demand.isWhole = demand.isWhole && group.value.scale() == 0;
        content.marks.push_back(std::move(mark));
    }
    content.axis = niceAxis(demand, phrases.language());
    addNotes(content, figures, phrases);
    content.datasetLine = figures.origin;
    content.summary = figureSummary(content, phrases);
    return content;
}

} // namespace bangfu
