// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figuretheme.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace bangfu {

class AnnotationMover;
class ChartEditor;
class ChartTable;
class EmptyState;
class FigureView;
class Session;
class SuggestionsPanel;

/// The chart that was chosen from the gallery or made of the table's selection; for a plain table the chart of its
/// columns or groups. Beside it a panel that suggests other types, or one to edit it.
class ChartPage final : public QWidget
{
    Q_OBJECT
public:
    /// What stands at the right of the chart.
    enum class Panel { None, Suggestions, Editor };

    explicit ChartPage(Session &session, QWidget *parent = nullptr);

    /// Puts actions at the right of the heading, in this order; those of `withoutTexts` by their icons alone.
    void addHeadingActions(const QList<QAction *> &actions, const QList<QAction *> &withoutTexts);

    /// What is drawn; nothing while there is no chart.
    const std::optional<FigureContent> &content() const { return m_content; }

    Panel panel() const { return m_panel; }
    void showPanel(Panel panel);
    bool isTableShown() const { return m_isTableWanted; }
    /// Shows the figures of the chart in rows, or the chart again.
    void showTable(bool isTable);
    /// Draws the chart in the theme of a file.
    void useThemeFile(const QString &path);

signals:
    void panelChanged();
    void tableShown(bool isTable);
    void contentChanged();
    void galleryRequested();
    void figuresRequested();
    void themeFileRequested();
    /// A plain table is to be grouped, so that it can be drawn.
    void groupingRequested();
    void bundledDatasetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *makeHeading();
    void makeStates();
    void makePanels();
    void connectSession();
    void connectView();
    void showChart();
    void drawChart(QString &refusal);
    void takeType(ChartType type);
    void showPanelContent();
    void activateMark(const QString &markId);
    void showAbsence();
    void showState(const QString &refusal);
    void showHeading();
    void applyTheme();

    Session &m_session;
    QToolButton *m_gallery;
    QLabel *m_question;
    QHBoxLayout *m_actions = nullptr;
    QStackedWidget *m_states;
    FigureView *m_view;
    ChartTable *m_table;
    EmptyState *m_empty;
    SuggestionsPanel *m_suggestions;
    ChartEditor *m_editor;
    AnnotationMover *m_mover;
    Panel m_panel = Panel::None;
    bool m_isTableWanted = false;
    std::optional<FigureContent> m_content;
};

} // namespace bangfu
