// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/facetlist.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace bangfu {
namespace {

constexpr std::size_t mostListed = 1000;

struct CountedKey
{
    std::size_t key;
    std::uint32_t count;
    std::uint64_t labelRank;
    bool isSelected = false;
};

bool standsBefore(const CountedKey &left, const CountedKey &right)
{
    return std::tuple(right.count, left.labelRank, left.key) < std::tuple(left.count, right.labelRank, right.key);
}

class FacetLister
{
public:
    FacetLister(const FacetSource &source, const std::vector<std::uint32_t> &counts, Language language)
        : m_source(source)
        , m_counts(counts)
        , m_language(language)
    {}

    FacetValues list(const QStringList &selected);

private:
    CountedKey countedKey(std::size_t key) const;
    bool isOwnLabel() const { return m_source.labels == m_source.column; }
    FacetValue facetValue(const CountedKey &counted) const;
    void addUnknown(QStringList unknown, FacetValues &facet) const;

    const FacetSource &m_source;
    const std::vector<std::uint32_t> &m_counts;
    Language m_language;
};

CountedKey FacetLister::countedKey(std::size_t key) const
{
    if (!m_source.labels->keys())
        return {key, m_counts[key], 0};
    const std::uint64_t labelKey = (*m_source.labels->keys())[m_source.keys->firstRows()[key]];
    return {key, m_counts[key], m_source.labelRanks.empty() ? labelKey : m_source.labelRanks[labelKey]};
}

FacetValue FacetLister::facetValue(const CountedKey &counted) const
{
    const QString value = m_source.keys->plainTextOfKey(counted.key);
    return {value, isOwnLabel() ? value : m_source.labels->plainText(m_source.keys->firstRows()[counted.key]),
            counted.count, counted.isSelected};
}

/// Selected values that no row of the table has are listed so that they can be taken back.
void FacetLister::addUnknown(QStringList unknown, FacetValues &facet) const
{
    unknown.removeDuplicates();
    std::sort(unknown.begin(), unknown.end(), QCollator(languageLocale(m_language)));
    for (const QString &value : std::as_const(unknown))
        facet.values.push_back({value, value, 0, true});
}

FacetValues FacetLister::list(const QStringList &selected)
{
    std::vector<bool> isSelected(m_counts.size(), false);
    QStringList unknown;
    for (const QString &value : selected) {
        const auto key = m_source.keys->keyOfPlainText(value);
        if (key && m_source.keys->totals()[*key] > 0)
            isSelected[*key] = true;
        else
            unknown.append(value);
    }
    std::vector<CountedKey> counted;
    for (std::size_t key = 0; key < m_counts.size(); ++key) {
        if (m_counts[key] == 0 && !isSelected[key])
            continue;
        counted.push_back(countedKey(key));
        counted.back().isSelected = isSelected[key];
    }
    FacetValues facet{m_source.column->name(), {}, counted.size()};
    if (counted.size() > mostListed) {
        std::ranges::nth_element(counted, counted.begin() + mostListed, standsBefore);
        const auto end = std::partition(counted.begin() + mostListed, counted.end(),
                                        [](const CountedKey &each) { return each.isSelected; });
        counted.erase(end, counted.end());
    }
    std::ranges::sort(counted, standsBefore);
    for (const CountedKey &each : counted)
        facet.values.push_back(facetValue(each));
    addUnknown(unknown, facet);
    facet.valueCount += facet.values.size() - counted.size();
    return facet;
}

} // namespace

QStringList selectedValues(const Query &query, const QString &column)
{
    QStringList selected;
    for (const Filter &filter : query.filters) {
        if (filter.column == column)
            selected += filter.values;
    }
    return selected;
}

FacetValues listedValues(const FacetSource &source, const std::vector<std::uint32_t> &counts,
                         const QStringList &selected, Language language)
{
    return FacetLister(source, counts, language).list(selected);
}

} // namespace bangfu
