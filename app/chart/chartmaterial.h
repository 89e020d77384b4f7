// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartfigure.h"
#include "chart/figurenotes.h"

namespace bangfu {

/// An item of a chart with what it names.
struct ChartEntry
{
    const ChartItem *item = nullptr;          ///< owned by the specification
    ChartFigure figure;                       ///< of an event, a partnership or an absence only id, signs and sources
    const Event *event = nullptr;             ///< owned by the dataset
    const Partnership *partnership = nullptr; ///< owned by the dataset
    Absence absence = Absence::None;

    bool isFigure() const { return figure.observation || figure.derivation; }
    bool hasRole(QStringView role) const { return item->role == role; }
};

/// Whether an item of this role becomes a mark; the others stand around the marks.
bool isMarkRole(const QString &role);

/// All that a chart shows, looked up, with the wording that every family of charts shares.
/// Dataset, specification and phrases must outlive it.
class ChartMaterial
{
public:
    /// Fails with the first item that names nothing, has no number that its role needs, or has another unit than the
    /// axis.
    static Result<ChartMaterial> gathered(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases);

    const Dataset &dataset() const { return *m_dataset; }
    const ChartSpec &spec() const { return *m_spec; }
    const Phrases &phrases() const { return *m_phrases; }
    Language language() const { return m_phrases->language(); }
    const std::vector<ChartEntry> &entries() const { return m_entries; }
    const QString &unitId() const { return m_unitId; } ///< of the axis; empty where there is none
    const SourceList &sources() const { return m_sources; }
    /// Numbers the sources as another list does, which holds all of them: that of the whole chart for its panels.
    void setSources(const SourceList &sources) { m_sources = sources; }

    QString text(const LocalizedText &text) const { return text.in(language()); }
    /// "name: value", or the value alone where there is no name.
    QString named(const QString &name, const QString &value) const;
    /// Value with sign and unit; of an absence why there is no value.
    QString valueOf(const ChartEntry &entry) const;
    /// The value with the marks of its sources, where there are several.
    QString labelOf(const ChartEntry &entry) const { return withSourceMarks(valueOf(entry), entry); }
    /// Behind a label: the marks of the sources, where there are several.
    QString withSourceMarks(const QString &label, const ChartEntry &entry) const;
    QString descriptionOf(const ChartEntry &entry) const;
    NumberScale scaleOf(const ChartFigure &figure) const;

private:
    ChartMaterial(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases);

    Failure gather();
    Result<ChartEntry> entryOf(const ChartItem &item) const;
    Failure checkEntry(const ChartEntry &entry) const;
    QString growthInWords(const ChartEntry &entry, const QString &label) const;
    QString descriptionOfEvent(const ChartEntry &entry) const;
    QString descriptionOfPartnership(const ChartEntry &entry) const;

    const Dataset *m_dataset;
    const ChartSpec *m_spec;
    const Phrases *m_phrases;
    std::vector<ChartEntry> m_entries;
    SourceList m_sources;
    QString m_unitId;
};

/// "not reported" or "not applicable"; empty for a value that is there.
QString absenceInWords(Absence absence, const Phrases &phrases);

} // namespace bangfu
