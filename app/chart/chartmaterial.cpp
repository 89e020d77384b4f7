// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartmaterial.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Everything but a label beside the marks is measured on the axis.
bool isOnAxis(const QString &role)
{
    return role != u"label" && role != u"across" && role != u"event" && role != u"link";
}

bool takesRange(const QString &role)
{
    return role == u"range" || role == u"dot" || role == u"label" || role == u"cell" || role == u"event" ||
           role == u"link";
}

/// Whether all marks of the type are measured on one axis and so need one unit.
bool hasOneUnit(ChartType type)
{
    switch (type) {
    case ChartType::Column:
    case ChartType::Bar:
    case ChartType::Grouped:
    case ChartType::Stacked:
    case ChartType::Donut:
    case ChartType::Dumbbell:
    case ChartType::Slope:
    case ChartType::Line:
    case ChartType::Target:
    case ChartType::Dot:
    case ChartType::Range:
    case ChartType::Scatter:
    case ChartType::Pictogram:
    case ChartType::Map:
        return true;
    case ChartType::Share: // each whole has its own
    case ChartType::Pyramid:
    case ChartType::Timeline:
    case ChartType::Sankey:
    case ChartType::Table:
    case ChartType::Multiples:
        return false;
    }
    Q_UNREACHABLE();
}

/// Whether the type draws figures that have no number.
bool takesAnyFigure(ChartType type)
{
    return type == ChartType::Table || type == ChartType::Timeline || type == ChartType::Sankey ||
           type == ChartType::Multiples;
}

bool isAhead(ObservationKind kind)
{
    return kind == ObservationKind::Target || kind == ObservationKind::Plan;
}

void addSources(ChartFigure &figure, const QStringList &observationIds, const Dataset &dataset)
{
    for (const QString &id : observationIds) {
        if (const Observation *observation = dataset.observation(id))
            figure.sources.push_back({observation->sourceId, observation->line});
    }
}

} // namespace

bool isMarkRole(const QString &role)
{
    static const QStringList others{u"threshold"_s,          u"whole"_s, u"label"_s, u"bracket-total"_s, u"link"_s,
                                    u"bracket-difference"_s, u"across"_s};
    return !others.contains(role);
}

ChartMaterial::ChartMaterial(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
    : m_dataset(&dataset)
    , m_spec(&spec)
    , m_phrases(&phrases)
{}

Result<ChartMaterial> ChartMaterial::gathered(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    ChartMaterial material(dataset, spec, phrases);
    if (const Failure failure = material.gather())
        return *failure;
    return material;
}

Failure ChartMaterial::gather()
{
    for (const ChartItem &item : m_spec->items) {
        Result<ChartEntry> entry = entryOf(item);
        if (!entry)
            return entry.error();
        if (Failure failure = checkEntry(entry.value()))
            return failure;
        if (m_unitId.isEmpty() && entry.value().isFigure() && isOnAxis(item.role))
            m_unitId = entry.value().figure.unitId;
        m_sources.add(entry.value().figure.sources);
        m_entries.push_back(std::move(entry).value());
    }
    const bool hasSomething = std::any_of(m_entries.begin(), m_entries.end(), [](const ChartEntry &entry) {
        return entry.absence == Absence::None && !entry.hasRole(u"label");
    });
    if (!hasSomething)
        return Error{m_phrases->translate("Figure", "There is no figure to draw.")};
    return std::nullopt;
}

Result<ChartEntry> ChartMaterial::entryOf(const ChartItem &item) const
{
    ChartEntry entry;
    entry.item = &item;
    entry.figure.id = item.figureId;
    if (item.role == u"missing" || item.role == u"not-applicable") {
        entry.absence = item.role == u"missing" ? Absence::NotReported : Absence::NotApplicable;
        if (item.figureId.isEmpty()) // marks are told apart by their ids
            entry.figure.id = u"%1-%2"_s.arg(item.role).arg(item.position);
        return entry;
    }
    if (item.role == u"event")
        entry.event = m_dataset->event(item.figureId);
    if (item.role == u"link")
        entry.partnership = m_dataset->partnership(item.figureId);
    if (entry.event) {
        entry.figure.signs.isTarget = isAhead(entry.event->kind);
        entry.figure.signs.isUncertain = entry.event->dateBasis == u"inferred";
        addSources(entry.figure, entry.event->observationIds, *m_dataset);
        return entry;
    }
    if (entry.partnership) {
        const Observation *observation = m_dataset->observation(entry.partnership->observationId);
        entry.figure.signs.isTarget = observation && isAhead(observation->kind);
        addSources(entry.figure, {entry.partnership->observationId}, *m_dataset);
        return entry;
    }
    Result<ChartFigure> figure = chartFigure(*m_dataset, item.figureId, *m_phrases);
    if (!figure)
        return figure.error();
    entry.figure = std::move(figure).value();
    entry.figure.signs.isTarget |= item.role == u"target";
    return entry;
}

Failure ChartMaterial::checkEntry(const ChartEntry &entry) const
{
    if (!entry.isFigure() || takesAnyFigure(m_spec->type))
        return std::nullopt;
    const ChartFigure &figure = entry.figure;
    const QString &role = entry.item->role;
    const bool hasWhatItNeeds = figure.value || (takesRange(role) && figure.hasNumber());
    if (!hasWhatItNeeds)
        return Error{
            filledIn(m_phrases->translate("Figure", "The figure \"%1\" has no single number to draw."), {figure.id})};
    const bool needsUnit = hasOneUnit(m_spec->type) && isOnAxis(role) && !m_unitId.isEmpty();
    if (needsUnit && figure.unitId != m_unitId)
        return Error{
            filledIn(m_phrases->translate("Figure", "The figure \"%1\" has another unit than the axis of the chart."),
                     {figure.id})};
    return std::nullopt;
}

} // namespace bangfu
