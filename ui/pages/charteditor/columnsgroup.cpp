// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/columnsgroup.h"

#include "session/session.h"
#include "ui/pages/panelparts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostColumns = 200; // a list of more is no choice

constexpr int groups = -1; // beside the types that columns are drawn as

int kindOf(const Session &session)
{
    return session.tableChart() ? static_cast<int>(session.tableChart()->choice.type) : groups;
}

} // namespace

ColumnsGroup::ColumnsGroup(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(choiceField(u"columnsKind"_s))
    , m_across(choiceField(u"columnsAcross"_s))
    , m_value(choiceField(u"columnsValue"_s))
    , m_series(choiceField(u"columnsSeries"_s))
{
    auto *column = fieldColumn(*this);
    m_kindLabel = addField(*column, *m_kind);
    m_acrossLabel = addField(*column, *m_across);
    m_valueLabel = addField(*column, *m_value);
    m_seriesLabel = addField(*column, *m_series);
    connect(m_kind, &QComboBox::activated, this, &ColumnsGroup::takeKind);
    for (QComboBox *field : {m_across, m_value, m_series})
        connect(field, &QComboBox::activated, this, &ColumnsGroup::takeColumns);
    retranslate();
}

void ColumnsGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ColumnsGroup::retranslate()
{
    nameField(*m_kindLabel, tr("What is drawn"));
    nameField(*m_acrossLabel, tr("From left to right"));
    nameField(*m_valueLabel, tr("Upwards", "a column of numbers"));
    nameField(*m_seriesLabel, tr("A series for each"));
    fillChoice(*m_kind, {{tr("Groups of rows as bars"), groups},
                         {tr("Each row as a bar"), static_cast<int>(ChartType::Bar)},
                         {tr("Rows as a line"), static_cast<int>(ChartType::Line)},
                         {tr("Rows as points"), static_cast<int>(ChartType::Scatter)}});
    showChart();
}

void ColumnsGroup::listColumns()
{
    Choices across;
    Choices values;
    Choices series{{tr("None: one series"), QString()}};
    for (const Column &column : m_session.table()->columns()) {
        if (column.asDecimal() != nullptr && values.size() < mostColumns)
            values.push_back({column.title(), column.name()});
        const bool isMeasured = column.asDecimal() != nullptr || column.asPeriod() != nullptr;
        if ((isMeasured || kindOf(m_session) == static_cast<int>(ChartType::Bar)) && across.size() < mostColumns)
            across.push_back({column.title(), column.name()});
        if (column.isText() && series.size() < mostColumns)
            series.push_back({column.title(), column.name()});
    }
    fillChoice(*m_across, across);
    fillChoice(*m_value, values);
    fillChoice(*m_series, series);
}

void ColumnsGroup::showChart()
{
    const bool isPlain = m_session.plainTable() && m_session.table();
    const int kind = isPlain ? kindOf(m_session) : groups;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_across, m_acrossLabel, m_value, m_valueLabel, m_series, m_seriesLabel})
        widget->setVisible(kind != groups);
    if (!isPlain)
        return;
    listColumns();
    m_kind->setCurrentIndex(m_kind->findData(kind));
    if (!m_session.tableChart())
        return;
    const TableChartChoice &choice = m_session.tableChart()->choice;
    m_across->setCurrentIndex(m_across->findData(choice.acrossColumn));
    m_value->setCurrentIndex(m_value->findData(choice.valueColumns.value(0)));
    m_series->setCurrentIndex(m_series->findData(choice.seriesColumn));
}

void ColumnsGroup::takeKind()
{
    if (m_kind->currentData().toInt() == groups) {
        m_session.drawGroups({tr("Change what is drawn")});
        return;
    }
    TableChart chart = m_session.tableChart().value_or(TableChart());
    chart.choice.type = static_cast<ChartType>(m_kind->currentData().toInt());
    // The first columns that serve; a period or year across rather than a number like any other.
    if (chart.choice.acrossColumn.isEmpty() && m_across->count() > 0) {
        int first = 0;
        for (int i = m_across->count() - 1; i >= 0; --i) {
            if (m_session.table()->findColumn(m_across->itemData(i).toString())->asPeriod() != nullptr)
                first = i;
        }
        chart.choice.acrossColumn = m_across->itemData(first).toString();
    }
    if (chart.choice.valueColumns.isEmpty()) {
        for (int i = 0; i < m_value->count() && chart.choice.valueColumns.isEmpty(); ++i) {
            const QString name = m_value->itemData(i).toString();
            if (name != chart.choice.acrossColumn || m_value->count() == 1)
                chart.choice.valueColumns = {name};
        }
    }
    m_session.changeTableChart(std::move(chart), {tr("Change what is drawn")});
}

void ColumnsGroup::takeColumns()
{
    TableChart chart = m_session.tableChart().value_or(TableChart());
    chart.choice.acrossColumn = m_across->currentData().toString();
    chart.choice.valueColumns = {m_value->currentData().toString()};
    chart.choice.seriesColumn = m_series->currentData().toString();
    m_session.changeTableChart(std::move(chart), {tr("Change the columns that are drawn")});
}

} // namespace bangfu
