// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentbuilder.h"

#include <algorithm>
#include <limits>

// What stands around the marks: thresholds, labels, brackets, the axis, notes and sources.

namespace bangfu {

using namespace Qt::StringLiterals;

void ContentBuilder::addCompanions()
{
    for (const Entry &entry : m_entries) {
        const QString &role = entry.item->role;
        if (role == u"threshold")
            addThreshold(entry);
        else if (role == u"label")
            addSideLabel(entry);
        else if (role == u"whole" || role.startsWith(u"bracket"_s))
            addBracket(entry);
    }
}

const ContentBuilder::Entry *ContentBuilder::entryAt(int position) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [position](const Entry &each) { return each.item->position == position; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

void ContentBuilder::addThreshold(const Entry &entry)
{
    const QString name = text(entry.item->category);
    const QString value = labelOf(entry);
    const QString colon = m_content.language == Language::Chinese ? u"："_s : u": "_s;
    m_content.thresholds.push_back({entry.figure.id, entry.figure.value->toDouble(),
                                    name.isEmpty() ? value : name + colon + value,
                                    figureDescription(entry.figure, m_dataset, m_phrases)});
}

void ContentBuilder::addSideLabel(const Entry &entry)
{
    const QString name = text(entry.item->category);
    const Entry *owner = entry.item->fromPosition ? entryAt(*entry.item->fromPosition) : nullptr;
    int category = owner ? owner->category : -1;
    for (std::size_t i = 0; category < 0 && i < m_content.categories.size(); ++i) {
        if (m_content.categories[i].label == name)
            category = static_cast<int>(i);
    }
    category = std::max(category, 0);
    const bool saysMore = !name.isEmpty() && name != m_content.categories[static_cast<std::size_t>(category)].label;
    QString given = saysMore ? name : text(entry.item->series);
    const Unit *unit = m_dataset.unit(entry.figure.unitId);
    if (given.isEmpty() && unit && unit->dimension == u"ratio" && !m_dataset.growth(entry.figure.id))
        given = figureName(entry.figure, m_content.language); // a bare share does not say of what
    const QString colon = m_content.language == Language::Chinese ? u"："_s : u": "_s;
    const QString label = labelOf(entry);
    m_content.sideLabels.push_back({entry.figure.id, category, given.isEmpty() ? label : given + colon + label,
                                    figureDescription(entry.figure, m_dataset, m_phrases)});
}

QString ContentBuilder::growthInWords(const Entry &entry, const QString &label) const
{
    const Growth *growth = m_dataset.growth(entry.figure.id);
    const bool isIncrease =
        growth && entry.figure.value && !entry.figure.value->isNegative() && !label.startsWith(u'+');
    if (!isIncrease)
        return label;
    return growth->form == u"cagr"
               ? filledIn(m_phrases.translate("Figure", "+%1 a year", "%1 is an average yearly growth in percent"),
                          {label})
               : u'+' + label;
}

void ContentBuilder::addBracket(const Entry &entry)
{
    Bracket bracket;
    bracket.figureId = entry.figure.id;
    bracket.isTotal = entry.item->role != u"bracket-difference";
    bracket.isDerived = entry.figure.signs.isDerived;
    bracket.value = entry.figure.value->toDouble();
    bracket.label = labelOf(entry);
    bracket.description = figureDescription(entry.figure, m_dataset, m_phrases);
    if (entry.item->role == u"whole") {
        Entry row = entry;
        bracket.fromCategory = bracket.toCategory = categoryFor(row);
        bracket.label =
            filledIn(m_phrases.translate("Figure", "%1 in all", "%1 is the value of a whole"), {bracket.label});
    } else {
        const Entry *from = entryAt(entry.item->fromPosition.value_or(0));
        const Entry *to = entryAt(entry.item->toPosition.value_or(0));
        bracket.fromCategory = from && from->category >= 0 ? from->category : 0;
        bracket.toCategory = to && to->category >= 0 ? to->category : static_cast<int>(m_content.categories.size()) - 1;
        const QString name = text(entry.item->category);
        const QString colon = m_content.language == Language::Chinese ? u"："_s : u": "_s;
        if (!name.isEmpty())
            bracket.label = name + colon + bracket.label;
    }
    m_content.brackets.push_back(std::move(bracket));
}

AxisDemand ContentBuilder::axisDemand() const
{
    AxisDemand demand;
    demand.lowest = std::numeric_limits<double>::max();
    demand.highest = std::numeric_limits<double>::lowest();
    const auto include = [&demand](double value) {
        demand.lowest = std::min(demand.lowest, value);
        demand.highest = std::max(demand.highest, value);
    };
    for (const Mark &mark : m_content.marks) {
        include(mark.value);
        if (mark.isRange)
            include(mark.from);
    }
    for (const ThresholdLine &threshold : m_content.thresholds)
        include(threshold.value);
    for (const Bracket &bracket : m_content.brackets) {
        if (bracket.isTotal && bracket.fromCategory == bracket.toCategory)
            include(bracket.value);
    }
    demand.mayBeLogarithmic = m_spec.type == ChartType::Dot;
    return demand;
}

void ContentBuilder::addAxis()
{
    m_content.axis = niceAxis(axisDemand(), m_content.language);

    QStringList divisors;
    for (const Entry &entry : m_entries) {
        const QString per = entry.figure.indicator ? entry.figure.indicator->per : QString();
        if (isMarkRole(entry.item->role) && entry.figure.observation && !divisors.contains(per))
            divisors << per;
    }
    if (const Unit *unit = m_dataset.unit(m_unitId))
        m_content.axis.title = unitInWords(*unit, divisors.size() == 1 ? divisors.first() : QString(), m_phrases);
    if (m_content.axis.isLogarithmic)
        m_content.axis.title =
            filledIn(m_phrases.translate("Figure", "%1, logarithmic scale", "%1 is a unit"), {m_content.axis.title});
}

void ContentBuilder::addNotes()
{
    MarkSigns occurring;
    std::vector<const ChartFigure *> figures;
    for (const Entry &entry : m_entries) {
        const MarkSigns &signs = entry.figure.signs;
        figures.push_back(&entry.figure);
        occurring.isUncertain |= signs.isUncertain;
        if (!isMarkRole(entry.item->role))
            continue;
        occurring.isDerived |= signs.isDerived;
        occurring.isTarget |= signs.isTarget;
        occurring.isOpenAbove |= signs.isOpenAbove;
    }
    if (const QString note = text(m_spec.note); !note.isEmpty())
        m_content.notes << note;
    m_content.notes += signNotes(occurring, m_phrases);
    m_content.notes += uncertaintyNotes(figures, m_dataset, m_phrases);
    m_content.sources = m_sources.worded(m_dataset, m_phrases);
    m_content.datasetLine = datasetLine(m_dataset, m_phrases);
    m_content.summary = figureSummary(m_content);
}

} // namespace bangfu
