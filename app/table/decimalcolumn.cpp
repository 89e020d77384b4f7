// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/columndata.h"

#include <algorithm>
#include <limits>

namespace bangfu {
namespace {

using Values = std::vector<std::optional<Decimal>>;

int largestScaleOf(const Values &values)
{
    int scale = 0;
    for (const auto &value : values)
        scale = std::max(scale, value ? value->scale() : 0);
    return scale;
}

/// The number as a whole one of units of 10^-scale, if it fits.
std::optional<std::int64_t> coefficientAt(const Decimal &value, int scale)
{
    const std::optional<Decimal> scaled = value.scaledByPowerOfTen(scale);
    if (!scaled || scaled->scale() != 0)
        return std::nullopt;
    return scaled->coefficient();
}

} // namespace

DecimalColumn::DecimalColumn(const Values &values)
{
    if (!packWithCommonScale(values))
        packDistinctValues(values);
}

DecimalColumn::DecimalColumn(PackedIntegers keys, Scale scale)
    : m_keys(std::move(keys))
    , m_scale(scale)
{}

DecimalColumn::DecimalColumn(PackedIntegers keys, const DecimalColumn &numbers)
    : m_keys(std::move(keys))
    , m_scale(numbers.m_scale)
    , m_distinct(numbers.m_distinct)
{}

bool DecimalColumn::packWithCommonScale(const Values &values)
{
    const int scale = largestScaleOf(values);
    std::vector<std::int64_t> coefficients;
    coefficients.reserve(values.size());
    std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
    std::int64_t largest = std::numeric_limits<std::int64_t>::min();
    for (const auto &value : values) {
        const auto coefficient = coefficientAt(value.value_or(Decimal()), scale);
        if (!coefficient)
            return false;
        coefficients.push_back(*coefficient);
        if (value) {
            smallest = std::min(smallest, *coefficient);
            largest = std::max(largest, *coefficient);
        }
    }
    if (smallest > largest)
        smallest = largest = 0;
    const auto width = static_cast<Key>(largest) - static_cast<Key>(smallest);
    if (width >= static_cast<Key>(std::numeric_limits<std::int64_t>::max()))
        return false;
    m_scale = {smallest, scale, width + 1};
    m_keys = PackedIntegers(values.size(), m_scale.largestKey);
    m_keys.edit([&](auto keys) {
        using Integer = typename decltype(keys)::value_type;
        for (std::size_t row = 0; row < values.size(); ++row) {
            const Key key = static_cast<Key>(coefficients[row]) - static_cast<Key>(smallest) + 1;
            keys[row] = values[row] ? static_cast<Integer>(key) : Integer{0};
        }
    });
    return true;
}

void DecimalColumn::packDistinctValues(const Values &values)
{
    for (const auto &value : values) {
        if (value)
            m_distinct.push_back(*value);
    }
    std::sort(m_distinct.begin(), m_distinct.end());
    m_distinct.erase(std::unique(m_distinct.begin(), m_distinct.end()), m_distinct.end());
    std::vector<std::uint32_t> keys;
    keys.reserve(values.size());
    for (const auto &value : values)
        keys.push_back(
            value ? static_cast<std::uint32_t>(std::ranges::lower_bound(m_distinct, *value) - m_distinct.begin() + 1)
                  : 0);
    m_scale.largestKey = m_distinct.size();
    m_keys = PackedIntegers(std::span<const std::uint32_t>(keys));
}

std::optional<Decimal> DecimalColumn::valueOfKey(Key key) const
{
    if (key == 0)
        return std::nullopt;
    if (!m_distinct.empty())
        return m_distinct[key - 1];
    return Decimal::fromParts(static_cast<std::int64_t>(key - 1 + static_cast<Key>(m_scale.smallest)), m_scale.scale);
}

DecimalColumn::Key DecimalColumn::firstKeyFrom(const Decimal &number) const
{
    Key low = 1;
    Key high = keyCount();
    while (low < high) {
        const Key middle = low + (high - low) / 2;
        if (*valueOfKey(middle) < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace bangfu
