// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLayout;
class QScrollArea;
class QStackedWidget;

namespace bangfu {

class EmptyState;
class FigureThumbnail;
class Session;

namespace overview {
struct Count;
}

/// What the open dataset holds, three of its charts, and where to begin.
class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);

signals:
    void figuresRequested();
    void programmesRequested();
    void searchRequested();
    void chartRequested(const QString &chartId); ///< empty: the gallery
    void checksRequested(bangfu::Verdict verdict);
    void themeRequested(const QString &themeId);
    void openRequested(); ///< a package of the person's own
    void bundledDatasetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showEmptyState();
    void showDataset();
    void addTitle(QBoxLayout &column);
    void addCounts(QBoxLayout &column);
    QWidget *programmesCount(const overview::Count &count);
    void addCharts(QBoxLayout &column);
    void addBeginnings(QBoxLayout &row);
    void addThemes(QBoxLayout &row);
    void addBeginning(QBoxLayout &column, const QString &iconName, const QString &text, void (OverviewPage::*signal)());
    void drawCharts();
    QLayout *verdictLinks();

    Session &m_session;
    QStackedWidget *m_states;
    QScrollArea *m_area;
    EmptyState *m_empty;
    QLabel *m_loading;
    std::vector<FigureThumbnail *> m_thumbnails; ///< of the headline charts, in the order of the dataset
    bool m_isPainted = false;
    bool m_areChartsDrawn = false;
};

} // namespace bangfu
