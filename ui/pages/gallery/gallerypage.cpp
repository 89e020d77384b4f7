// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gallery/gallerypage.h"

#include "models/chartlistmodel.h"
#include "session/session.h"
#include "ui/pages/charttile.h"
#include "ui/pages/pagestates.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchbox.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 300;

/// How far a tile lies in a direction: nothing if it does not. A step along is shorter than one aside.
std::optional<int> distance(const QPoint &from, const QPoint &to, Qt::Key key)
{
    const QPoint way = to - from;
    const bool isLying = key == Qt::Key_Left || key == Qt::Key_Right;
    const int along = isLying ? way.x() : way.y();
    const int aside = std::abs(isLying ? way.y() : way.x());
    const int ahead = key == Qt::Key_Left || key == Qt::Key_Up ? -along : along;
    if (ahead <= 0 || (isLying && aside > 0))
        return std::nullopt;
    return ahead + 2 * aside;
}

} // namespace

GalleryPage::GalleryPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChartListModel(this))
    , m_title(new QLabel(this))
    , m_search(new SearchBox(this))
    , m_area(new QScrollArea(this))
    , m_nothing(new QLabel)
    , m_states(new PageStates(session, u"gallery"_s, makeContent()))
{
    setObjectName(u"galleryPage"_s);
    m_painter.setInterval(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connect(&m_painter, &QTimer::timeout, this, &GalleryPage::paintNext);
    connect(m_search, &SearchBox::textChanged, this, &GalleryPage::applySearch);
    connect(m_search, &SearchBox::returnPressed, this, [this] {
        if (const std::vector<ChartTile *> tiles = shownTiles(); !tiles.empty())
            tiles.front()->click();
    });
    connect(m_states, &PageStates::bundledDatasetRequested, this, &GalleryPage::bundledDatasetRequested);
    connect(&session, &Session::datasetChanged, this, &GalleryPage::showCharts);
    connect(&session, &Session::languageChanged, this, &GalleryPage::showCharts);
    connect(&session, &Session::chartChanged, this, &GalleryPage::showChosen);
    retranslate();
    showCharts();
}

QWidget *GalleryPage::makeContent()
{
    auto *content = new QWidget;
    m_title->setObjectName(u"galleryTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setType(*m_title, TypeStep::PageTitle, QFont::DemiBold);
    m_search->setObjectName(u"gallerySearch"_s);
    m_search->setFixedWidth(searchWidth);
    m_area->setObjectName(u"galleryArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *tiles = new QWidget;
    m_column = new QVBoxLayout(tiles);
    m_column->setContentsMargins(spacing::large, 0, spacing::large, spacing::large);
    m_column->setSpacing(spacing::small);
    m_nothing->setObjectName(u"galleryNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    setQuiet(*m_nothing);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    m_area->setWidget(tiles);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_search);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(heading);
    column->addWidget(m_area, 1);
    return content;
}

void GalleryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        for (const Section &section : m_sections) {
            for (ChartTile *tile : section.tiles)
                tile->dropPicture();
        }
        m_painter.start();
    }
    QWidget::changeEvent(event);
}

void GalleryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_painter.start();
}

void GalleryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_painter.stop();
}

void GalleryPage::retranslate()
{
    m_search->setPurpose(tr("Search the charts"));
    m_nothing->setText(tr("No chart has these words. Try fewer, or words of another language."));
    showCount();
}

void GalleryPage::showCount()
{
    const int count = m_model->chartCount();
    m_title->setText(filledIn(tr("%1 chart(s)", "%1 is their number", count),
                              {languageLocale(m_session.language()).toString(count)}));
    m_nothing->setVisible(count == 0);
}

void GalleryPage::showCharts()
{
    for (const Section &section : m_sections) {
        // Deleted later: the press on a tile may be what led here.
        for (QWidget *widget : std::initializer_list<QWidget *>{section.heading, section.row}) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_sections.clear();
    m_model->setSearch({});
    m_model->setCharts(m_session.dataset(), m_session.language());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(ChartListModel::IsHeadingRole).toBool())
            addSection(index.data().toString());
        else
            addTile(index.data(ChartListModel::ChartIdRole).toString());
    }
    for (const Section &section : m_sections) {
        int height = 0;
        for (const ChartTile *tile : section.tiles)
            height = std::max(height, tile->neededTextHeight());
        for (ChartTile *tile : section.tiles)
            tile->setTextHeight(height);
    }
    applySearch();
    if (m_session.dataset())
        m_states->showContent();
    else
        m_states->showNoData();
}

void GalleryPage::addSection(const QString &title)
{
    auto *heading = new QLabel;
    heading->setTextFormat(Qt::PlainText);
    heading->setText(title);
    heading->setContentsMargins(0, spacing::small, 0, 0);
    setType(*heading, TypeStep::Heading, QFont::DemiBold);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setSpacing(spacing::medium);
    flow->setContentsMargins(0, 0, 0, 0);
    row->setAccessibleName(title);
    const int place = m_column->count() - 1;
    m_column->insertWidget(place, heading);
    m_column->insertWidget(place + 1, row);
    m_sections.push_back({heading, row, {}});
}

void GalleryPage::addTile(const QString &chartId)
{
    if (m_sections.empty())
        addSection({});
    const ChartDefinition *chart = m_session.dataset()->chart(chartId);
    auto *tile = new ChartTile(chartId);
    const std::optional<ChartType> type = chartTypeFromCode(chart->type);
    tile->setTexts(chart->title.in(m_session.language()), type ? chartTypeName(*type, m_session.phrases()) : QString());
    tile->setToolTip(u"<p>"_s + chart->question.in(m_session.language()).toHtmlEscaped() + u"</p>"_s);
    connect(tile, &ChartTile::clicked, this, [this, chartId] {
        emit chartRequested(chartId);
        showChosen();
    });
    connect(tile, &ChartTile::stepRequested, this, [this, tile](Qt::Key key) { step(*tile, key); });
    m_sections.back().row->layout()->addWidget(tile);
    m_sections.back().tiles.push_back(tile);
}

void GalleryPage::applySearch()
{
    m_model->setSearch(m_search->text());
    for (const Section &section : m_sections) {
        bool hasTile = false;
        for (ChartTile *tile : section.tiles) {
            const bool isKept = m_model->rowOf(tile->id()) >= 0;
            tile->setVisible(isKept);
            hasTile = hasTile || isKept;
        }
        section.heading->setVisible(hasTile);
        section.row->setVisible(hasTile);
    }
    showChosen();
    showCount();
    if (isVisible())
        m_painter.start();
}

void GalleryPage::showChosen()
{
    ChartTile *chosen = nullptr;
    for (const Section &section : m_sections) {
        for (ChartTile *tile : section.tiles) {
            tile->setChecked(m_session.chart() && m_session.chart()->id == tile->id());
            if (tile->isChecked() && !tile->isHidden())
                chosen = tile;
        }
    }
    const std::vector<ChartTile *> shown = shownTiles();
    setFocusProxy(chosen != nullptr || shown.empty() ? chosen : shown.front());
}

std::vector<ChartTile *> GalleryPage::shownTiles() const
{
    std::vector<ChartTile *> shown;
    for (const Section &section : m_sections)
        std::copy_if(section.tiles.begin(), section.tiles.end(), std::back_inserter(shown),
                     [](const ChartTile *tile) { return !tile->isHidden(); });
    return shown;
}

void GalleryPage::paintNext()
{
    ChartTile *next = nullptr;
    for (ChartTile *tile : shownTiles()) {
        if (tile->hasPicture())
            continue;
        const bool isInSight = !tile->visibleRegion().isEmpty();
        if (next == nullptr || isInSight)
            next = tile;
        if (isInSight)
            break;
    }
    if (next == nullptr || !m_session.dataset()) {
        m_painter.stop();
        return;
    }
    const ChartDefinition *chart = m_session.dataset()->chart(next->id());
    std::optional<FigureContent> content;
    if (const Result<ChartSpec> spec = chartSpecOf(*chart)) {
        if (auto worked = figureContent(*m_session.dataset(), spec.value(), m_session.phrases()))
            content = std::move(worked).value();
    }
    next->paintPicture(content);
}

void GalleryPage::step(ChartTile &from, Qt::Key key)
{
    const std::vector<ChartTile *> tiles = shownTiles();
    const auto here = std::find(tiles.begin(), tiles.end(), &from);
    ChartTile *next = nullptr;
    if (key == Qt::Key_Home)
        next = tiles.front();
    else if (key == Qt::Key_End)
        next = tiles.back();
    else {
        std::optional<int> nearest;
        for (ChartTile *tile : tiles) {
            const QWidget *inner = m_area->widget();
            const auto far = distance(from.mapTo(inner, QPoint()), tile->mapTo(inner, QPoint()), key);
            if (far && (!nearest || *far < *nearest)) {
                nearest = far;
                next = tile;
            }
        }
        // At the end of a line on to the next one.
        if (next == nullptr && key == Qt::Key_Right && here + 1 != tiles.end())
            next = *(here + 1);
        if (next == nullptr && key == Qt::Key_Left && here != tiles.begin())
            next = *(here - 1);
    }
    if (next == nullptr)
        return;
    next->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(next, 0, spacing::page);
}

} // namespace bangfu
