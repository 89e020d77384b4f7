// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/records.h"

#include <QHash>

#include <memory>
#include <vector>

namespace bangfu {

/// Everything a data package holds, in the order of its files.
struct DatasetRecords
{
    QString name; ///< of the package, such as `bangfu-shandong`
    QString version;
    LocalizedText title;
    std::vector<Source> sources;
    std::vector<Code> codes;
    std::vector<Theme> themes;
    std::vector<Place> places;
    std::vector<Population> populations;
    std::vector<Programme> programmes;
    std::vector<Unit> units;
    std::vector<Indicator> indicators;
    std::vector<Observation> observations;
    std::vector<Growth> growths;
    std::vector<Transaction> transactions;
    std::vector<Partnership> partnerships;
    std::vector<PartnershipFlow> flows;
    std::vector<NumberedSystem> systems;
    std::vector<NumberedSystemPart> systemParts;
    std::vector<Event> events;
    std::vector<ObservationRelation> relations;
    std::vector<Derivation> derivations;
    std::vector<Term> terms;
    std::vector<ChartDefinition> charts;
};

/// A read and validated data package; immutable, shared by pointer, safe to read from any thread.
class Dataset
{
public:
    explicit Dataset(DatasetRecords records);

    const DatasetRecords &records() const { return m_records; }

    // The record of an id, or null.
    const Source *source(const QString &id) const;
    const Theme *theme(const QString &id) const;
    const Place *place(const QString &id) const;
    const Population *population(const QString &id) const;
    const Programme *programme(const QString &id) const;
    const Unit *unit(const QString &id) const;
    const Indicator *indicator(const QString &id) const;
    const Observation *observation(const QString &id) const;
    const Growth *growth(const QString &observationId) const;
    const Transaction *transaction(const QString &observationId) const;
    const Derivation *derivation(const QString &id) const;
    const Partnership *partnership(const QString &id) const;
    const Event *event(const QString &id) const;
    const Term *term(const QString &id) const;
    const ChartDefinition *chart(const QString &id) const;

    /// The name of a code of an enumerated column; the code itself where the package names none.
    QString codeName(const QString &listId, const QString &code, Language language) const;

    /// The relations that an observation takes part in, on either side.
    std::vector<const ObservationRelation *> relationsOf(const QString &observationId) const;

private:
    using Index = QHash<QString, std::size_t>;

    DatasetRecords m_records;
    Index m_sources, m_themes, m_places, m_populations, m_programmes, m_units, m_indicators, m_observations, m_growths,
        m_transactions, m_derivations, m_partnerships, m_events, m_terms, m_charts, m_codes;
};

using DatasetPointer = std::shared_ptr<const Dataset>;

} // namespace bangfu
