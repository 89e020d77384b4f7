// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentfamilies.h"
#include "chart/niceaxis.h"

#include <algorithm>
#include <limits>

// What stands around the marks: thresholds, labels, brackets, the axis.

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Adds what stands around the marks of one content.
class CompanionBuilder
{
public:
    CompanionBuilder(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
        : m_material(material)
        , m_index(index)
        , m_content(content)
    {}

    void build()
    {
        for (const ChartEntry &entry : m_material.entries()) {
            const QString &role = entry.item->role;
            if (role == u"threshold")
                addThreshold(entry);
            else if (role == u"label" && !m_content.categories.empty())
                addSideLabel(entry);
            else if (role == u"whole")
                addWhole(entry);
            else if (role.startsWith(u"bracket"_s))
                addBracket(entry);
        }
    }

private:
    void addThreshold(const ChartEntry &entry)
    {
        m_content.thresholds.push_back(
            {entry.figure.id, entry.figure.value->toDouble(),
             m_material.named(m_material.text(entry.item->category), m_material.labelOf(entry)),
             m_material.descriptionOf(entry)});
    }

    int categoryOfLabel(const ChartEntry &entry) const
    {
        const int owner = m_index.placeOf(entry.item->fromPosition.value_or(0));
        if (owner >= 0)
            return owner;
        const QString name = m_material.text(entry.item->category);
        const auto same = std::find_if(m_content.categories.begin(), m_content.categories.end(),
                                       [&](const Category &category) { return category.label == name; });
        return same == m_content.categories.end() ? 0 : static_cast<int>(same - m_content.categories.begin());
    }

    void addSideLabel(const ChartEntry &entry)
    {
        const int category = categoryOfLabel(entry);
        const QString name = m_material.text(entry.item->category);
        const bool saysMore = !name.isEmpty() && name != m_content.categories[static_cast<std::size_t>(category)].label;
        QString given = saysMore ? name : m_material.text(entry.item->series);
        const Unit *unit = m_material.dataset().unit(entry.figure.unitId);
        const bool isBareShare = unit && unit->dimension == u"ratio" && !m_material.dataset().growth(entry.figure.id);
        if (given.isEmpty() && isBareShare)
            given = figureName(entry.figure, m_content.language); // a share alone does not say of what
        m_content.sideLabels.push_back({entry.figure.id, category, m_material.named(given, m_material.labelOf(entry)),
                                        m_material.descriptionOf(entry)});
    }

    Bracket bracketOf(const ChartEntry &entry) const
    {
        Bracket bracket;
        bracket.figureId = entry.figure.id;
        bracket.isTotal = !entry.hasRole(u"bracket-difference");
        bracket.isDerived = entry.figure.signs.isDerived;
        bracket.value = entry.figure.value->toDouble();
        bracket.label = m_material.labelOf(entry);
        bracket.description = m_material.descriptionOf(entry);
        return bracket;
    }

    void addWhole(const ChartEntry &entry)
    {
        constexpr double all = 100;
        Bracket bracket = bracketOf(entry);
        bracket.fromCategory = bracket.toCategory = m_index.categoryOf(entry);
        bracket.label = m_material.withSourceMarks(
            filledIn(m_material.phrases().translate("Figure", "%1 in all", "%1 is the value of a whole"),
                     {m_material.valueOf(entry)}),
            entry);
        if (m_content.type == ChartType::Share || m_content.type == ChartType::Donut)
            bracket.value = all;
        m_content.brackets.push_back(std::move(bracket));
    }

    void addBracket(const ChartEntry &entry)
    {
        Bracket bracket = bracketOf(entry);
        const int from = m_index.placeOf(entry.item->fromPosition.value_or(0));
        const int to = m_index.placeOf(entry.item->toPosition.value_or(0));
        bracket.fromCategory = std::max(from, 0);
        bracket.toCategory = to >= 0 ? to : static_cast<int>(m_content.categories.size()) - 1;
        bracket.label = m_material.named(m_material.text(entry.item->category), bracket.label);
        m_content.brackets.push_back(std::move(bracket));
    }

    const ChartMaterial &m_material;
    ContentIndex &m_index;
    FigureContent &m_content;
};

AxisDemand axisDemand(const ChartMaterial &material, const FigureContent &content)
{
    AxisDemand demand;
    demand.lowest = std::numeric_limits<double>::max();
    demand.highest = std::numeric_limits<double>::lowest();
    demand.scale = material.spec().presentation.numberScale;
    const auto include = [&demand](double value) {
        demand.lowest = std::min(demand.lowest, value);
        demand.highest = std::max(demand.highest, value);
    };
    for (const Mark &mark : content.marks) {
        if (mark.absence != Absence::None)
            continue;
        include(mark.value);
        if (mark.isRange)
            include(mark.from);
    }
    for (const ThresholdLine &threshold : content.thresholds)
        include(threshold.value);
    for (const Bracket &bracket : content.brackets) {
        if (bracket.isTotal && bracket.fromCategory == bracket.toCategory)
            include(bracket.value);
    }
    for (const ChartAnnotation &annotation : material.spec().annotations) {
        if (annotation.kind != ChartAnnotation::Kind::Line && annotation.kind != ChartAnnotation::Kind::Band)
            continue;
        for (const std::optional<Decimal> &value : {annotation.value, annotation.until}) {
            if (value)
                include(value->toDouble());
        }
    }
    demand.mayBeLogarithmic =
        content.type == ChartType::Dot || content.type == ChartType::Pyramid || content.type == ChartType::Scatter;
    return demand;
}

/// The unit in words, divided by what all marks are divided by.
QString unitTitle(const ChartMaterial &material)
{
    QStringList divisors;
    QStringList units;
    for (const ChartEntry &entry : material.entries()) {
        if (!isMarkRole(entry.item->role) || !entry.isFigure())
            continue;
        const QString per = entry.figure.indicator ? entry.figure.indicator->per : QString();
        if (entry.figure.observation && !divisors.contains(per))
            divisors << per;
        if (!units.contains(entry.figure.unitId))
            units << entry.figure.unitId;
    }
    if (units.size() > 1)
        return material.phrases().translate("Figure", "number, each tier in its own unit", "title of an axis");
    const Unit *unit = material.dataset().unit(material.unitId());
    return unit ? unitInWords(*unit, divisors.size() == 1 ? divisors.first() : QString(), material.phrases())
                : QString();
}

} // namespace

void addCompanions(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
{
    CompanionBuilder(material, index, content).build();
}

void addValueAxis(const ChartMaterial &material, FigureContent &content)
{
    const Phrases &phrases = material.phrases();
    if (content.type == ChartType::Share || content.type == ChartType::Donut) {
        constexpr double all = 100;
        content.axis = niceAxis({0, all}, content.language);
        content.axis.title = phrases.translate("Figure", "% of the whole", "title of an axis");
        return;
    }
    content.axis = niceAxis(axisDemand(material, content), content.language);
    content.axis.title = unitTitle(material);
    if (content.axis.isLogarithmic)
        content.axis.title =
            filledIn(phrases.translate("Figure", "%1, logarithmic scale", "%1 is a unit"), {content.axis.title});
}

} // namespace bangfu
