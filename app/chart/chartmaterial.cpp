// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartmaterial.h"

#include <algorithm>
#include <cmath>

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

template <typename Record>
const Record *recordNamed(const std::vector<Record> &records, const QString &id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
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

QString absenceInWords(Absence absence, const Phrases &phrases)
{
    switch (absence) {
    case Absence::None:
        return {};
    case Absence::NotReported:
        return phrases.translate("Figure", "not reported", "in place of a value that the sources do not give");
    case Absence::NotApplicable:
        return phrases.translate("Figure", "not applicable", "in place of a value that there cannot be");
    }
    Q_UNREACHABLE();
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
        entry.event = recordNamed(m_dataset->records().events, item.figureId);
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

const ChartEntry *ChartMaterial::entryAt(int position) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [position](const ChartEntry &each) { return each.item->position == position; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

QString ChartMaterial::named(const QString &name, const QString &value) const
{
    return name.isEmpty() ? value : name + (language() == Language::Chinese ? u"："_s : u": "_s) + value;
}

/// Values of a few ten thousand are worded only if all of them can be: 8.2万 beside 60万, but 12,000 beside 11,386.
NumberScale ChartMaterial::scaleOf(const ChartFigure &figure) const
{
    if (m_spec->presentation.numberScale)
        return *m_spec->presentation.numberScale;
    constexpr double alwaysWorded = 1e5;
    const auto staysPlain = [this](const ChartEntry &entry) {
        if (!entry.figure.value || !isMarkRole(entry.item->role))
            return false;
        const Decimal &value = *entry.figure.value;
        return std::abs(value.toDouble()) >= 1e4 && formatNumber(value, language(), NumberScale::InWords) ==
                                                        formatNumber(value, language(), NumberScale::Plain);
    };
    const bool isSmall = figure.hasNumber() && std::abs(figure.largest()) < alwaysWorded;
    return isSmall && std::any_of(m_entries.begin(), m_entries.end(), staysPlain) ? NumberScale::Plain
                                                                                  : NumberScale::InWords;
}

QString ChartMaterial::withSourceMarks(const QString &label, const ChartEntry &entry) const
{
    if (label.isEmpty() || m_sources.size() < 2 || entry.figure.sources.empty())
        return label;
    return label + QChar(QChar::Nbsp) + m_sources.marksOf(entry.figure.sources);
}

QString ChartMaterial::valueOf(const ChartEntry &entry) const
{
    if (entry.absence != Absence::None)
        return absenceInWords(entry.absence, *m_phrases);
    if (!entry.isFigure())
        return {};
    QString label = figureLabel(entry.figure, *m_dataset, *m_phrases, scaleOf(entry.figure));
    if (entry.hasRole(u"label"))
        label = growthInWords(entry, label);
    if (entry.figure.signs.isUncertain && !isMarkRole(entry.item->role))
        label.prepend(u"△ "_s); // marks get theirs painted
    return label;
}

QString ChartMaterial::growthInWords(const ChartEntry &entry, const QString &label) const
{
    const Growth *growth = m_dataset->growth(entry.figure.id);
    const bool isIncrease =
        growth && entry.figure.value && !entry.figure.value->isNegative() && !label.startsWith(u'+');
    if (!isIncrease)
        return label;
    return growth->form == u"cagr"
               ? filledIn(m_phrases->translate("Figure", "+%1 a year", "%1 is an average yearly growth in percent"),
                          {label})
               : u'+' + label;
}

QString ChartMaterial::descriptionOf(const ChartEntry &entry) const
{
    if (entry.event)
        return descriptionOfEvent(entry);
    if (entry.partnership)
        return descriptionOfPartnership(entry);
    if (entry.isFigure())
        return figureDescription(entry.figure, *m_dataset, *m_phrases);
    QStringList names{text(entry.item->group), text(entry.item->category), text(entry.item->series)};
    names.removeAll(QString());
    const QString comma = language() == Language::Chinese ? u"，"_s : u", "_s;
    return named(names.join(comma), absenceInWords(entry.absence, *m_phrases));
}

QString ChartMaterial::descriptionOfEvent(const ChartEntry &entry) const
{
    const Event &event = *entry.event;
    const Place *place = m_dataset->place(event.placeId);
    const QString title =
        entry.figure.signs.isTarget
            ? filledIn(m_phrases->translate("Figure", "%1 (target or plan)", "%1 is an event that was to happen"),
                       {text(event.title)})
            : text(event.title);
    const QString where = place ? text(place->name) : QString();
    return filledIn(m_phrases->translate("Figure", "%1, %2: %3", "%1 is a date, %2 a place, %3 what happened"),
                    {formatPeriod(event.date, *m_phrases), where, title});
}

QString ChartMaterial::descriptionOfPartnership(const ChartEntry &entry) const
{
    const Partnership &partnership = *entry.partnership;
    const auto nameOf = [this](const QString &id) {
        const Place *place = m_dataset->place(id);
        return place ? text(place->name) : id;
    };
    const QStringList words{nameOf(partnership.donorPlaceId), nameOf(partnership.recipientPlaceId),
                            m_dataset->codeName(u"scheme"_s, partnership.scheme, language())};
    return partnership.isDirectionInferred
               ? filledIn(m_phrases->translate("Figure", "%1 → %2: %3; the direction is inferred",
                                               "%1 and %2 are places, %3 is a scheme of aid"),
                          words)
               : filledIn(m_phrases->translate("Figure", "%1 → %2: %3", "%1 and %2 are places, %3 is a scheme of aid"),
                          words);
}

} // namespace bangfu
