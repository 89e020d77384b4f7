// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartgallery.h"

#include "models/chartlistmodel.h"
#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/widgets/headingdelegate.h"
#include "ui/widgets/searchbox.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int galleryWidth = 264;

} // namespace

ChartGallery::ChartGallery(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChartListModel(this))
    , m_search(new SearchBox(this))
    , m_list(new QListView(this))
{
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(galleryWidth);
    m_search->setObjectName(u"gallerySearch"_s);
    m_list->setObjectName(u"galleryList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HeadingDelegate(ChartListModel::IsHeadingRole, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::medium, 0, 0);
    column->setSpacing(spacing::small);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(0, 0, spacing::small, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(m_list, 1);

    connect(m_search, &SearchBox::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showChosen();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const QString id = current.data(ChartListModel::ChartIdRole).toString(); !id.isEmpty())
            m_session.showChart(id);
    });
    connect(&session, &Session::datasetChanged, this, &ChartGallery::showCharts);
    connect(&session, &Session::languageChanged, this, &ChartGallery::showCharts);
    connect(&session, &Session::chartChanged, this, &ChartGallery::showChosen);
    retranslate();
    showCharts();
}

void ChartGallery::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartGallery::retranslate()
{
    m_search->setPurpose(tr("Search the charts"));
    m_list->setAccessibleName(tr("Charts"));
}

void ChartGallery::showCharts()
{
    m_model->setCharts(m_session.dataset(), m_session.language());
    showChosen();
}

void ChartGallery::showChosen()
{
    const int row = m_session.chart() ? m_model->rowOf(m_session.chart()->id) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row);
    if (index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

} // namespace bangfu
