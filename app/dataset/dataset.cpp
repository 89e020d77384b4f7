// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset.h"

namespace bangfu {
namespace {

template <typename Record>
QHash<QString, std::size_t> indexBy(const std::vector<Record> &records, QString Record::*key)
{
    QHash<QString, std::size_t> index;
    index.reserve(static_cast<qsizetype>(records.size()));
    for (std::size_t i = 0; i < records.size(); ++i)
        index.insert(records[i].*key, i);
    return index;
}

template <typename Record>
const Record *find(const std::vector<Record> &records, const QHash<QString, std::size_t> &index, const QString &id)
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? nullptr : &records[*found];
}

QString codeKey(const QString &listId, const QString &code)
{
    return listId + u'/' + code;
}

} // namespace

Dataset::Dataset(DatasetRecords records)
    : m_records(std::move(records))
    , m_sources(indexBy(m_records.sources, &Source::id))
    , m_themes(indexBy(m_records.themes, &Theme::id))
    , m_places(indexBy(m_records.places, &Place::id))
    , m_populations(indexBy(m_records.populations, &Population::id))
    , m_programmes(indexBy(m_records.programmes, &Programme::id))
    , m_units(indexBy(m_records.units, &Unit::id))
    , m_indicators(indexBy(m_records.indicators, &Indicator::id))
    , m_observations(indexBy(m_records.observations, &Observation::id))
    , m_growths(indexBy(m_records.growths, &Growth::observationId))
    , m_transactions(indexBy(m_records.transactions, &Transaction::observationId))
    , m_derivations(indexBy(m_records.derivations, &Derivation::id))
    , m_partnerships(indexBy(m_records.partnerships, &Partnership::id))
    , m_events(indexBy(m_records.events, &Event::id))
    , m_terms(indexBy(m_records.terms, &Term::id))
    , m_charts(indexBy(m_records.charts, &ChartDefinition::id))
{
    for (std::size_t i = 0; i < m_records.codes.size(); ++i)
        m_codes.insert(codeKey(m_records.codes[i].listId, m_records.codes[i].id), i);
}

const Source *Dataset::source(const QString &id) const
{
    return find(m_records.sources, m_sources, id);
}

const Theme *Dataset::theme(const QString &id) const
{
    return find(m_records.themes, m_themes, id);
}

const Place *Dataset::place(const QString &id) const
{
    return find(m_records.places, m_places, id);
}

const Population *Dataset::population(const QString &id) const
{
    return find(m_records.populations, m_populations, id);
}

const Programme *Dataset::programme(const QString &id) const
{
    return find(m_records.programmes, m_programmes, id);
}

const Unit *Dataset::unit(const QString &id) const
{
    return find(m_records.units, m_units, id);
}

const Indicator *Dataset::indicator(const QString &id) const
{
    return find(m_records.indicators, m_indicators, id);
}

const Observation *Dataset::observation(const QString &id) const
{
    return find(m_records.observations, m_observations, id);
}

const Growth *Dataset::growth(const QString &observationId) const
{
    return find(m_records.growths, m_growths, observationId);
}

const Transaction *Dataset::transaction(const QString &observationId) const
{
    return find(m_records.transactions, m_transactions, observationId);
}

const Derivation *Dataset::derivation(const QString &id) const
{
    return find(m_records.derivations, m_derivations, id);
}

const Partnership *Dataset::partnership(const QString &id) const
{
    return find(m_records.partnerships, m_partnerships, id);
}

const Event *Dataset::event(const QString &id) const
{
    return find(m_records.events, m_events, id);
}

const Term *Dataset::term(const QString &id) const
{
    return find(m_records.terms, m_terms, id);
}

const ChartDefinition *Dataset::chart(const QString &id) const
{
    return find(m_records.charts, m_charts, id);
}

QString Dataset::codeName(const QString &listId, const QString &code, Language language) const
{
    const Code *found = find(m_records.codes, m_codes, codeKey(listId, code));
    return found && !found->name.in(language).isEmpty() ? found->name.in(language) : code;
}

std::vector<const ObservationRelation *> Dataset::relationsOf(const QString &observationId) const
{
    std::vector<const ObservationRelation *> relations;
    for (const ObservationRelation &relation : m_records.relations) {
        if (relation.firstId == observationId || relation.secondId == observationId)
            relations.push_back(&relation);
    }
    return relations;
}

} // namespace bangfu
