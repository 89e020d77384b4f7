// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/groupsums.h"

#include "core/parallel.h"

#include <algorithm>
#include <limits>

namespace bangfu {
namespace {

using Block = RowSequence::Block;
using Key = std::uint64_t;

/// Cells are shared out to threads in runs of so many, so that no two write to one line of the cache.
constexpr std::uint32_t cellsInRun = 64;
/// With fewer rows a second thread costs more than it saves.
constexpr std::size_t fewRows = 32768;

/// Rows of a block whose cells belong to one thread.
struct OwnRows
{
    std::size_t size = 0;
    std::array<RowIndex, Block::mostRows> rows;
    std::array<std::uint32_t, Block::mostRows> positions;
    std::array<std::uint32_t, Block::mostRows> cells;
};

/// One thread's share: it goes through all rows, but only works on those whose cells are its own. So no cell is kept
/// twice, and the first row of each is known.
class Share
{
public:
    Share(GroupFigures &figures, const std::vector<MeasuredColumn> &columns, std::size_t positionEnd)
        : m_figures(figures)
        , m_columns(columns)
        , m_isFirst(positionEnd, RowSet::Start::Empty)
    {}

    void add(const OwnRows &own)
    {
        if (m_figures.firstSummed < m_columns.size())
            m_columns[m_figures.firstSummed].column->keys()->visit(
                [&](auto keys) { addCounts(own, [keys](RowIndex row) -> Key { return keys[row]; }); });
        else
            addCounts(own, [](RowIndex) -> Key { return 0; });
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            addMeasured(own, *m_columns[i].column, m_figures.measured[i]);
    }

    const RowSet &firstPositions() const { return m_isFirst; }

private:
    template <typename KeyOfRow>
    void addCounts(const OwnRows &own, const KeyOfRow &keyOfRow)
    {
        for (std::size_t i = 0; i < own.size; ++i) {
            GroupCell &cell = m_figures.counts[own.cells[i]];
            const std::size_t position = own.positions[i];
            m_isFirst.words()[position / 64] |= std::uint64_t{cell.rowCount == 0} << (position % 64);
            ++cell.rowCount;
            const Key key = keyOfRow(own.rows[i]);
            cell.keySum += key;
            cell.valueCount += key != 0 ? 1 : 0;
        }
    }

    void addMeasured(const OwnRows &own, const Column &column, MeasuredCells &measured)
    {
        column.keys()->visit([&](auto keys) {
            for (std::size_t i = 0; i < own.size && !measured.sums.empty(); ++i) {
                GroupCell &cell = measured.sums[own.cells[i]];
                const Key key = keys[own.rows[i]];
                cell.keySum += key;
                cell.valueCount += key != 0 ? 1 : 0;
            }
            for (std::size_t i = 0; i < own.size && !measured.extremes.empty(); ++i) {
                KeyExtremes &extremes = measured.extremes[own.cells[i]];
                const Key key = keys[own.rows[i]];
                extremes.largest = std::max(extremes.largest, key);
                extremes.smallest = std::min(extremes.smallest, key == 0 ? ~Key{0} : key);
            }
        });
        for (std::size_t i = 0; i < own.size && !measured.exactSums.empty(); ++i) {
            if (const auto number = column.asDecimal()->value(own.rows[i])) {
                measured.exactSums[own.cells[i]].add(*number);
                ++measured.exactCounts[own.cells[i]];
            }
        }
    }

    GroupFigures &m_figures;
    const std::vector<MeasuredColumn> &m_columns;
    RowSet m_isFirst;
};

/// Keeps the rows of a block whose cells belong to the share; without branches, which could not be foreseen.
void chooseOwn(const Block &block, const std::uint32_t *cells, std::array<std::uint32_t, 2> shareOf, OwnRows &own)
{
    const auto [share, shareCount] = shareOf;
    std::size_t size = 0;
    for (std::size_t i = 0; i < block.size; ++i) {
        own.rows[size] = block.rows[i];
        own.positions[size] = block.positions[i];
        own.cells[size] = cells[i];
        size += cells[i] / cellsInRun % shareCount == share ? 1 : 0;
    }
    own.size = size;
}

void prepare(GroupFigures &figures, const std::vector<MeasuredColumn> &columns, std::size_t cellCount,
             std::size_t rowCount)
{
    figures.counts.resize(cellCount);
    figures.measured.resize(columns.size());
    figures.firstSummed = columns.size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isExact = columns[i].isSummed && !sumsFit(*columns[i].column->asDecimal(), rowCount);
        if (isExact) {
            figures.measured[i].exactSums.resize(cellCount);
            figures.measured[i].exactCounts.resize(cellCount);
        } else if (columns[i].isSummed && figures.firstSummed == columns.size()) {
            figures.firstSummed = i;
        } else if (columns[i].isSummed) {
            figures.measured[i].sums.resize(cellCount);
        }
        if (columns[i].hasExtremes)
            figures.measured[i].extremes.resize(cellCount);
    }
}

WideInteger powerOfTen(int exponent)
{
    WideInteger power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

constexpr int fractionDigits = Decimal::maximumScale;
constexpr WideInteger largestCoefficient = std::numeric_limits<std::int64_t>::max();

} // namespace

bool sumsFit(const DecimalColumn &column, std::size_t rowCount)
{
    const DecimalColumn::Scale *scale = column.commonScale();
    if (!scale)
        return false;
    const auto smallest = static_cast<WideInteger>(scale->smallest);
    const auto largest = smallest + static_cast<WideInteger>(scale->largestKey) - 1;
    const WideInteger magnitude = std::max(smallest < 0 ? -smallest : smallest, largest < 0 ? -largest : largest);
    return magnitude * static_cast<WideInteger>(rowCount) < std::numeric_limits<std::int64_t>::max();
}

void ExactSum::add(const Decimal &number)
{
    const WideInteger unit = powerOfTen(number.scale());
    m_whole += number.coefficient() / unit;
    m_fraction += number.coefficient() % unit * powerOfTen(fractionDigits - number.scale());
}

ExactSum ExactSum::normalized() const
{
    const WideInteger unit = powerOfTen(fractionDigits);
    ExactSum sum;
    sum.m_whole = m_whole + m_fraction / unit;
    sum.m_fraction = m_fraction % unit;
    if (sum.m_whole > 0 && sum.m_fraction < 0) {
        --sum.m_whole;
        sum.m_fraction += unit;
    } else if (sum.m_whole < 0 && sum.m_fraction > 0) {
        ++sum.m_whole;
        sum.m_fraction -= unit;
    }
    return sum;
}

std::optional<Decimal> ExactSum::sum() const
{
    const ExactSum total = normalized();
    if (total.m_whole > largestCoefficient || total.m_whole < -largestCoefficient)
        return std::nullopt;
    WideInteger coefficient = total.m_whole * powerOfTen(fractionDigits) + total.m_fraction;
    int scale = fractionDigits;
    for (; scale > 0 && coefficient % 10 == 0; coefficient /= 10)
        --scale;
    if (coefficient > largestCoefficient || coefficient < -largestCoefficient)
        return std::nullopt;
    return Decimal::fromParts(static_cast<std::int64_t>(coefficient), scale);
}

Decimal ExactSum::mean(std::uint64_t count, int decimals) const
{
    const ExactSum total = normalized();
    const auto divisor = static_cast<WideInteger>(count);
    const WideInteger whole = total.m_whole / divisor;
    // The mean is whole + rest × 10^-18 / count, both of one sign.
    const WideInteger rest = total.m_whole % divisor * powerOfTen(fractionDigits) + total.m_fraction;
    int digits = std::min(decimals, fractionDigits);
    for (;; --digits) {
        const WideInteger step = divisor * powerOfTen(fractionDigits - digits);
        const WideInteger coefficient =
            whole * powerOfTen(digits) + (2 * rest + (rest < 0 ? -step : step)) / (2 * step);
        if (digits == 0 || (coefficient <= largestCoefficient && coefficient >= -largestCoefficient))
            return Decimal::fromParts(static_cast<std::int64_t>(coefficient), digits);
    }
}

GroupFigures groupFigures(const GroupCells &cells, const RowSequence &rows, const std::vector<MeasuredColumn> &columns,
                          const std::stop_token &stop)
{
    GroupFigures figures;
    const std::size_t positionEnd = rows.positionEnd();
    prepare(figures, columns, cells.cellCount(), positionEnd);
    const auto shareCount = static_cast<std::uint32_t>(positionEnd < fewRows ? 1 : usefulThreadCount());
    std::vector<Share> shares;
    for (std::uint32_t i = 0; i < shareCount; ++i)
        shares.emplace_back(figures, columns, positionEnd);
    runInParallel(shareCount, usefulThreadCount(), [&](std::size_t share, std::size_t) {
        const auto block = std::make_unique<Block>();
        const auto own = std::make_unique<OwnRows>();
        std::array<std::uint32_t, Block::mostRows> cellOfRow;
        for (std::size_t first = 0; first < positionEnd && !stop.stop_requested(); first += Block::mostRows) {
            rows.readBlock(first, *block);
            cells.cellsOf(std::span(block->rows).first(block->size), cellOfRow.data());
            chooseOwn(*block, cellOfRow.data(), {static_cast<std::uint32_t>(share), shareCount}, *own);
            shares[share].add(*own);
        }
    });

    RowSet firstPositions = shares.front().firstPositions();
    for (std::uint32_t i = 1; i < shareCount; ++i)
        firstPositions.unite(shares[i].firstPositions());
    figures.firstRows = firstPositions.rows();
    for (RowIndex &row : figures.firstRows)
        row = rows.rowAt(row);
    figures.cells.resize(figures.firstRows.size());
    runOverParts(figures.cells.size(), Block::mostRows, [&](std::size_t first, std::size_t end) {
        cells.cellsOf(std::span(figures.firstRows).subspan(first, end - first), figures.cells.data() + first);
    });
    return figures;
}

} // namespace bangfu
