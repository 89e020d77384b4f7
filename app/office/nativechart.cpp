// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/nativechart.h"

#include "office/officedocument.h"

#include <algorithm>
#include <cmath>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;
using Form = NativeChart::Form;

constexpr std::size_t mostDensePoints = 20'000; // Office becomes slow beyond

bool isAbsent(const Mark &mark)
{
    return mark.absence != Absence::None;
}

bool hasRanges(const FigureContent &content)
{
    return std::any_of(content.marks.begin(), content.marks.end(),
                       [](const Mark &mark) { return mark.isRange && !isAbsent(mark); });
}

/// Ranges can stand on an invisible base only where nothing stands beside or on them.
bool canStandOnBase(const FigureContent &content)
{
    std::vector<int> used(content.categories.size(), 0);
    for (const Mark &mark : content.marks) {
        if (!isAbsent(mark) && ++used[static_cast<std::size_t>(mark.category)] > 1)
            return false;
        if (!isAbsent(mark) && !mark.isRange && content.type == ChartType::Range)
            return false;
    }
    return true;
}

std::optional<Form> formOf(const FigureContent &content)
{
    switch (content.type) {
    case ChartType::Column:
    case ChartType::Bar:
    case ChartType::Grouped:
    case ChartType::Target:
    case ChartType::Range:
        if (content.type != ChartType::Range && !hasRanges(content))
            return Form::Bars;
        return canStandOnBase(content) ? Form::Stack : Form::Markers;
    case ChartType::Stacked:
        return Form::Stack;
    case ChartType::Share:
        return Form::Share;
    case ChartType::Donut:
        return Form::Doughnut;
    case ChartType::Dumbbell:
    case ChartType::Dot:
        return Form::Markers;
    case ChartType::Slope:
        return Form::Lines;
    case ChartType::Line:
    case ChartType::Scatter:
        return Form::Scatter;
    case ChartType::Pictogram:
    case ChartType::Pyramid:
    case ChartType::Timeline:
    case ChartType::Sankey:
    case ChartType::Map:
    case ChartType::Table:
    case ChartType::Multiples:
        break;
    }
    return std::nullopt;
}

bool isLying(const FigureContent &content, Form form)
{
    const bool hasBars = form == Form::Bars || form == Form::Stack || form == Form::Share;
    return hasBars && content.type != ChartType::Column;
}

class Builder
{
public:
    Builder(const FigureContent &content, Form form, const Phrases &phrases)
        : m_content(content)
        , m_phrases(phrases)
    {
        m_chart.form = form;
        m_chart.isLying = isLying(content, form);
        m_chart.isJoined = content.type == ChartType::Line;
        m_chart.unit = content.axis.title;
    }

    NativeChart built()
    {
        if (m_chart.form == Form::Doughnut) {
            addParts();
        } else if (m_chart.form == Form::Scatter) {
            addPairs();
        } else {
            addCategories();
            addBase();
            addMarks();
            joinMarkers();
            m_chart.isOverlaid = m_chart.form == Form::Bars && hasOnePerCategory();
        }
        return std::move(m_chart);
    }

private:
    const FigureSeries *seriesOf(const Mark &mark) const
    {
        const auto index = static_cast<std::size_t>(mark.series);
        return index < m_content.series.size() ? &m_content.series[index] : nullptr;
    }

    NativeSeries seriesLike(const Mark &mark) const
    {
        const FigureSeries *series = seriesOf(mark);
        if (!series)
            return {};
        return {series->name, series->colour, series->isQuiet, false, {}};
    }

    static NativePoint pointOf(const Mark &mark)
    {
        NativePoint point;
        point.label = mark.label;
        if (mark.signs.isUncertain && !mark.label.isEmpty() && !mark.label.startsWith(u'△'))
            point.label.prepend(u"△ "_s); // what the painter draws beside it
        point.signs = mark.signs;
        point.isFaded = mark.isFaded;
        point.across = mark.across;
        if (!isAbsent(mark))
            point.value = mark.value;
        return point;
    }

    QString categoryLabel(const Mark &mark) const
    {
        const auto index = static_cast<std::size_t>(mark.category);
        return index < m_content.categories.size() ? m_content.categories[index].label : QString();
    }

    /// The name of a group stands in a row of its own above lying bars, and below each name elsewhere.
    void addCategories()
    {
        QString group;
        for (const Category &category : m_content.categories) {
            if (m_chart.isLying && !category.group.isEmpty() && category.group != group) {
                m_chart.categories << category.group;
                m_chart.isHeading.push_back(true);
            }
            group = category.group;
            m_chart.categoryRow.push_back(static_cast<int>(m_chart.categories.size()));
            const bool saysGroup = !m_chart.isLying && !group.isEmpty();
            m_chart.categories << (saysGroup ? category.label + u'\n' + group : category.label);
            m_chart.isHeading.push_back(false);
        }
    }

    std::size_t rowOf(const Mark &mark) const
    {
        return static_cast<std::size_t>(m_chart.categoryRow[static_cast<std::size_t>(mark.category)]);
    }

    void addBase()
    {
        if (m_chart.form != Form::Stack || m_content.type == ChartType::Stacked)
            return;
        NativeSeries base{m_phrases.translate("Office", "Begins at", "column heading: where ranges begin"), 0, false,
                          true, std::vector<NativePoint>(m_chart.isHeading.size())};
        for (const Mark &mark : m_content.marks) {
            if (!isAbsent(mark))
                base.points[rowOf(mark)].value = mark.isRange ? mark.from : 0;
        }
        m_chart.series.push_back(std::move(base));
    }

    /// The column of numbers that a mark belongs into: that of its series, but targets and second values of the same
    /// place have their own.
    NativePoint &cellFor(const Mark &mark)
    {
        const bool isAim = m_content.type == ChartType::Target && mark.signs.isTarget;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            NativePoint &cell = m_chart.series[i].points[rowOf(mark)];
            const bool isTaken = cell.value || !cell.label.isEmpty();
            if (!m_chart.series[i].isBase && m_origins[i] == std::pair(mark.series, isAim) && !isTaken)
                return cell;
        }
        NativeSeries series = seriesLike(mark);
        if (isAim)
            series.name = series.name.isEmpty()
                              ? m_phrases.translate("Office", "Target", "what was aimed at")
                              : filledIn(m_phrases.translate("Office", "%1: target", "%1 is the name of a series"),
                                         {series.name});
        series.points.resize(m_chart.isHeading.size());
        m_chart.series.push_back(std::move(series));
        m_origins.resize(m_chart.series.size());
        m_origins.back() = {mark.series, isAim};
        return m_chart.series.back().points[rowOf(mark)];
    }

    void addMarks()
    {
        m_origins.resize(m_chart.series.size());
        for (const Mark &mark : m_content.marks) {
            NativePoint point = pointOf(mark);
            const bool isPart = m_chart.isStacked() || mark.isRange;
            if (point.value && m_chart.form == Form::Markers)
                point.tail = mark.isRange ? mark.value - mark.from : 0;
            else if (point.value && isPart)
                point.value = mark.value - mark.from;
            cellFor(mark) = std::move(point);
        }
    }

    /// Series that only colour the bars by their meaning.
    bool hasOnePerCategory() const
    {
        for (std::size_t row = 0; row < m_chart.isHeading.size(); ++row) {
            const auto count =
                std::count_if(m_chart.series.begin(), m_chart.series.end(), [row](const NativeSeries &series) {
                    return series.points[row].value || !series.points[row].label.isEmpty();
                });
            if (count > 1)
                return false;
        }
        return true;
    }

    /// The last marker of each category reaches back to the first: the bar of a dumbbell.
    void joinMarkers()
    {
        if (m_content.type != ChartType::Dumbbell)
            return;
        for (std::size_t row = 0; row < m_chart.isHeading.size(); ++row) {
            NativePoint *first = nullptr;
            for (NativeSeries &series : m_chart.series) {
                NativePoint &point = series.points[row];
                if (point.value && first)
                    point.tail = *point.value - *first->value;
                else if (point.value)
                    first = &point;
            }
        }
    }

    void addParts()
    {
        NativeSeries ring;
        for (const Mark &mark : m_content.marks) {
            const FigureSeries *series = seriesOf(mark);
            NativePoint point = pointOf(mark);
            if (point.value)
                point.value = mark.value - mark.from;
            m_chart.categories << (series ? series->name : categoryLabel(mark));
            m_chart.isHeading.push_back(false);
            ring.points.push_back(std::move(point));
        }
        ring.name = m_content.categories.empty() ? QString() : m_content.categories.front().label;
        m_chart.series.push_back(std::move(ring));
    }

    void addPairs()
    {
        for (std::size_t i = 0; i < m_content.series.size(); ++i) {
            NativeSeries series{
                m_content.series[i].name, m_content.series[i].colour, m_content.series[i].isQuiet, false, {}};
            for (const Mark &mark : m_content.marks) {
                if (mark.series != static_cast<int>(i) || !mark.across)
                    continue;
                series.points.push_back(pointOf(mark));
                series.points.back().name = categoryLabel(mark);
            }
            if (!series.points.empty())
                m_chart.series.push_back(std::move(series));
        }
        for (const DenseSeries &dense : m_content.denseSeries)
            addDense(dense);
    }

    void addDense(const DenseSeries &dense)
    {
        NativeSeries series{dense.name, dense.colour, false, false, {}};
        for (std::size_t i = 0; i < dense.values.size(); ++i) {
            NativePoint point;
            if (std::isfinite(dense.values[i]))
                point.value = dense.values[i];
            point.across = dense.across[i];
            series.points.push_back(std::move(point));
        }
        m_chart.series.push_back(std::move(series));
    }

    const FigureContent &m_content;
    const Phrases &m_phrases;
    NativeChart m_chart;
    std::vector<std::pair<int, bool>> m_origins; ///< for each series: that of the content, and whether it is its target
};

} // namespace

std::optional<NativeChart> nativeChart(const FigureContent &content, const Phrases &phrases)
{
    const std::optional<Form> form = formOf(content);
    std::size_t points = 0;
    for (const DenseSeries &dense : content.denseSeries)
        points += dense.values.size();
    if (!form || points > mostDensePoints)
        return std::nullopt;
    NativeChart chart = Builder(content, *form, phrases).built();
    const bool hasPoints = std::any_of(chart.series.begin(), chart.series.end(),
                                       [](const NativeSeries &series) { return !series.points.empty(); });
    return hasPoints ? std::optional(std::move(chart)) : std::nullopt;
}

OfficeForm officeForm(const FigureContent &content)
{
    if (content.type == ChartType::Table)
        return OfficeForm::Table;
    const auto isChart = [](const FigureContent &each) {
        return nativeChart(each, Phrases(each.language)).has_value();
    };
    if (content.type == ChartType::Multiples && !content.panels.empty() &&
        std::all_of(content.panels.begin(), content.panels.end(), isChart))
        return OfficeForm::Charts;
    return isChart(content) ? OfficeForm::Chart : OfficeForm::Picture;
}

FigureContent bareContent(FigureContent content)
{
    content.title.clear();
    content.subtitle.clear();
    content.notes.clear();
    content.sources.clear();
    content.datasetLine.clear();
    return content;
}

} // namespace bangfu
