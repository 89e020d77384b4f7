// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "ui/window/exportqueue.h"
#include "ui/window/filechooser.h"

namespace bangfu {

class Actions;
class ChartPage;
class NoticeBar;
class Session;
struct ExportChoice;

/// What is done with the chart that is shown: undone, saved as a view, copied, printed, and written into files.
class ChartCommands final : public QObject
{
    Q_OBJECT
public:
    struct Surroundings
    {
        Session &session;
        Settings &settings;
        const FileChooser &chooser;
        Actions &actions;
        NoticeBar &notice;
        QWidget *window; ///< parent of dialogs
    };

    ChartCommands(const Surroundings &surroundings, QObject *parent);

    /// The page of the chart, once it was built.
    void setPage(ChartPage *page) { m_page = page; }
    void retranslate();
    void updateActions(bool isChartShown);
    void copy();
    /// Writes the view into its file, or asks for one; false if it was not written.
    bool saveView();
    bool saveViewAs();
    /// Asks for a theme file and draws the chart in it.
    void chooseThemeFile();
    ExportQueue &queue() { return m_queue; }

private:
    void connectActions();
    void connectQueue();
    std::optional<ChartToWrite> shownChart() const;
    QString baseName() const;
    void exportAs(ChartFormat format);
    void exportWithDialog();
    void write(const ExportChoice &choice, ChartToWrite chart);
    void exportDeck();
    void print();
    void tell(const QString &text);
    void tellFailure(const QString &text);
    void goThroughCharts(int step);

    Surroundings m_surroundings;
    ChartPage *m_page = nullptr;
    ExportQueue m_queue;
};

} // namespace bangfu
