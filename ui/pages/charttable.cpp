// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charttable.h"

#include "models/celltexts.h"
#include "session/session.h"
#include "ui/pages/chartrows.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 320;

} // namespace

ChartTable::ChartTable(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new TableRowsModel(this))
    , m_view(new QTableView(this))
    , m_refusal(new QLabel(this))
    , m_figures(new QToolButton(this))
{
    m_view->setObjectName(u"chartTableView"_s);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(spacing::tableRow);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_figures->setObjectName(u"chartFigures"_s);
    m_figures->setProperty("look", u"link"_s);
    m_figures->setIcon(themedIcon(u"table"_s));
    m_figures->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_refusal);
    column->addWidget(m_view, 1);
    column->addWidget(m_figures, 0, Qt::AlignLeft);
    setFocusProxy(m_view);
    connect(m_figures, &QToolButton::clicked, this, &ChartTable::figuresRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        const Column *ids = m_model->table() ? m_model->table()->findColumn(u"figure_id"_s) : nullptr;
        if (ids && row.isValid())
            m_session.selectFigure(ids->plainText(m_model->rows()[static_cast<std::size_t>(row.row())]));
    });
    retranslate();
}

void ChartTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartTable::retranslate()
{
    m_view->setAccessibleName(tr("Figures of the chart"));
    m_figures->setText(m_session.plainTable() ? tr("Show them on the page of the table")
                                              : tr("Show them among all figures"));
}

void ChartTable::showFigures()
{
    m_refusal->hide();
    showRows();
    m_view->setVisible(m_refusal->isHidden());
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + spacing::medium, widestColumn));
    retranslate();
}

void ChartTable::showRows()
{
    const Result<ChartRows> rows = chartRows(m_session);
    if (!rows) {
        m_refusal->setText(rows.error().message);
        m_refusal->show();
        return;
    }
    const bool isPlain = m_session.plainTable().has_value();
    m_model->setTable(rows.value().table, rows.value().columns,
                      isPlain ? alignedCellText(m_session.phrases()) : plainCellText(m_session.phrases()),
                      rows.value().rows);
}

} // namespace bangfu
