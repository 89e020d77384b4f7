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
/// So many cells are quickly added up, and stay in the cache of one processor.
constexpr std::size_t fewCells = 16384;

/// Rows of a block to be worked on, and their cells.
struct CellRows
{
    std::size_t size = 0;
    std::array<RowIndex, Block::mostRows> rows;
    std::array<std::uint32_t, Block::mostRows> positions;
    std::array<std::uint32_t, Block::mostRows> cells;
};

/// Works out the figures of rows, and which positions are the first of their cells.
class Adder
{
public:
    Adder(CellFigures &figures, const std::vector<MeasuredColumn> &columns, std::size_t positionEnd)
        : m_figures(figures)
        , m_columns(columns)
        , m_isFirst(positionEnd, RowSet::Start::Empty)
    {}

    void add(const CellRows &rows)
    {
        if (m_figures.firstSummed < m_columns.size())
            m_columns[m_figures.firstSummed].column->keys()->visit(
                [&](auto keys) { addCounts(rows, [keys](RowIndex row) -> Key { return keys[row]; }); });
        else
            addCounts(rows, [](RowIndex) -> Key { return 0; });
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            addMeasured(rows, *m_columns[i].column, m_figures.measured[i]);
    }

    const CellFigures &figures() const { return m_figures; }
    RowSet &firstPositions() { return m_isFirst; }

private:
    template <typename KeyOfRow>
    void addCounts(const CellRows &rows, const KeyOfRow &keyOfRow)
    {
        std::uint64_t *const isFirst = m_isFirst.words().data();
        for (std::size_t i = 0; i < rows.size; ++i) {
            prefetch(m_figures.counts, rows, i);
            GroupCell &cell = m_figures.counts[rows.cells[i]];
            // Whether a row is the first cannot be foreseen; a branch would make the others wait for memory.
            const std::uint32_t position = rows.positions[i];
            isFirst[position / RowSet::rowsInWord] |= std::uint64_t{cell.rowCount == 0}
                                                      << (position % RowSet::rowsInWord);
            ++cell.rowCount;
            const Key key = keyOfRow(rows.rows[i]);
            cell.keySum += key;
            cell.valueCount += key != 0 ? 1 : 0;
        }
    }

    /// Cells far from each other are fetched from memory while others are worked on.
    template <typename Cells>
    static void prefetch(const Cells &cells, const CellRows &rows, std::size_t i)
    {
        constexpr std::size_t ahead = 24;
        if (i + ahead < rows.size)
            __builtin_prefetch(cells.data() + rows.cells[i + ahead], 1);
    }

    void addMeasured(const CellRows &rows, const Column &column, MeasuredCells &measured)
    {
        column.keys()->visit([&](auto keys) {
            for (std::size_t i = 0; i < rows.size && !measured.sums.empty(); ++i) {
                prefetch(measured.sums, rows, i);
                GroupCell &cell = measured.sums[rows.cells[i]];
                const Key key = keys[rows.rows[i]];
                cell.keySum += key;
                cell.valueCount += key != 0 ? 1 : 0;
            }
            for (std::size_t i = 0; i < rows.size && !measured.extremes.empty(); ++i) {
                prefetch(measured.extremes, rows, i);
                KeyExtremes &extremes = measured.extremes[rows.cells[i]];
                const Key key = keys[rows.rows[i]];
                extremes.largest = std::max(extremes.largest, key);
                extremes.smallest = std::min(extremes.smallest, key == 0 ? ~Key{0} : key);
            }
        });
        for (std::size_t i = 0; i < rows.size && !measured.exactSums.empty(); ++i) {
            if (const auto number = column.asDecimal()->value(rows.rows[i])) {
                measured.exactSums[rows.cells[i]].add(*number);
                ++measured.exactCounts[rows.cells[i]];
            }
        }
    }

    CellFigures &m_figures;
    const std::vector<MeasuredColumn> &m_columns;
    RowSet m_isFirst;
};

/// Which share of the cells one thread works on.
struct CellShare
{
    std::uint32_t number;
    std::uint32_t count;
};

/// Keeps the rows of a block whose cells belong to the share; without branches, which could not be foreseen.
void chooseOwn(const Block &block, const std::uint32_t *cells, CellShare share, CellRows &own)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < block.size; ++i) {
        own.rows[size] = block.rows[i];
        own.positions[size] = block.positions[i];
        own.cells[size] = cells[i];
        size += cells[i] / cellsInRun % share.count == share.number ? 1 : 0;
    }
    own.size = size;
}

void chooseAll(const Block &block, CellRows &own)
{
    own.size = block.size;
    std::copy_n(block.rows.begin(), block.size, own.rows.begin());
    std::copy_n(block.positions.begin(), block.size, own.positions.begin());
}

CellFigures emptyFigures(const std::vector<MeasuredColumn> &columns, std::size_t cellCount, std::size_t rowCount)
{
    CellFigures figures;
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
    return figures;
}

/// Adds the figures of later rows to those of earlier ones.
void merge(CellFigures &sum, const CellFigures &part)
{
    const auto addCells = [](LargeVector<GroupCell> &cells, const LargeVector<GroupCell> &others) {
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            cells[cell].keySum += others[cell].keySum;
            cells[cell].valueCount += others[cell].valueCount;
            cells[cell].rowCount += others[cell].rowCount;
        }
    };
    addCells(sum.counts, part.counts);
    for (std::size_t i = 0; i < sum.measured.size(); ++i) {
        MeasuredCells &measured = sum.measured[i];
        const MeasuredCells &other = part.measured[i];
        addCells(measured.sums, other.sums);
        for (std::size_t cell = 0; cell < measured.exactSums.size(); ++cell) {
            measured.exactSums[cell].add(other.exactSums[cell]);
            measured.exactCounts[cell] += other.exactCounts[cell];
        }
        for (std::size_t cell = 0; cell < measured.extremes.size(); ++cell) {
            KeyExtremes &extremes = measured.extremes[cell];
            extremes.smallest = std::min(extremes.smallest, other.extremes[cell].smallest);
            extremes.largest = std::max(extremes.largest, other.extremes[cell].largest);
        }
    }
}

/// What is asked, and of which rows.
struct Task
{
    const GroupCells &cells;
    const RowSequence &rows;
    const std::vector<MeasuredColumn> &columns;
    const std::stop_token &stop;
};

/// With few cells, each thread works on a part of the rows, with figures of its own.
RowSet addByRows(const Task &task, CellFigures &figures)
{
    const std::size_t positionEnd = task.rows.positionEnd();
    const auto threadCount = static_cast<std::size_t>(positionEnd < fewRows ? 1 : usefulThreadCount());
    const std::size_t blockCount = (positionEnd + Block::mostRows - 1) / Block::mostRows;
    std::vector<CellFigures> parts;
    std::vector<Adder> adders;
    for (std::size_t part = 0; part < threadCount; ++part)
        parts.push_back(emptyFigures(task.columns, figures.counts.size(), positionEnd));
    for (CellFigures &part : parts)
        adders.emplace_back(part, task.columns, positionEnd);
    runInParallel(threadCount, usefulThreadCount(), [&](std::size_t part, std::size_t) {
        const auto block = std::make_unique<Block>();
        const auto own = std::make_unique<CellRows>();
        const std::size_t end = blockCount * (part + 1) / threadCount;
        for (std::size_t i = blockCount * part / threadCount; i < end && !task.stop.stop_requested(); ++i) {
            task.rows.readBlock(i * Block::mostRows, *block);
            task.cells.cellsOf(*block, own->cells.data());
            chooseAll(*block, *own);
            adders[part].add(*own);
        }
    });

    RowSet firstPositions(positionEnd, RowSet::Start::Empty);
    for (Adder &adder : adders) {
        for (const RowIndex position : adder.firstPositions().rows()) {
            std::uint32_t cell = 0;
            const RowIndex row = task.rows.rowAt(position);
            task.cells.cellsOf(std::span(&row, 1), false, &cell);
            if (figures.counts[cell].rowCount == 0)
                firstPositions.insert(position);
        }
        merge(figures, adder.figures());
    }
    return firstPositions;
}

/// With many cells, each thread goes through all rows, but only works on those whose cells are its own: so no cell is
/// kept twice.
RowSet addByCells(const Task &task, CellFigures &figures)
{
    const std::size_t positionEnd = task.rows.positionEnd();
    const auto shareCount = static_cast<std::uint32_t>(positionEnd < fewRows ? 1 : usefulThreadCount());
    std::vector<Adder> adders;
    for (std::uint32_t i = 0; i < shareCount; ++i)
        adders.emplace_back(figures, task.columns, positionEnd);
    runInParallel(shareCount, usefulThreadCount(), [&](std::size_t share, std::size_t) {
        const auto block = std::make_unique<Block>();
        const auto own = std::make_unique<CellRows>();
        std::array<std::uint32_t, Block::mostRows> cellOfRow;
        for (std::size_t first = 0; first < positionEnd && !task.stop.stop_requested(); first += Block::mostRows) {
            task.rows.readBlock(first, *block);
            task.cells.cellsOf(*block, cellOfRow.data());
            chooseOwn(*block, cellOfRow.data(), {static_cast<std::uint32_t>(share), shareCount}, *own);
            adders[share].add(*own);
        }
    });
    RowSet firstPositions = std::move(adders.front().firstPositions());
    for (std::uint32_t i = 1; i < shareCount; ++i)
        firstPositions.unite(adders[i].firstPositions());
    return firstPositions;
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

void ExactSum::add(const ExactSum &other)
{
    m_whole += other.m_whole;
    m_fraction += other.m_fraction;
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
    GroupFigures groups;
    groups.figures = emptyFigures(columns, cells.cellCount(), rows.positionEnd());
    const Task task{cells, rows, columns, stop};
    groups.firstRows =
        (cells.cellCount() <= fewCells ? addByRows(task, groups.figures) : addByCells(task, groups.figures)).rows();
    for (RowIndex &row : groups.firstRows)
        row = rows.rowAt(row);
    // Without grouping columns there is one group, even of no rows.
    const std::size_t groupCount = cells.hasColumns() ? groups.firstRows.size() : 1;
    groups.cells.resize(groupCount);
    groups.counts.resize(groupCount);
    if (!cells.hasColumns()) {
        groups.counts = groups.figures.counts;
        return groups;
    }
    runOverParts(groups.cells.size(), Block::mostRows, [&](std::size_t first, std::size_t end) {
        cells.cellsOf(std::span(groups.firstRows).subspan(first, end - first), false, groups.cells.data() + first);
        for (std::size_t group = first; group < end; ++group)
            groups.counts[group] = groups.figures.counts[groups.cells[group]];
    });
    return groups;
}

} // namespace bangfu
