// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentfamilies.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// The categories of a slope are its two times; its lines are series.
int slopeCategory(ContentIndex &index, const ChartEntry &entry)
{
    LocalizedText time = entry.item->series;
    if (time.isEmpty() && entry.isFigure()) {
        const Period period = figurePeriod(entry.figure);
        time.chinese = formatPeriod(period, Phrases(Language::Chinese));
        time.russian = formatPeriod(period, Phrases(Language::Russian));
        time.english = formatPeriod(period, Phrases(Language::English));
    }
    return index.categoryOf({}, time);
}

PictogramScale::Icon iconOf(const Unit *unit)
{
    const QString dimension = unit ? unit->dimension : QString();
    if (dimension == u"people")
        return PictogramScale::Icon::Person;
    if (dimension == u"households")
        return PictogramScale::Icon::House;
    if (dimension == u"money")
        return PictogramScale::Icon::Money;
    if (dimension == u"projects")
        return PictogramScale::Icon::Project;
    return PictogramScale::Icon::Thing;
}

/// The smallest of 1, 2, 5, 10 … that leaves at most 25 icons.
Decimal perIcon(double largest)
{
    constexpr double mostIcons = 25;
    for (int exponent = 0; exponent < Decimal::maximumScale; ++exponent) {
        for (const int digit : {1, 2, 5}) {
            const std::optional<Decimal> candidate = Decimal(digit).scaledByPowerOfTen(exponent);
            if (candidate && largest / candidate->toDouble() <= mostIcons)
                return *candidate;
        }
    }
    return Decimal(1);
}

} // namespace

Mark markOf(const ChartMaterial &material, ContentIndex &index, const ChartEntry &entry)
{
    Mark mark;
    mark.figureId = entry.figure.id;
    mark.series = index.seriesOf(entry);
    mark.absence = entry.absence;
    mark.signs = entry.figure.signs;
    mark.label = material.labelOf(entry);
    mark.description = material.descriptionOf(entry);
    if (!entry.isFigure() || !entry.figure.hasNumber())
        return mark;
    mark.value = entry.figure.largest();
    mark.from = entry.figure.value ? 0 : entry.figure.smallest();
    mark.isRange = !entry.figure.value;
    return mark;
}

void addCategoricalMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
{
    const bool isSlope = material.spec().type == ChartType::Slope;
    for (const ChartEntry &entry : material.entries()) {
        if (!isMarkRole(entry.item->role))
            continue;
        const int category = isSlope ? slopeCategory(index, entry) : index.categoryOf(entry);
        index.place(entry, category);
        Mark mark = markOf(material, index, entry);
        mark.category = category;
        content.marks.push_back(std::move(mark));
    }
}

void addPictogramScale(const ChartMaterial &material, FigureContent &content)
{
    double largest = 0;
    for (const Mark &mark : content.marks)
        largest = std::max(largest, mark.value);
    const Unit *unit = material.dataset().unit(material.unitId());
    const Decimal each = perIcon(largest);
    PictogramScale scale;
    scale.icon = iconOf(unit);
    scale.perIcon = each.toDouble();
    scale.wording = filledIn(material.phrases().translate("Figure", "One icon: %1", "%1 is a number with its unit"),
                             {formatWithUnit(each, unit ? *unit : Unit(), material.phrases())});
    content.icons = scale;
}

} // namespace bangfu
