// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentfamilies.h"
#include "chart/timespan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

Period periodOf(const ChartEntry &entry)
{
    return entry.event ? entry.event->date : entry.isFigure() ? figurePeriod(entry.figure) : Period{};
}

Error withoutTime(const ChartMaterial &material, const ChartEntry &entry)
{
    return Error{filledIn(material.phrases().translate(
                              "Figure", "The time of \"%1\" is not stated, so it has no place on an axis of time."),
                          {entry.figure.id})};
}

LocalizedText periodText(const Period &period)
{
    return {formatPeriod(period, Phrases(Language::Chinese)), formatPeriod(period, Phrases(Language::Russian)),
            formatPeriod(period, Phrases(Language::English))};
}

/// A point of a line before it has a category.
struct Point
{
    Mark mark;
    LocalizedText time;
    const ChartEntry *entry = nullptr; ///< null for a gap
};

/// One point of absence for each whole year between two points that has none.
std::vector<Point> gapBetween(const Mark &earlier, const Mark &later, const Phrases &phrases)
{
    std::vector<Point> gap;
    const int until = static_cast<int>(std::floor(*later.across));
    for (int year = static_cast<int>(std::floor(*earlier.across)) + 1; year < until; ++year) {
        Point point;
        point.mark.series = earlier.series;
        point.mark.across = year + 0.5;
        point.mark.absence = Absence::NotReported;
        point.mark.description =
            filledIn(phrases.translate("Figure", "%1: not reported", "%1 is a year without a figure"),
                     {formatDate({year, 0, 0}, phrases)});
        point.time = periodText({Date{year, 0, 0}, Date{year, 0, 0}});
        gap.push_back(std::move(point));
    }
    return gap;
}

/// The points of each series by time, with the gaps between them.
std::vector<Point> withGaps(std::vector<Point> points, const Phrases &phrases)
{
    std::stable_sort(points.begin(), points.end(), [](const Point &left, const Point &right) {
        return left.mark.series != right.mark.series ? left.mark.series < right.mark.series
                                                     : *left.mark.across < *right.mark.across;
    });
    std::vector<Point> all;
    for (Point &point : points) {
        if (!all.empty() && all.back().mark.series == point.mark.series) {
            for (Point &gap : gapBetween(all.back().mark, point.mark, phrases))
                all.push_back(std::move(gap));
        }
        all.push_back(std::move(point));
    }
    return all;
}

/// Categories in the order of time, so that a table or a native chart of the content reads from left to right.
void addPoints(std::vector<Point> points, ContentIndex &index, FigureContent &content)
{
    std::vector<const Point *> byTime;
    for (const Point &point : points)
        byTime.push_back(&point);
    std::stable_sort(byTime.begin(), byTime.end(),
                     [](const Point *left, const Point *right) { return *left->mark.across < *right->mark.across; });
    for (const Point *point : byTime)
        index.categoryOf({}, point->time);
    for (Point &point : points) {
        point.mark.category = index.categoryOf({}, point.time);
        if (point.entry)
            index.place(*point.entry, point.mark.category);
        content.marks.push_back(std::move(point.mark));
    }
}

/// What an axis of time has to reach.
struct Reach
{
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();

    void include(double from, double until)
    {
        lowest = std::min(lowest, from);
        highest = std::max(highest, until);
    }
};

bool isTimed(const ChartEntry &entry)
{
    return isMarkRole(entry.item->role) && entry.absence == Absence::None;
}

Error withoutFigures(const ChartMaterial &material)
{
    return Error{material.phrases().translate("Figure", "There is no figure to draw.")};
}

QString whatHappened(const ChartMaterial &material, const ChartEntry &entry)
{
    const QString when = formatPeriod(periodOf(entry), material.phrases());
    if (entry.event)
        return material.withSourceMarks(material.named(when, material.text(entry.event->title)), entry);
    const QString what = material.named(figureName(entry.figure, material.language()), material.labelOf(entry));
    return filledIn(material.phrases().translate("Figure", "%1, %2", "%1 is a date, %2 a figure of that time"),
                    {when, what});
}

LocalizedText laneOf(const ChartMaterial &material, const ChartEntry &entry)
{
    if (!entry.item->category.isEmpty())
        return entry.item->category;
    const QString placeId = entry.event                ? entry.event->placeId
                            : entry.figure.observation ? entry.figure.observation->placeId
                            : entry.figure.derivation  ? entry.figure.derivation->placeId
                                                       : QString();
    const Place *place = material.dataset().place(placeId);
    return place ? place->name : LocalizedText();
}

} // namespace

Failure addLineMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
{
    Reach reach;
    std::vector<Point> points;
    for (const ChartEntry &entry : material.entries()) {
        if (!isTimed(entry))
            continue;
        const Period period = periodOf(entry);
        const std::optional<TimeSpan> span = timeSpanOf(period);
        if (!span)
            return withoutTime(material, entry);
        Point point{markOf(material, index, entry), periodText(period), &entry};
        point.mark.across = span->middle();
        reach.include(*point.mark.across, *point.mark.across);
        points.push_back(std::move(point));
    }
    if (points.empty())
        return withoutFigures(material);
    addPoints(withGaps(std::move(points), material.phrases()), index, content);
    content.acrossAxis = yearAxis(reach.lowest, reach.highest, material.phrases());
    return std::nullopt;
}

Failure addTimelineMarks(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
{
    Reach reach;
    for (const ChartEntry &entry : material.entries()) {
        if (!isTimed(entry))
            continue;
        const std::optional<TimeSpan> span = timeSpanOf(periodOf(entry));
        if (!span)
            return withoutTime(material, entry);
        const int category = index.categoryOf(entry.item->group, laneOf(material, entry));
        index.place(entry, category);
        Mark mark = markOf(material, index, entry);
        mark.category = category;
        mark.isRange = false;
        mark.value = mark.from = 0;
        mark.across = span->from;
        mark.acrossEnd = span->until;
        mark.label = whatHappened(material, entry);
        reach.include(span->from, span->end());
        content.marks.push_back(std::move(mark));
    }
    if (content.marks.empty())
        return withoutFigures(material);
    content.acrossAxis = roundTimeAxis(reach.lowest, reach.highest, material.language());
    return std::nullopt;
}

} // namespace bangfu
