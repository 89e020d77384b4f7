// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartfigure.h"

namespace bangfu {

/// ① … ⑳; plain numbers in brackets beyond.
QString circledNumber(int number);

/// The sources of figures, each once in the order of first use, with all their lines.
class SourceList
{
public:
    void add(const std::vector<SourceLine> &lines);

    /// ①② for the sources of a figure, in ascending order; only for lines that were added.
    QString marksOf(const std::vector<SourceLine> &lines) const;

    std::size_t size() const { return m_entries.size(); }

    /// publisher, date, title, lines: worded in the language.
    QStringList worded(const Dataset &dataset, const Phrases &phrases) const;

private:
    struct Entry
    {
        QString sourceId;
        std::vector<int> lines;
    };

    std::vector<Entry> m_entries;
};

/// One line for each sign that occurs, in a fixed order.
QStringList signNotes(const MarkSigns &occurring, const Phrases &phrases);

/// "value, value: comment" of the uncertain figures, each comment once.
QStringList uncertaintyNotes(const std::vector<const ChartFigure *> &figures, const Dataset &dataset,
                             const Phrases &phrases);

/// "Dataset: title, version 1.0.0"
QString datasetLine(const Dataset &dataset, const Phrases &phrases);

} // namespace bangfu
