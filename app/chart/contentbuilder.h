// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartfigure.h"
#include "chart/figurenotes.h"
#include "chart/niceaxis.h"

namespace bangfu {

/// Works a specification out into content, in two steps: resolveFigures(), then, if that went well, content().
class ContentBuilder
{
public:
    ContentBuilder(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases);

    /// Looks every figure up. Fails with the first that is unknown, has no number that its role needs, or has another
    /// unit than the axis.
    Failure resolveFigures();

    FigureContent content();

private:
    struct Entry
    {
        const ChartItem *item = nullptr;
        ChartFigure figure;
        int category = -1;
    };

    static bool isMarkRole(const QString &role);
    Failure checkEntry(const Entry &entry) const;
    QString text(const LocalizedText &text) const { return text.in(m_phrases.language()); }
    NumberScale scaleOf(const ChartFigure &figure) const;
    QString labelOf(const Entry &entry) const;
    QString growthInWords(const Entry &entry, const QString &label) const;

    void addCategories();
    void addSlopeCategories();
    int categoryFor(const Entry &entry);
    int seriesFor(const Entry &entry);
    QString seriesName(const Entry &entry) const;
    int firstColour() const;
    void addMark(const Entry &entry);
    void addParts();
    void addCompanions();
    void addBracket(const Entry &entry);
    void addThreshold(const Entry &entry);
    void addSideLabel(const Entry &entry);
    void sortCategories();
    AxisDemand axisDemand() const;
    void addAxis();
    void addNotes();
    const Entry *entryAt(int position) const;

    const Dataset &m_dataset;
    const ChartSpec &m_spec;
    const Phrases &m_phrases;
    std::vector<Entry> m_entries;
    SourceList m_sources;
    QString m_unitId; ///< of the axis
    FigureContent m_content;
};

} // namespace bangfu
