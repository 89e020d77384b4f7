// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/tablechart.h"

#include "chart/tableseries.h"
#include "chart/timeaxis.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t colouredSeries = 6;
constexpr std::size_t mostGreyLines = 50; // more would be neither told apart nor painted in time

struct Extent
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();

    void include(const std::vector<double> &values)
    {
        for (const double value : values) { // comparisons with NaN are false
            lowest = value < lowest ? value : lowest;
            highest = value > highest ? value : highest;
        }
    }
    bool isEmpty() const { return lowest > highest; }
};

class TableChartBuilder
{
public:
    TableChartBuilder(const Table &table, const RowIndexes &rows, const TableChartChoice &choice,
                      const Phrases &phrases)
        : m_table(table)
        , m_rows(rows)
        , m_choice(choice)
        , m_phrases(phrases)
    {
        m_content.type = choice.type;
        m_content.language = phrases.language();
    }

    Failure readColumns();
    Failure addSeries();
    FigureContent finished();

private:
    bool isLine() const { return m_choice.type == ChartType::Line; }
    static Error refusal(const QString &text, const QStringList &arguments = {}) { return {filledIn(text, arguments)}; }
    QString counted(std::size_t count) const
    {
        return languageLocale(m_phrases.language()).toString(static_cast<qulonglong>(count));
    }
    const Column *column(const QString &name) const { return m_table.findColumn(name); }
    DenseSeries seriesOf(const std::vector<double> &values, const std::vector<std::uint32_t> &places) const;
    void addSeriesOfColumns();
    void addSeriesOfTexts();
    void addAxes();
    void addNotes();
    QStringList valueTitles() const;

    const Table &m_table;
    const RowIndexes &m_rows;
    const TableChartChoice &m_choice;
    const Phrases &m_phrases;
    std::vector<double> m_across;
    std::vector<std::uint32_t> m_order;
    std::size_t m_unshownTexts = 0;
    Extent m_acrossExtent;
    Extent m_valueExtent;
    FigureContent m_content;
};

Failure TableChartBuilder::readColumns()
{
    QStringList needed = m_choice.valueColumns;
    needed << m_choice.acrossColumn;
    if (!m_choice.seriesColumn.isEmpty())
        needed << m_choice.seriesColumn;
    for (const QString &name : needed) {
        if (!column(name))
            return refusal(m_phrases.translate("TableChart", "The table has no column named \"%1\"."), {name});
    }
    if (m_choice.valueColumns.isEmpty())
        return refusal(m_phrases.translate("TableChart", "Choose at least one column of numbers to draw."));
    const Column &across = *column(m_choice.acrossColumn);
    if (!hasPositions(across))
        return refusal(m_phrases.translate("TableChart",
                                           "The column \"%1\" holds neither numbers nor dates. Choose another one for "
                                           "the axis across."),
                       {across.title()});
    for (const QString &name : m_choice.valueColumns) {
        if (!column(name)->asDecimal())
            return refusal(m_phrases.translate("TableChart",
                                               "The column \"%1\" does not hold numbers. Choose a column of numbers to "
                                               "draw."),
                           {column(name)->title()});
    }
    if (!m_choice.seriesColumn.isEmpty() && !column(m_choice.seriesColumn)->asText())
        return refusal(m_phrases.translate("TableChart",
                                           "The column \"%1\" has no texts that recur. Choose another one for the "
                                           "series."),
                       {column(m_choice.seriesColumn)->title()});
    if (!m_choice.seriesColumn.isEmpty() && m_choice.valueColumns.size() > 1)
        return refusal(m_phrases.translate("TableChart",
                                           "With a column for the series, only one column of numbers can be drawn."));
    m_across = positionsOf(across, m_rows);
    m_order = risingOrder(m_across);
    return std::nullopt;
}

DenseSeries TableChartBuilder::seriesOf(const std::vector<double> &values,
                                        const std::vector<std::uint32_t> &places) const
{
    DenseSeries series;
    series.across.reserve(places.size());
    series.values.reserve(places.size());
    for (const std::uint32_t place : places) {
        series.across.push_back(m_across[place]);
        series.values.push_back(values[place]);
    }
    return series;
}

void TableChartBuilder::addSeriesOfColumns()
{
    for (const QString &name : m_choice.valueColumns) {
        DenseSeries series = seriesOf(positionsOf(*column(name), m_rows), m_order);
        series.name = column(name)->title();
        series.colour = static_cast<int>(std::min(m_content.denseSeries.size(), colouredSeries));
        m_content.denseSeries.push_back(std::move(series));
    }
}

void TableChartBuilder::addSeriesOfTexts()
{
    const TextColumn &texts = *column(m_choice.seriesColumn)->asText();
    std::vector<std::vector<std::uint32_t>> places(texts.keyCount());
    for (const std::uint32_t place : m_order)
        places[texts.keys()[m_rows[place]]].push_back(place);
    std::vector<std::size_t> keys(places.size());
    std::iota(keys.begin(), keys.end(), 0U);
    keys.erase(std::remove_if(keys.begin(), keys.end(), [&](std::size_t key) { return places[key].empty(); }),
               keys.end());
    std::stable_sort(keys.begin(), keys.end(),
                     [&](std::size_t a, std::size_t b) { return places[a].size() > places[b].size(); });
    const std::vector<double> values = positionsOf(*column(m_choice.valueColumns.first()), m_rows);
    const std::size_t grey = keys.size() - std::min(keys.size(), colouredSeries);
    const QString greyName =
        filledIn(m_phrases.translate("TableChart", "%1 other(s)", "series beyond the first six; %1 is their number",
                                     static_cast<int>(grey)),
                 {counted(grey)});
    std::vector<std::uint32_t> rest;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i >= colouredSeries && !isLine()) {
            rest.insert(rest.end(), places[keys[i]].begin(), places[keys[i]].end());
            continue;
        }
        if (i >= colouredSeries + mostGreyLines) {
            ++m_unshownTexts;
            continue;
        }
        DenseSeries series = seriesOf(values, places[keys[i]]);
        series.colour = static_cast<int>(std::min(i, colouredSeries));
        if (i < colouredSeries)
            series.name = keys[i] == 0 ? m_phrases.translate("TableChart", "not stated", "rows without a text")
                                       : toQString(texts.dictionary().text(static_cast<TextColumn::Code>(keys[i])));
        else if (i == colouredSeries)
            series.name = greyName;
        m_content.denseSeries.push_back(std::move(series));
    }
    if (rest.empty())
        return;
    std::sort(rest.begin(), rest.end(), [this](auto a, auto b) { return m_across[a] < m_across[b]; });
    DenseSeries series = seriesOf(values, rest);
    series.name = greyName;
    series.colour = static_cast<int>(colouredSeries);
    m_content.denseSeries.push_back(std::move(series));
}

Failure TableChartBuilder::addSeries()
{
    if (m_choice.seriesColumn.isEmpty())
        addSeriesOfColumns();
    else
        addSeriesOfTexts();
    for (const DenseSeries &series : m_content.denseSeries) {
        m_valueExtent.include(series.values);
        m_acrossExtent.include(series.across);
    }
    if (m_acrossExtent.isEmpty() || m_valueExtent.isEmpty())
        return refusal(m_phrases.translate("TableChart", "None of the rows has both a value and a place on the axis."));
    std::size_t positions = 0;
    for (std::size_t i = 0; i < m_order.size() && positions < 3; ++i)
        positions += i == 0 || m_across[m_order[i]] > m_across[m_order[i - 1]] ? 1U : 0U;
    if (isLine() && positions < 3)
        return refusal(
            m_phrases.translate("TableChart",
                                "A line needs at least three points: the rows have only %1 different value(s) "
                                "of \"%2\". Bars or a table show them honestly.",
                                "%1 is a number, %2 a column"),
            {counted(positions), column(m_choice.acrossColumn)->title()});
    return std::nullopt;
}

QStringList TableChartBuilder::valueTitles() const
{
    QStringList titles;
    for (const QString &name : m_choice.valueColumns)
        titles << column(name)->title();
    return titles;
}

void TableChartBuilder::addAxes()
{
    const Column &across = *column(m_choice.acrossColumn);
    const Language language = m_phrases.language();
    m_content.acrossAxis = across.asPeriod() ? timeAxis(m_acrossExtent.lowest, m_acrossExtent.highest, language)
                                             : axisOver(m_acrossExtent.lowest, m_acrossExtent.highest, language);
    m_content.acrossAxis->title = across.title();
    m_content.axis = axisOver(m_valueExtent.lowest, m_valueExtent.highest, language);
    const QString separator = m_phrases.translate("TableChart", ", ", "between the titles of columns");
    m_content.axis.title = valueTitles().join(separator);
    m_content.title = filledIn(m_phrases.translate("TableChart", "%1 by %2", "title; %1: columns drawn, %2: across"),
                               {valueTitles().join(separator), across.title()});
}

void TableChartBuilder::addNotes()
{
    const auto note = [this](const QString &text, std::size_t count) {
        if (count > 0)
            m_content.notes << filledIn(text, {counted(count)});
    };
    const auto plural = [](std::size_t count) { return static_cast<int>(std::min<std::size_t>(count, 1U << 30)); };
    const std::size_t unplaced = m_rows.size() - m_order.size();
    std::size_t gaps = 0;
    for (const DenseSeries &series : m_content.denseSeries)
        gaps += static_cast<std::size_t>(
            std::count_if(series.values.begin(), series.values.end(), [](double value) { return std::isnan(value); }));
    note(m_phrases.translate("TableChart", "%1 row(s) drawn.", "%1 is their number", plural(m_order.size())),
         m_order.size());
    note(m_phrases.translate("TableChart", "%1 row(s) without a place on the axis across are left out.",
                             "%1 is their number", plural(unplaced)),
         unplaced);
    note(m_phrases.translate("TableChart", "%1 missing value(s) are left open.", "%1 is their number", plural(gaps)),
         gaps);
    note(m_phrases.translate("TableChart", "%1 further line(s) are not drawn.", "%1 is their number",
                             plural(m_unshownTexts)),
         m_unshownTexts);
    if (m_content.axis.minimum > 0 || m_content.axis.maximum < 0)
        m_content.notes << m_phrases.translate("TableChart", "The value axis does not begin at zero.");
}

FigureContent TableChartBuilder::finished()
{
    // The names for a key; a series without a name belongs to the grey ones of the first.
    for (const DenseSeries &series : m_content.denseSeries) {
        if (!series.name.isEmpty())
            m_content.series.push_back({series.name, series.colour, false});
    }
    addAxes();
    addNotes();
    m_content.datasetLine = m_choice.origin;
    m_content.summary = m_content.title + u". "_s + m_content.notes.join(u' ');
    return std::move(m_content);
}

} // namespace

Result<FigureContent> tableChartContent(const Table &table, const RowIndexes &rows, const TableChartChoice &choice,
                                        const Phrases &phrases)
{
    TableChartBuilder builder(table, rows, choice, phrases);
    if (Failure failure = builder.readColumns())
        return *failure;
    if (Failure failure = builder.addSeries())
        return *failure;
    return builder.finished();
}

} // namespace bangfu
