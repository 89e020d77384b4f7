// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartspec.h"

#include "chart/figurelabels.h"
#include "chart/figurepatterns.h"
#include "chart/rulebook.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

LocalizedText inEveryLanguage(QString (*wording)(const Phrases &))
{
    return {wording(Phrases(Language::Chinese)), wording(Phrases(Language::Russian)),
            wording(Phrases(Language::English))};
}

QString chosenFigures(const Phrases &phrases)
{
    return phrases.translate("Figure", "Chosen figures", "title of a chart of figures that differ in kind");
}

QString roleFor(ChartType type, const ChartFigure &figure)
{
    switch (type) {
    case ChartType::Column:
    case ChartType::Bar:
    case ChartType::Grouped:
    case ChartType::Multiples: // its panels have types of their own
        return u"bar"_s;
    case ChartType::Stacked:
    case ChartType::Share:
    case ChartType::Donut:
        return u"part"_s;
    case ChartType::Dumbbell:
    case ChartType::Slope:
    case ChartType::Dot:
        return u"dot"_s;
    case ChartType::Range:
        return figure.value ? u"dot"_s : u"range"_s;
    case ChartType::Line:
    case ChartType::Scatter:
        return u"point"_s;
    case ChartType::Target:
        return figure.signs.isTarget ? u"target"_s : u"result"_s;
    case ChartType::Pictogram:
        return u"icon"_s;
    case ChartType::Pyramid:
        return u"tier"_s;
    case ChartType::Timeline:
        return u"event"_s;
    case ChartType::Sankey:
        return u"link"_s;
    case ChartType::Map:
        return isFlow(figure) ? u"link"_s : u"tile"_s;
    case ChartType::Table:
        return u"cell"_s;
    }
    Q_UNREACHABLE();
}

/// Whether the type shows times by itself, so that labels need not.
bool isTimeShown(ChartType type)
{
    return type == ChartType::Dumbbell || type == ChartType::Slope || type == ChartType::Line ||
           type == ChartType::Timeline || type == ChartType::Table;
}

/// Makes the specification of chosen figures for one type.
class SpecBuilder
{
public:
    SpecBuilder(const Dataset &dataset, std::vector<ChartFigure> figures, ChartType type)
        : m_dataset(dataset)
        , m_figures(std::move(figures))
        , m_type(type)
    {}

    ChartSpec build()
    {
        m_spec.id = u"selection"_s;
        m_spec.type = m_type;
        const FigureLabels labels = labelsFor(m_dataset, m_figures, isTimeShown(m_type));
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            ChartItem item;
            item.chartId = m_spec.id;
            item.position = static_cast<int>(i) + 1;
            item.figureId = m_figures[i].id;
            item.role = roleFor(m_type, m_figures[i]);
            item.category = labels.own[i];
            m_spec.items.push_back(std::move(item));
        }
        arrange();
        m_spec.title = labels.title.isEmpty() ? inEveryLanguage(chosenFigures) : labels.title;
        m_spec.subtitle = labels.subtitle;
        return m_spec;
    }

private:
    void arrange()
    {
        switch (m_type) {
        case ChartType::Dumbbell:
        case ChartType::Slope:
            return arrangePairs();
        case ChartType::Stacked:
        case ChartType::Share:
        case ChartType::Donut:
            return arrangeParts();
        case ChartType::Grouped:
            return arrangeGrid();
        case ChartType::Scatter:
            return arrangeMeasures();
        case ChartType::Target:
            return arrangeTargets();
        case ChartType::Pyramid:
            return arrangeTiers();
        case ChartType::Timeline: // its lanes are places, its labels name the figures
        case ChartType::Sankey:
        case ChartType::Map:
            for (ChartItem &item : m_spec.items)
                item.category = {};
            return;
        case ChartType::Multiples:
            return arrangePanels();
        case ChartType::Column:
        case ChartType::Bar:
        case ChartType::Line:
        case ChartType::Dot:
        case ChartType::Range:
        case ChartType::Pictogram:
        case ChartType::Table:
            return;
        }
    }

    /// Start before end, whatever the order of choice.
    void arrangePairs()
    {
        for (const FigurePair &pair : figurePairs(m_figures)) {
            m_spec.items[pair.start].role = u"start"_s;
            m_spec.items[pair.end].role = u"end"_s;
        }
    }

    /// The parts are told apart by colour; several wholes are rows of their own.
    void arrangeParts()
    {
        const std::vector<WholeWithParts> wholes = wholesAmong(m_dataset, m_figures);
        for (ChartItem &item : m_spec.items) {
            item.series = item.category;
            item.category = {};
        }
        for (const WholeWithParts &group : wholes) {
            ChartItem &whole = m_spec.items[group.whole];
            whole.role = u"whole"_s;
            if (wholes.size() > 1) {
                whole.category = whole.series;
                for (const std::size_t part : group.parts)
                    m_spec.items[part].category = whole.category;
            }
            whole.series = {};
        }
    }

    void arrangeGrid()
    {
        const std::optional<FigureGrid> grid = gridOf(m_dataset, m_figures);
        for (std::size_t i = 0; grid && i < m_spec.items.size(); ++i) {
            m_spec.items[i].category = grid->categories[i];
            m_spec.items[i].series = grid->series[i];
        }
    }

    void arrangeMeasures()
    {
        std::vector<ChartFigure> points;
        const std::vector<MeasurePair> pairs = measurePairs(m_figures);
        for (const MeasurePair &pair : pairs)
            points.push_back(m_figures[pair.value]);
        if (points.empty())
            return;
        const FigureLabels labels = labelsFor(m_dataset, points, false);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            m_spec.items[pairs[i].value].category = labels.own[i];
            m_spec.items[pairs[i].across].category = labels.own[i];
            m_spec.items[pairs[i].across].role = u"across"_s;
        }
    }

    /// A target stands in the row of its result.
    void arrangeTargets()
    {
        for (const TargetPair &pair : targetPairs(m_figures)) {
            const ChartItem &result = m_spec.items[pair.result];
            ChartItem &target = m_spec.items[pair.target];
            const Place *place = m_dataset.place(m_figures[pair.result].observation->placeId);
            target.series = inEveryLanguage([](const Phrases &phrases) {
                return phrases.translate("Figure", "Target or plan", "what a colour means");
            });
            target.category = m_figures.size() == 2 && place ? place->name : result.category;
            m_spec.items[pair.result].category = target.category;
            m_spec.items[pair.result].series = inEveryLanguage(
                [](const Phrases &phrases) { return phrases.translate("Figure", "Result", "what a colour means"); });
        }
    }

    /// The smallest tier on top.
    void arrangeTiers()
    {
        const auto sizeOf = [this](const ChartItem &item) {
            return m_figures[static_cast<std::size_t>(item.position) - 1].largest();
        };
        std::stable_sort(m_spec.items.begin(), m_spec.items.end(),
                         [&](const ChartItem &left, const ChartItem &right) { return sizeOf(left) < sizeOf(right); });
    }

    /// One panel a unit, each with the type that suits its figures best; its axis says the unit already.
    void arrangePanels()
    {
        const Phrases phrases(Language::English);
        std::vector<ChartItem> items;
        for (const QString &unitId : unitsAmong(m_figures)) {
            std::vector<ChartFigure> figures;
            QStringList ids;
            for (const ChartFigure &figure : m_figures) {
                if (figure.unitId != unitId)
                    continue;
                figures.push_back(figure);
                ids << figure.id;
            }
            const ChartType type = panelType(m_dataset, ids, phrases);
            ChartSpec panel = SpecBuilder(m_dataset, std::move(figures), type).build();
            const Unit *unit = m_dataset.unit(unitId);
            const bool isNamed = !unit || panel.title != inEveryLanguage(chosenFigures);
            m_spec.panels.push_back({type, isNamed ? panel.title : unit->name});
            const auto before = static_cast<int>(items.size());
            for (ChartItem &item : panel.items) {
                item.position += before;
                item.panel = static_cast<int>(m_spec.panels.size());
                items.push_back(std::move(item));
            }
        }
        m_spec.items = std::move(items);
    }

    const Dataset &m_dataset;
    std::vector<ChartFigure> m_figures;
    ChartType m_type;
    ChartSpec m_spec;
};

/// Events of a timeline, partnerships of a network: they have no figures to be told apart by.
ChartItem itemWithoutFigure(const Dataset &dataset, const QString &id, int position)
{
    ChartItem item;
    item.chartId = u"selection"_s;
    item.position = position;
    item.figureId = id;
    item.role = dataset.partnership(id) ? u"link"_s : u"event"_s;
    return item;
}

} // namespace

ChartSpec chartSpecForFigures(const Dataset &dataset, const QStringList &figureIds, ChartType type)
{
    const Phrases phrases(Language::English);
    std::vector<ChartFigure> figures;
    std::vector<ChartItem> others;
    for (const QString &id : figureIds) {
        if (Result<ChartFigure> figure = chartFigure(dataset, id, phrases))
            figures.push_back(std::move(figure).value());
        else if (dataset.partnership(id) || dataset.event(id))
            others.push_back(itemWithoutFigure(dataset, id, static_cast<int>(others.size()) + 1));
    }
    if (!figures.empty() && others.empty())
        return SpecBuilder(dataset, std::move(figures), type).build();
    ChartSpec spec;
    spec.id = u"selection"_s;
    spec.type = type;
    spec.title = others.empty() ? LocalizedText() : inEveryLanguage(chosenFigures);
    spec.items = std::move(others);
    return spec;
}

} // namespace bangfu
