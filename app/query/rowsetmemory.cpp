// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rowsetmemory.h"

#include <algorithm>

namespace bangfu {
namespace {

bool isWord(const Demand &demand)
{
    return std::holds_alternative<QString>(demand);
}

} // namespace

RowSetMemory::Rows RowSetMemory::find(const Demand &demand)
{
    const auto found = std::ranges::find(m_entries, demand, &Entry::demand);
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->rows;
}

RowSetMemory::Rows RowSetMemory::findPartOf(const QString &word) const
{
    const Entry *best = nullptr;
    for (const Entry &entry : m_entries) {
        const QString *known = std::get_if<QString>(&entry.demand);
        // In UTF-8, where half a character is part of none.
        if (known && word.toUtf8().contains(known->toUtf8()) && (!best || entry.count < best->count))
            best = &entry;
    }
    return best ? best->rows : nullptr;
}

void RowSetMemory::remember(const Demand &demand, Rows rows)
{
    const std::size_t count = rows->count();
    m_entries.push_front({demand, std::move(rows), count});
    const auto isOfKind = [&](const Entry &entry) { return isWord(entry.demand) == isWord(demand); };
    if (static_cast<std::size_t>(std::ranges::count_if(m_entries, isOfKind)) > mostOfKind)
        m_entries.erase(std::prev(std::find_if(m_entries.rbegin(), m_entries.rend(), isOfKind).base()));
}

} // namespace bangfu
