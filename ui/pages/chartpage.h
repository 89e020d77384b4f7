// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace bangfu {

class ChartGallery;
class EmptyState;
class FigureView;
class Session;
class TypeList;

/// The gallery of charts, and the chart that was chosen from it or made of the table's selection; for a plain table the
/// chart of its groups.
class ChartPage final : public QWidget
{
    Q_OBJECT
public:
    /// What a chart can be written as.
    enum class Format { Png, Svg, Pdf, Csv };

    explicit ChartPage(Session &session, QWidget *parent = nullptr);

    /// What is drawn; nothing while there is no chart.
    const std::optional<FigureContent> &content() const { return m_content; }

signals:
    void exportRequested(bangfu::ChartPage::Format format);
    void copyPictureRequested();
    void figuresRequested();
    /// A plain table is to be grouped, so that it can be drawn.
    void groupingRequested();
    void bundledDatasetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *makeHeading();
    QWidget *makeStates();
    void connectSession();
    void showChart();
    void drawChart(QString &refusal);
    void activateMark(const QString &markId);
    void showAbsence();
    void showState(const QString &refusal);
    void showHeading();
    void applyTheme();
    void showFormats();

    Session &m_session;
    ChartGallery *m_gallery;
    QLabel *m_question;
    QToolButton *m_typeButton;
    TypeList *m_types;
    QToolButton *m_figuresButton;
    QToolButton *m_copyButton;
    QToolButton *m_exportButton;
    QStackedWidget *m_states;
    FigureView *m_view;
    EmptyState *m_empty;
    std::optional<FigureContent> m_content;
};

} // namespace bangfu
