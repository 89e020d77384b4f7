// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"
#include "table/table.h"

#include <random>

namespace bangfu::test {

/// Random numbers that are the same on every run.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {}
    /// 0 … limit - 1.
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    QString oneOf(const QStringList &texts) { return texts[below(int(texts.size()))]; }

private:
    std::mt19937 m_engine;
};

/// A table with columns of all types and all sorts of texts, of up to so many rows; one in three has search texts.
TablePointer randomTable(Chance &chance, std::size_t rowCount);
/// Mostly tiny, sometimes just around the sizes at which the engine's work is divided.
std::size_t randomRowCount(Chance &chance);

QString randomWord(Chance &chance);
/// Filters, ranges, a search, sorting, a limit.
Query randomQuery(Chance &chance);
/// Grouping columns and measures for it.
void addRandomGroups(Query &query, Chance &chance);

QStringList columnNames();

} // namespace bangfu::test
