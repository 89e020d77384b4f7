// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/histogram.h"

#include "core/parallel.h"
#include "query/groupsums.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <mutex>

namespace bangfu {
namespace {

using Key = DecimalColumn::Key;

/// Numbers as whole ones of units of 10^-scale, of the column's scale.
class Units
{
public:
    explicit Units(const DecimalColumn &column)
        : m_column(column)
        , m_scale(column.commonScale() ? column.commonScale()->scale : Decimal::maximumScale)
    {}

    WideInteger ofKey(Key key) const
    {
        const Decimal value = *m_column.valueOfKey(key);
        WideInteger units = value.coefficient();
        for (int scale = value.scale(); scale < m_scale; ++scale)
            units *= 10;
        return units;
    }

    Decimal decimal(WideInteger units) const
    {
        int scale = m_scale;
        for (; scale > 0 && units % 10 == 0; units /= 10)
            --scale;
        constexpr WideInteger largest = std::numeric_limits<std::int64_t>::max();
        return Decimal::fromParts(static_cast<std::int64_t>(std::clamp(units, -largest, largest)), scale);
    }

private:
    const DecimalColumn &m_column;
    int m_scale;
};

WideInteger roundedDown(WideInteger number, WideInteger width)
{
    const WideInteger rest = number % width;
    return number - (rest < 0 ? rest + width : rest);
}

struct Steps
{
    WideInteger start;
    WideInteger width;
    std::size_t count;
};

Steps stepsFor(WideInteger smallest, WideInteger largest, std::size_t mostSteps)
{
    for (WideInteger power = 1;; power *= 10) {
        for (const int tenths : {10, 20, 25, 50}) {
            if (power * tenths % 10 != 0)
                continue;
            const WideInteger width = power * tenths / 10;
            const WideInteger start = roundedDown(smallest, width);
            const WideInteger count = (largest - start) / width + 1;
            if (count <= static_cast<WideInteger>(std::max<std::size_t>(mostSteps, 2)))
                return {start, width, static_cast<std::size_t>(count)};
        }
    }
}

struct KeyLimits
{
    Key smallest = ~Key{0};
    Key largest = 0;
    std::size_t missingCount = 0;
};

/// Calls the function for parts of the rows with a loop over the keys of those that are in the set.
template <typename Function>
void forEachPart(const DecimalColumn &column, const RowSet &rows, const std::stop_token &stop, const Function &function)
{
    runOverParts(rows.words().size(), RowSet::rowsInPart / RowSet::rowsInWord, [&](std::size_t first, std::size_t end) {
        if (stop.stop_requested())
            return;
        column.keys().visit([&](auto keys) {
            function([&](const auto &work) {
                for (std::size_t word = first; word < end; ++word)
                    forEachBit(rows.words()[word],
                               [&](std::size_t bit) { work(Key{keys[word * RowSet::rowsInWord + bit]}); });
            });
        });
    });
}

/// Finds the step of a key by its first bits, so that hardly any limits need be compared.
class StepFinder
{
public:
    StepFinder(std::vector<Key> starts, Key largest)
        : m_starts(std::move(starts))
        , m_shift(std::max(0, static_cast<int>(std::bit_width(largest)) - firstBits))
    {
        for (Key key = 0; key <= largest >> m_shift; ++key)
            m_firstSteps.push_back(
                static_cast<std::size_t>(std::ranges::upper_bound(m_starts, key << m_shift) - m_starts.begin()));
        m_starts.push_back(~Key{0});
    }

    std::size_t stepOf(Key key) const
    {
        std::size_t step = m_firstSteps[key >> m_shift];
        while (key >= m_starts[step])
            ++step;
        return step;
    }

private:
    static constexpr int firstBits = 12;

    std::vector<Key> m_starts; ///< of each step but the first
    int m_shift;
    std::vector<std::size_t> m_firstSteps;
};

KeyLimits limitsOf(const DecimalColumn &column, const RowSet &rows, const std::stop_token &stop)
{
    KeyLimits limits;
    std::mutex mutex;
    forEachPart(column, rows, stop, [&](const auto &forEachKey) {
        KeyLimits ofPart;
        forEachKey([&](Key key) {
            ofPart.missingCount += key == 0 ? 1 : 0;
            // A missing value is larger than all here.
            ofPart.smallest = std::min(ofPart.smallest, key - 1);
            ofPart.largest = std::max(ofPart.largest, key);
        });
        const std::lock_guard lock(mutex);
        limits.missingCount += ofPart.missingCount;
        limits.smallest = std::min(limits.smallest, ofPart.smallest);
        limits.largest = std::max(limits.largest, ofPart.largest);
    });
    ++limits.smallest;
    return limits;
}

} // namespace

Histogram histogramOf(const DecimalColumn &column, const RowSet &rows, std::size_t stepCount,
                      const std::stop_token &stop)
{
    const KeyLimits limits = limitsOf(column, rows, stop);
    Histogram histogram;
    histogram.missingCount = limits.missingCount;
    if (limits.largest == 0)
        return histogram;
    const Units units(column);
    const Steps steps = stepsFor(units.ofKey(limits.smallest), units.ofKey(limits.largest), stepCount);
    histogram.start = units.decimal(steps.start);
    histogram.width = units.decimal(steps.width);
    histogram.counts.resize(steps.count);

    // The first key of each step, so that rows are counted by their keys alone.
    std::vector<Key> starts;
    for (std::size_t step = 1; step < steps.count; ++step)
        starts.push_back(
            column.firstKeyFrom(units.decimal(steps.start + static_cast<WideInteger>(step) * steps.width)));
    const StepFinder finder(std::move(starts), limits.largest);
    std::mutex mutex;
    forEachPart(column, rows, stop, [&](const auto &forEachKey) {
        std::vector<std::size_t> counts(steps.count);
        forEachKey([&](Key key) {
            if (key != 0)
                ++counts[finder.stepOf(key)];
        });
        const std::lock_guard lock(mutex);
        std::ranges::transform(histogram.counts, counts, histogram.counts.begin(), std::plus());
    });
    return histogram;
}

} // namespace bangfu
