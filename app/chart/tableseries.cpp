// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/tableseries.h"

#include "chart/timeaxis.h"
#include "format/numberformat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bangfu {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> numbersOf(const DecimalColumn &column, const RowIndexes &rows)
{
    std::vector<double> numbers(rows.size());
    const DecimalColumn::Scale *scale = column.commonScale();
    if (!scale) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::optional<Decimal> value = column.value(rows[i]);
            numbers[i] = value ? value->toDouble() : missing;
        }
        return numbers;
    }
    const double divisor = std::pow(10.0, scale->scale);
    column.keys().visit([&](auto keys) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto key = keys[rows[i]];
            const auto whole = static_cast<std::int64_t>(key) - 1 + scale->smallest;
            numbers[i] = key == 0 ? missing : static_cast<double>(whole) / divisor;
        }
    });
    return numbers;
}

/// Each distinct period is placed once.
std::vector<double> timesOf(const PeriodColumn &column, const RowIndexes &rows)
{
    std::vector<double> times(column.keyCount(), missing);
    for (std::size_t key = 1; key < times.size(); ++key) {
        const Period &period = column.periodOfKey(key);
        if (period.isSingle())
            times[key] = yearFraction(*period.start);
    }
    std::vector<double> positions(rows.size());
    column.keys().visit([&](auto keys) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            positions[i] = times[keys[rows[i]]];
    });
    return positions;
}

struct NiceStep
{
    int digit = 1;
    int exponent = 0;
    double width() const { return digit * std::pow(10.0, exponent); }
};

NiceStep stepFor(double span)
{
    constexpr double wantedIntervals = 6;
    const double raw = span / wantedIntervals;
    const int exponent = static_cast<int>(std::floor(std::log10(raw)));
    const double mantissa = raw / std::pow(10.0, exponent);
    if (mantissa <= 1)
        return {1, exponent};
    if (mantissa <= 2)
        return {2, exponent};
    if (mantissa <= 5)
        return {5, exponent};
    return {1, exponent + 1};
}

} // namespace

bool hasPositions(const Column &column)
{
    return column.asDecimal() || column.asPeriod();
}

std::vector<double> positionsOf(const Column &column, const RowIndexes &rows)
{
    if (const DecimalColumn *numbers = column.asDecimal())
        return numbersOf(*numbers, rows);
    if (const PeriodColumn *periods = column.asPeriod())
        return timesOf(*periods, rows);
    return std::vector<double>(rows.size(), missing);
}

std::vector<std::uint32_t> risingOrder(const std::vector<double> &positions)
{
    std::vector<std::uint32_t> order;
    order.reserve(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (!std::isnan(positions[i]))
            order.push_back(static_cast<std::uint32_t>(i));
    }
    const auto isBefore = [&positions](std::uint32_t a, std::uint32_t b) { return positions[a] < positions[b]; };
    if (!std::is_sorted(order.begin(), order.end(), isBefore)) // measurements mostly come in their order
        std::stable_sort(order.begin(), order.end(), isBefore);
    return order;
}

ValueAxis axisOver(double lowest, double highest, Language language)
{
    constexpr double nearZero = 0.3; // of the highest: from there on zero takes little room
    constexpr double wordedFrom = 1e5;
    ValueAxis axis;
    if (lowest > 0 && lowest <= nearZero * highest)
        lowest = 0;
    if (highest < 0 && highest >= nearZero * lowest)
        highest = 0;
    if (!(highest > lowest)) {
        const double half = std::max(0.5, std::abs(lowest) * 0.05);
        lowest -= half;
        highest += half;
    }
    const NiceStep step = stepFor(highest - lowest);
    const double width = step.width();
    const auto first = static_cast<std::int64_t>(std::floor(lowest / width + 1e-9));
    const auto last = static_cast<std::int64_t>(std::ceil(highest / width - 1e-9));
    const bool isInWords = std::max(std::abs(lowest), std::abs(highest)) >= wordedFrom;
    for (std::int64_t i = first; i <= last; ++i) {
        const std::optional<Decimal> value = Decimal(i * step.digit).scaledByPowerOfTen(step.exponent);
        if (value)
            axis.ticks.push_back(
                {value->toDouble(),
                 formatNumber(*value, language, isInWords ? NumberScale::InWords : NumberScale::Plain)});
    }
    axis.minimum = static_cast<double>(first) * width;
    axis.maximum = static_cast<double>(last) * width;
    return axis;
}

} // namespace bangfu
