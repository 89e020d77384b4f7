// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/tablebars.h"

#include "chart/niceaxis.h"
#include "format/numberformat.h"

#include <QSet>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCategories = 40;
constexpr qsizetype mostSeries = 6;
constexpr qsizetype mostUprightCategories = 12;

class TableBars
{
public:
    TableBars(const Table &table, const TableChartChoice &choice, const Phrases &phrases)
        : m_table(table)
        , m_choice(choice)
        , m_phrases(phrases)
    {}

    Failure findColumns();
    Failure addRow(RowIndex row);
    FigureContent finished();

private:
    Error refusal(const char *text, const QStringList &values) const
    {
        return {filledIn(m_phrases.translate("TableBars", text), values)};
    }
    Result<const Column *> column(const QString &name) const;
    Failure addBar(RowIndex row, const Column &values, const QString &series);

    const Table &m_table;
    const TableChartChoice &m_choice;
    const Phrases &m_phrases;
    const Column *m_across = nullptr;
    const Column *m_series = nullptr;
    std::vector<const Column *> m_values;
    QStringList m_categories;
    QStringList m_seriesNames;
    QSet<std::pair<qsizetype, qsizetype>> m_taken; ///< category and series of every bar there is
    FigureContent m_content;
};

qsizetype indexIn(QStringList &texts, const QString &text)
{
    const qsizetype found = texts.indexOf(text);
    if (found >= 0)
        return found;
    texts.append(text);
    return texts.size() - 1;
}

Result<const Column *> TableBars::column(const QString &name) const
{
    if (const Column *found = m_table.findColumn(name))
        return found;
    return refusal(QT_TRANSLATE_NOOP("TableBars", "The table has no column \"%1\"."), {name});
}

Failure TableBars::findColumns()
{
    const Result<const Column *> across = column(m_choice.acrossColumn);
    if (!across)
        return across.error();
    m_across = across.value();
    for (const QString &name : m_choice.valueColumns) {
        const Result<const Column *> values = column(name);
        if (!values)
            return values.error();
        if (values.value()->asDecimal() == nullptr)
            return refusal(QT_TRANSLATE_NOOP("TableBars", "The column \"%1\" holds no numbers."), {name});
        m_values.push_back(values.value());
    }
    if (m_choice.seriesColumn.isEmpty())
        return std::nullopt;
    const Result<const Column *> series = column(m_choice.seriesColumn);
    if (!series)
        return series.error();
    m_series = series.value();
    return std::nullopt;
}

Failure TableBars::addRow(RowIndex row)
{
    for (const Column *values : m_values) {
        if (const Failure failure = addBar(row, *values, m_series ? m_series->plainText(row) : values->title()))
            return failure;
    }
    return std::nullopt;
}

Failure TableBars::addBar(RowIndex row, const Column &values, const QString &series)
{
    const qsizetype category = indexIn(m_categories, m_across->plainText(row));
    const qsizetype seriesIndex = indexIn(m_seriesNames, series);
    if (m_categories.size() > mostCategories)
        return refusal(
            QT_TRANSLATE_NOOP("TableBars", "More than %1 bars cannot be read. Choose fewer rows, or a line."),
            {QString::number(mostCategories)});
    if (m_seriesNames.size() > mostSeries)
        return refusal(QT_TRANSLATE_NOOP("TableBars", "More than %1 series cannot be told apart. Choose fewer rows."),
                       {QString::number(mostSeries)});
    if (m_taken.contains({category, seriesIndex}))
        return refusal(QT_TRANSLATE_NOOP("TableBars",
                                         "Two rows belong to the same bar, \"%1\". Choose the rows so that "
                                         "each bar has one."),
                       {m_categories[category]});
    m_taken.insert({category, seriesIndex});

    Mark mark;
    mark.category = static_cast<int>(category);
    mark.series = static_cast<int>(seriesIndex);
    const std::optional<Decimal> value = values.isMissing(row) ? std::nullopt : Decimal::parse(values.plainText(row));
    mark.absence = value ? Absence::None : Absence::NotReported;
    mark.value = value ? value->toDouble() : 0;
    mark.label = value ? formatNumber(*value, m_phrases.language(), NumberScale::InWords) : QString();
    mark.description = filledIn(
        m_phrases.translate("TableBars", "%1, %2: %3", "category, series: value"),
        {m_categories[category], series, value ? mark.label : m_phrases.translate("TableBars", "not reported")});
    m_content.marks.push_back(std::move(mark));
    return std::nullopt;
}

FigureContent TableBars::finished()
{
    for (const QString &category : std::as_const(m_categories))
        m_content.categories.push_back({category, {}});
    const bool hasSeries = m_seriesNames.size() > 1 || m_series != nullptr;
    for (qsizetype i = 0; i < m_seriesNames.size(); ++i)
        m_content.series.push_back({hasSeries ? m_seriesNames[i] : QString(), static_cast<int>(i), false});

    AxisDemand demand;
    for (const Mark &mark : m_content.marks) {
        demand.lowest = std::min(demand.lowest, mark.value);
        demand.highest = std::max(demand.highest, mark.value);
    }
    m_content.axis = niceAxis(demand, m_phrases.language());
    const bool isUpright = m_categories.size() <= mostUprightCategories;
    m_content.type = m_seriesNames.size() > 1 ? ChartType::Grouped : isUpright ? ChartType::Column : ChartType::Bar;
    m_content.language = m_phrases.language();
    QStringList values;
    for (const Column *each : m_values)
        values.append(each->title());
    m_content.title = values.join(u", "_s);
    m_content.subtitle = m_across->title();
    m_content.datasetLine = m_choice.origin;
    m_content.summary = filledIn(m_phrases.translate("TableBars", "%1 by %2: %n bars.", "values by category",
                                                     static_cast<int>(m_content.marks.size())),
                                 {m_content.title, m_content.subtitle});
    return std::move(m_content);
}

} // namespace

Result<FigureContent> tableBars(const Table &table, const RowIndexes &rows, const TableChartChoice &choice,
                                const Phrases &phrases)
{
    TableBars bars(table, choice, phrases);
    if (const Failure failure = bars.findColumns())
        return *failure;
    for (const RowIndex row : rows) {
        if (const Failure failure = bars.addRow(row))
            return *failure;
    }
    if (rows.empty())
        return Error{phrases.translate("TableBars", "There is no row to draw.")};
    return bars.finished();
}

} // namespace bangfu
