// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bangfu {

class ChartListModel;
class ChartTile;
class PageStates;
class SearchBox;
class Session;

/// All charts of the dataset by theme, as pictures, to choose one from.
///
/// The pictures are painted one by one while nothing else is to be done, those in sight first, and only while the page
/// is shown.
class GalleryPage final : public QWidget
{
    Q_OBJECT
public:
    explicit GalleryPage(Session &session, QWidget *parent = nullptr);

    /// The tiles that the search keeps, in their order.
    std::vector<ChartTile *> shownTiles() const;

signals:
    void chartRequested(const QString &chartId);
    void bundledDatasetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Section
    {
        QLabel *heading;
        QWidget *row;
        std::vector<ChartTile *> tiles;
    };

    QWidget *makeContent();
    void retranslate();
    void showCharts();
    void addSection(const QString &title);
    void addTile(const QString &chartId);
    void applySearch();
    void showChosen();
    void showCount();
    void paintNext();
    void step(ChartTile &from, Qt::Key key);

    Session &m_session;
    ChartListModel *m_model;
    QLabel *m_title;
    SearchBox *m_search;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_nothing;
    PageStates *m_states;
    std::vector<Section> m_sections;
    QTimer m_painter;
};

} // namespace bangfu
