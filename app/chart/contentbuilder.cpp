// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentbuilder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Everything but a label beside the marks is measured on the axis.
bool isOnAxis(const QString &role)
{
    return role != u"label";
}

bool takesRange(const QString &role)
{
    return role == u"range" || role == u"dot" || role == u"label";
}

} // namespace

bool ContentBuilder::isMarkRole(const QString &role)
{
    static const QStringList roles{u"bar"_s, u"part"_s, u"start"_s, u"end"_s, u"dot"_s, u"range"_s};
    return roles.contains(role);
}

ContentBuilder::ContentBuilder(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
    : m_dataset(dataset)
    , m_spec(spec)
    , m_phrases(phrases)
{}

Failure ContentBuilder::checkEntry(const Entry &entry) const
{
    const ChartFigure &figure = entry.figure;
    const bool hasWhatItNeeds = figure.value || (takesRange(entry.item->role) && figure.hasNumber());
    if (!hasWhatItNeeds)
        return Error{
            filledIn(m_phrases.translate("Figure", "The figure \"%1\" has no single number to draw."), {figure.id})};
    if (isOnAxis(entry.item->role) && !m_unitId.isEmpty() && figure.unitId != m_unitId)
        return Error{
            filledIn(m_phrases.translate("Figure", "The figure \"%1\" has another unit than the axis of the chart."),
                     {figure.id})};
    return std::nullopt;
}

Failure ContentBuilder::resolveFigures()
{
    for (const ChartItem &item : m_spec.items) {
        Result<ChartFigure> figure = chartFigure(m_dataset, item.figureId, m_phrases);
        if (!figure)
            return figure.error();
        Entry entry{&item, std::move(figure).value()};
        if (Failure failure = checkEntry(entry))
            return failure;
        if (m_unitId.isEmpty() && isOnAxis(item.role))
            m_unitId = entry.figure.unitId;
        m_sources.add(entry.figure.sources);
        m_entries.push_back(std::move(entry));
    }
    if (m_unitId.isEmpty())
        return Error{m_phrases.translate("Figure", "There is no figure to draw.")};
    return std::nullopt;
}

FigureContent ContentBuilder::content()
{
    m_content.type = m_spec.type;
    m_content.language = m_phrases.language();
    m_content.title = text(m_spec.title);
    m_content.subtitle = text(m_spec.subtitle);
    addCategories();
    for (const Entry &entry : m_entries) {
        if (isMarkRole(entry.item->role) && entry.item->role != u"part")
            addMark(entry);
    }
    addParts();
    addCompanions();
    if (m_spec.order == ChartOrder::Descending)
        sortCategories();
    addAxis();
    addNotes();
    return m_content;
}

/// Values of a few ten thousand are worded only if all of them can be: 8.2万 beside 60万, but 12,000 beside 11,386.
NumberScale ContentBuilder::scaleOf(const ChartFigure &figure) const
{
    constexpr double alwaysWorded = 1e5;
    const auto staysPlain = [this](const Entry &entry) {
        if (!entry.figure.value || !isMarkRole(entry.item->role))
            return false;
        const Decimal &value = *entry.figure.value;
        return std::abs(value.toDouble()) >= 1e4 && formatNumber(value, m_phrases.language(), NumberScale::InWords) ==
                                                        formatNumber(value, m_phrases.language(), NumberScale::Plain);
    };
    const bool isSmall = figure.hasNumber() && std::abs(figure.largest()) < alwaysWorded;
    return isSmall && std::any_of(m_entries.begin(), m_entries.end(), staysPlain) ? NumberScale::Plain
                                                                                  : NumberScale::InWords;
}

QString ContentBuilder::labelOf(const Entry &entry) const
{
    QString label = figureLabel(entry.figure, m_dataset, m_phrases, scaleOf(entry.figure));
    if (entry.item->role == u"label")
        label = growthInWords(entry, label);
    if (entry.figure.signs.isUncertain && !isMarkRole(entry.item->role))
        label.prepend(u"△ "_s); // marks get theirs painted
    if (m_sources.size() > 1)
        label += QChar(QChar::Nbsp) + m_sources.marksOf(entry.figure.sources);
    return label;
}

void ContentBuilder::addCategories()
{
    if (m_spec.type == ChartType::Slope) {
        addSlopeCategories();
        return;
    }
    for (Entry &entry : m_entries) {
        if (isMarkRole(entry.item->role))
            entry.category = categoryFor(entry);
    }
}

/// The categories of a slope are its two times; its lines are series.
void ContentBuilder::addSlopeCategories()
{
    for (Entry &entry : m_entries) {
        const QString &role = entry.item->role;
        if (!isMarkRole(role))
            continue;
        const int category = role == u"start" ? 0 : 1;
        if (m_content.categories.size() < 2)
            m_content.categories.resize(2);
        QString &label = m_content.categories[static_cast<std::size_t>(category)].label;
        const QString given = text(entry.item->series);
        if (label.isEmpty())
            label = given.isEmpty() ? formatPeriod(figurePeriod(entry.figure), m_phrases) : given;
        entry.category = category;
    }
}

int ContentBuilder::categoryFor(const Entry &entry)
{
    const QString label = text(entry.item->category);
    const QString group = text(entry.item->group);
    const QString &role = entry.item->role;
    const bool mayShare = role != u"bar";
    for (std::size_t i = 0; mayShare && i < m_content.categories.size(); ++i) {
        const Category &category = m_content.categories[i];
        if (category.label == label && category.group == group)
            return static_cast<int>(i);
    }
    m_content.categories.push_back({label, group});
    return static_cast<int>(m_content.categories.size()) - 1;
}

QString ContentBuilder::seriesName(const Entry &entry) const
{
    const QString &role = entry.item->role;
    if (m_spec.type == ChartType::Slope)
        return text(entry.item->category);
    const QString given = text(entry.item->series);
    if (!given.isEmpty() || (role != u"start" && role != u"end"))
        return given;
    // The two ends of a dumbbell are told apart by their time, if it is the same for all rows.
    const Period period = figurePeriod(entry.figure);
    for (const Entry &other : m_entries) {
        if (other.item->role == role && figurePeriod(other.figure) != period)
            return role == u"start" ? m_phrases.translate("Figure", "earlier", "of two times")
                                    : m_phrases.translate("Figure", "later", "of two times");
    }
    return period.isUnknown() ? QString() : formatPeriod(period, m_phrases);
}

int ContentBuilder::firstColour() const
{
    constexpr int green = 0, orange = 1, iris = 2;
    const Unit *unit = m_dataset.unit(m_unitId);
    if (!unit || unit->dimension == u"money")
        return green;
    static const QStringList rates{u"ratio"_s, u"rate"_s, u"share"_s, u"percent"_s};
    return rates.contains(unit->dimension) ? orange : iris;
}

int ContentBuilder::seriesFor(const Entry &entry)
{
    const QString name = seriesName(entry);
    const bool isStart = entry.item->role == u"start" && m_spec.type == ChartType::Dumbbell;
    const auto known = std::find_if(m_content.series.begin(), m_content.series.end(), [&](const FigureSeries &series) {
        return series.name == name && series.isQuiet == isStart;
    });
    if (known != m_content.series.end())
        return static_cast<int>(known - m_content.series.begin());
    const auto coloured = static_cast<int>(std::count_if(m_content.series.begin(), m_content.series.end(),
                                                         [](const FigureSeries &each) { return !each.isQuiet; }));
    // The meaning's own colour comes first, the others follow in their order.
    const int first = firstColour();
    const int colour = coloured == 0 ? first : coloured <= first ? coloured - 1 : coloured;
    m_content.series.push_back({name, colour, isStart});
    return static_cast<int>(m_content.series.size()) - 1;
}

void ContentBuilder::addMark(const Entry &entry)
{
    Mark mark;
    mark.figureId = entry.figure.id;
    mark.category = entry.category;
    mark.series = seriesFor(entry);
    mark.value = entry.figure.largest();
    mark.from = entry.figure.value ? 0 : entry.figure.smallest();
    mark.isRange = !entry.figure.value;
    mark.signs = entry.figure.signs;
    mark.label = labelOf(entry);
    mark.description = figureDescription(entry.figure, m_dataset, m_phrases);
    m_content.marks.push_back(std::move(mark));
}

/// Parts stand one behind the other in the order of their items.
void ContentBuilder::addParts()
{
    std::vector<double> filled(m_content.categories.size(), 0.0);
    for (const Entry &entry : m_entries) {
        if (entry.item->role != u"part")
            continue;
        addMark(entry);
        Mark &mark = m_content.marks.back();
        double &end = filled[static_cast<std::size_t>(entry.category)];
        mark.from = end;
        end += mark.value;
        mark.value = end;
    }
}

/// Largest first within each group; groups keep their order.
void ContentBuilder::sortCategories()
{
    const std::size_t count = m_content.categories.size();
    std::vector<double> largest(count, std::numeric_limits<double>::lowest());
    for (const Mark &mark : m_content.marks) {
        double &value = largest[static_cast<std::size_t>(mark.category)];
        value = std::max(value, mark.value);
    }
    QStringList groups;
    for (const Category &category : m_content.categories) {
        if (!groups.contains(category.group))
            groups << category.group;
    }
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        const qsizetype leftGroup = groups.indexOf(m_content.categories[left].group);
        const qsizetype rightGroup = groups.indexOf(m_content.categories[right].group);
        return leftGroup != rightGroup ? leftGroup < rightGroup : largest[left] > largest[right];
    });
    std::vector<int> placeOf(count);
    std::vector<Category> sorted;
    for (std::size_t i = 0; i < count; ++i) {
        placeOf[order[i]] = static_cast<int>(i);
        sorted.push_back(m_content.categories[order[i]]);
    }
    m_content.categories = std::move(sorted);
    const auto move = [&](int &category) { category = placeOf[static_cast<std::size_t>(category)]; };
    for (Mark &mark : m_content.marks)
        move(mark.category);
    for (SideLabel &label : m_content.sideLabels)
        move(label.category);
    for (Bracket &bracket : m_content.brackets) {
        move(bracket.fromCategory);
        move(bracket.toCategory);
    }
    std::stable_sort(m_content.marks.begin(), m_content.marks.end(),
                     [](const Mark &left, const Mark &right) { return left.category < right.category; });
}

} // namespace bangfu
