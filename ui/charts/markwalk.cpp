// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markwalk.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <map>

namespace bangfu {
namespace {

struct RowAndColumn
{
    int row = 0;
    int column = 0;
};

using Sentence = std::pair<QString, QString>; // a figure may be painted twice, but not with the same words

/// Where marks and cells belong; every panel has rows of its own.
class Rows
{
public:
    void gather(const FigureContent &content)
    {
        int rows = 0;
        for (const Mark &mark : content.marks) {
            add({mark.figureId, mark.description}, {m_first + mark.series, mark.category});
            rows = std::max(rows, mark.series + 1);
        }
        for (const FigureTable::Row &row : content.table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                add({row.cells[i].figureId, row.cells[i].description}, {m_first + rows, static_cast<int>(i)});
            ++rows;
        }
        m_first += rows;
        for (const FigureContent &panel : content.panels)
            gather(panel);
    }

    /// Companions, and what is painted without series, follow in a row of their own.
    RowAndColumn of(const FigureHit &hit, int column) const
    {
        return m_known.value({hit.figureId, hit.description}, {std::numeric_limits<int>::max(), column});
    }

private:
    void add(const Sentence &sentence, RowAndColumn place)
    {
        if (!m_known.contains(sentence))
            m_known.insert(sentence, place);
    }

    int m_first = 0;
    QHash<Sentence, RowAndColumn> m_known;
};

} // namespace

MarkWalk::MarkWalk(const FigureContent &content, const std::vector<FigureHit> &hits)
{
    Rows rows;
    rows.gather(content);
    std::map<int, std::vector<Stop>> byRow;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const RowAndColumn place = rows.of(hits[i], static_cast<int>(i));
        byRow[place.row].push_back({static_cast<int>(i), place.column});
    }
    for (auto &[row, stops] : byRow) {
        std::stable_sort(stops.begin(), stops.end(),
                         [](const Stop &left, const Stop &right) { return left.column < right.column; });
        m_rows.push_back(std::move(stops));
    }
}

int MarkWalk::after(int hit, Step step) const
{
    if (m_rows.empty())
        return -1;
    const int first = m_rows.front().front().hit;
    if (hit < 0)
        return step == Step::Last ? m_rows.back().back().hit : first;
    switch (step) {
    case Step::First:
        return first;
    case Step::Last:
        return m_rows.back().back().hit;
    case Step::Forward:
        return alongBy(hit, 1);
    case Step::Back:
        return alongBy(hit, -1);
    case Step::NextSeries:
        return m_rows.size() > 1 ? acrossBy(hit, 1) : alongBy(hit, 1);
    case Step::PreviousSeries:
        return m_rows.size() > 1 ? acrossBy(hit, -1) : alongBy(hit, -1);
    }
    Q_UNREACHABLE();
}

MarkWalk::Place MarkWalk::placeOf(int hit) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t stop = 0; stop < m_rows[row].size(); ++stop) {
            if (m_rows[row][stop].hit == hit)
                return {row, stop};
        }
    }
    return {};
}

int MarkWalk::alongBy(int hit, int step) const
{
    const Place place = placeOf(hit);
    const std::vector<Stop> &row = m_rows[place.row];
    if (step > 0 && place.stop + 1 < row.size())
        return row[place.stop + 1].hit;
    if (step < 0 && place.stop > 0)
        return row[place.stop - 1].hit;
    if (step > 0)
        return place.row + 1 < m_rows.size() ? m_rows[place.row + 1].front().hit : hit;
    return place.row > 0 ? m_rows[place.row - 1].back().hit : hit;
}

int MarkWalk::acrossBy(int hit, int step) const
{
    const Place place = placeOf(hit);
    if (step < 0 ? place.row == 0 : place.row + 1 == m_rows.size())
        return hit;
    const int column = m_rows[place.row][place.stop].column;
    const std::vector<Stop> &row = m_rows[step > 0 ? place.row + 1 : place.row - 1];
    return std::min_element(row.begin(), row.end(),
                            [column](const Stop &left, const Stop &right) {
                                return std::abs(left.column - column) < std::abs(right.column - column);
                            })
        ->hit;
}

} // namespace bangfu
