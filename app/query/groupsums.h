// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "query/groupcells.h"
#include "query/rowsequence.h"

#include <stop_token>

namespace bangfu {

__extension__ typedef __int128 WideInteger;

/// A sum of numbers that is exact however large they are.
class ExactSum
{
public:
    void add(const Decimal &number);
    void add(const ExactSum &other);
    /// Nothing if the sum is outside the range of Decimal.
    std::optional<Decimal> sum() const;
    /// The sum by `count`, rounded to `decimals` (as many of them as there is room for), halves away from zero.
    Decimal mean(std::uint64_t count, int decimals) const;

private:
    /// The same sum with a fraction of less than one that has the sign of the whole.
    ExactSum normalized() const;

    // whole + fraction × 10^-18
    WideInteger m_whole = 0;
    WideInteger m_fraction = 0;
};

/// What is worked out for a cell: how many rows it has and, of one column, how many values and the sum of their keys.
struct GroupCell
{
    std::uint64_t keySum = 0; ///< modulo 2^64
    std::uint32_t valueCount = 0;
    std::uint32_t rowCount = 0; ///< only in the first of several
};

struct KeyExtremes
{
    std::uint64_t smallest = ~std::uint64_t{0};
    std::uint64_t largest = 0;
};

/// What is to be worked out of a column.
struct MeasuredColumn
{
    const Column *column;
    bool isSummed = false;
    bool hasExtremes = false;
};

/// The figures of a measured column, by cell.
struct MeasuredCells
{
    LargeVector<GroupCell> sums;            ///< where the sum of all rows fits into 64 bits
    std::vector<ExactSum> exactSums;        ///< elsewhere
    std::vector<std::uint32_t> exactCounts; ///< how many values there are in each of exactSums
    std::vector<KeyExtremes> extremes;
};

/// What was worked out for cells.
struct CellFigures
{
    LargeVector<GroupCell> counts;       ///< the sums of the first summed column are in it, too
    std::vector<MeasuredCells> measured; ///< one each column
    std::size_t firstSummed = 0; ///< the column whose sums are in counts; the number of columns if there is none
};

/// Groups of rows, with what was worked out for them.
struct GroupFigures
{
    RowIndexes firstRows;             ///< of each group, in the order of the sequence
    LargeVector<std::uint32_t> cells; ///< of each group
    LargeVector<GroupCell> counts;    ///< of each group
    CellFigures figures;              ///< by cell
};

GroupFigures groupFigures(const GroupCells &cells, const RowSequence &rows, const std::vector<MeasuredColumn> &columns,
                          const std::stop_token &stop);

/// Whether the sum of so many numbers of the column surely fits into 63 bits, at the column's scale.
bool sumsFit(const DecimalColumn &column, std::size_t rowCount);

} // namespace bangfu
