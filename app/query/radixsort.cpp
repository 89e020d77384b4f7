// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/radixsort.h"

#include "core/parallel.h"

#include <algorithm>
#include <memory>
#include <span>

namespace bangfu {
namespace {

/// More streams of written memory than this at a time cost more than one pass less saves.
constexpr int mostDigitBits = 9;
/// Fewer elements are sorted by comparison, which needs no tables.
constexpr std::size_t fewElements = 2048;

using Element = std::uint64_t;

/// Stable sorting by the bits of one digit after the other, the lowest first; each chunk of the elements by one thread.
class RadixSort
{
public:
    explicit RadixSort(KeyedRows keyed)
        : m_source(std::move(keyed.elements))
        , m_rowMask((Element{1} << keyed.rowBits) - 1)
        , m_firstBit(keyed.rowBits)
        , m_passCount((keyed.keyBits + mostDigitBits - 1) / mostDigitBits)
        , m_digitBits(m_passCount == 0 ? 0 : (keyed.keyBits + m_passCount - 1) / m_passCount)
        , m_chunkCount(static_cast<std::size_t>(usefulThreadCount()))
    {}

    RowIndexes run()
    {
        RowIndexes rows(m_source.size());
        if (m_passCount > 1)
            m_target.reset(LargeArrayAllocator<Element>().allocate(m_source.size()));
        for (int pass = 0; pass + 1 < m_passCount; ++pass) {
            pass % 2 == 0 ? sortByDigit(m_source.data(), m_target.get(), pass)
                          : sortByDigit(m_target.get(), m_source.data(), pass);
        }
        const Element *last = m_passCount % 2 == 0 && m_passCount != 0 ? m_target.get() : m_source.data();
        if (m_passCount == 0)
            std::ranges::transform(m_source, rows.begin(), [](Element each) { return static_cast<RowIndex>(each); });
        else
            sortByDigit(last, rows.data(), m_passCount - 1);
        return rows;
    }

private:
    std::span<const Element> chunkOf(const Element *elements, std::size_t chunk) const
    {
        const std::size_t first = m_source.size() * chunk / m_chunkCount;
        const std::size_t end = m_source.size() * (chunk + 1) / m_chunkCount;
        return {elements + first, end - first};
    }

    template <typename Target>
    void sortByDigit(const Element *source, Target *target, int pass)
    {
        const int shift = m_firstBit + pass * m_digitBits;
        const Element mask = (Element{1} << m_digitBits) - 1;
        std::vector<std::vector<std::uint32_t>> places(m_chunkCount);
        runInParallel(m_chunkCount, usefulThreadCount(), [&](std::size_t chunk, std::size_t) {
            places[chunk].assign(mask + 1, 0);
            for (const Element element : chunkOf(source, chunk))
                ++places[chunk][element >> shift & mask];
        });
        std::uint32_t place = 0;
        for (std::size_t digit = 0; digit <= mask; ++digit) {
            for (auto &ofChunk : places)
                place += std::exchange(ofChunk[digit], place);
        }
        runInParallel(m_chunkCount, usefulThreadCount(), [&](std::size_t chunk, std::size_t) {
            std::uint32_t *next = places[chunk].data();
            const Element rowMask = sizeof(Target) < sizeof(Element) ? m_rowMask : ~Element{0};
            for (const Element element : chunkOf(source, chunk))
                target[next[element >> shift & mask]++] = static_cast<Target>(element & rowMask);
        });
    }

    LargeVector<Element> m_source;
    std::unique_ptr<Element[], LargeArrayDeleter> m_target;
    Element m_rowMask;
    int m_firstBit;
    int m_passCount;
    int m_digitBits;
    std::size_t m_chunkCount;
};

RowIndexes rowsOf(std::span<const Element> elements, int rowBits)
{
    const Element mask = (Element{1} << rowBits) - 1;
    RowIndexes rows(elements.size());
    std::ranges::transform(elements, rows.begin(), [mask](Element each) { return static_cast<RowIndex>(each & mask); });
    return rows;
}

/// The `limit` smallest elements and perhaps some more, in no order.
std::vector<Element> smallest(std::span<const Element> elements, std::size_t limit)
{
    std::vector<Element> kept;
    kept.reserve(2 * limit);
    Element bound = ~Element{0};
    for (const Element element : elements) {
        if (element > bound)
            continue;
        kept.push_back(element);
        if (kept.size() == 2 * limit) {
            std::ranges::nth_element(kept, kept.begin() + static_cast<std::ptrdiff_t>(limit - 1));
            kept.resize(limit);
            bound = kept.back();
        }
    }
    return kept;
}

} // namespace

RowIndexes rowsByKey(KeyedRows keyed)
{
    if (keyed.elements.size() > fewElements)
        return RadixSort(std::move(keyed)).run();
    const int shift = keyed.rowBits;
    std::ranges::stable_sort(keyed.elements, {}, [shift](Element each) { return each >> shift; });
    return rowsOf(keyed.elements, keyed.rowBits);
}

RowIndexes firstRowsByKey(const KeyedRows &keyed, std::size_t limit)
{
    const std::size_t partCount = static_cast<std::size_t>(usefulThreadCount());
    std::vector<std::vector<Element>> firstOfPart(partCount);
    runInParallel(partCount, usefulThreadCount(), [&](std::size_t part, std::size_t) {
        const std::span all(keyed.elements);
        const std::size_t first = all.size() * part / partCount;
        firstOfPart[part] = smallest(all.subspan(first, all.size() * (part + 1) / partCount - first), limit);
    });
    std::vector<Element> together;
    for (const auto &each : firstOfPart)
        together.insert(together.end(), each.begin(), each.end());
    std::ranges::sort(together);
    together.resize(std::min(limit, together.size()));
    return rowsOf(together, keyed.rowBits);
}

} // namespace bangfu
