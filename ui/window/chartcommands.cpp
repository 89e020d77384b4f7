// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartcommands.h"

#include "models/chartlistmodel.h"
#include "session/session.h"
#include "ui/pages/charteditor/chartediting.h"
#include "ui/pages/chartpage.h"
#include "ui/pages/chartrows.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/actions.h"
#include "ui/window/chartclipboard.h"
#include "ui/window/chartprinter.h"
#include "ui/window/deckdialog.h"
#include "ui/window/exportdialog.h"
#include "ui/window/savequestion.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualScale = 2;

/// chart.pdf in Russian: chart-ru.pdf.
QString pathIn(const QString &path, Language language)
{
    const QFileInfo file(path);
    return u"%1/%2-%3.%4"_s.arg(file.path(), file.completeBaseName(), languageCode(language), file.suffix());
}

} // namespace

ChartCommands::ChartCommands(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{
    connectActions();
    connectQueue();
    retranslate();
}

void ChartCommands::connectActions()
{
    const Actions &actions = m_surroundings.actions;
    QUndoStack &history = m_surroundings.session.history();
    connect(actions.undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(actions.redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(&history, &QUndoStack::indexChanged, this, &ChartCommands::retranslate);
    connect(actions.saveView, &QAction::triggered, this, &ChartCommands::saveView);
    connect(actions.saveViewAs, &QAction::triggered, this, &ChartCommands::saveViewAs);
    connect(actions.copyChart, &QAction::triggered, this, &ChartCommands::copy);
    connect(actions.print, &QAction::triggered, this, &ChartCommands::print);
    connect(actions.exportChart, &QAction::triggered, this, &ChartCommands::exportWithDialog);
    connect(actions.exportDeck, &QAction::triggered, this, &ChartCommands::exportDeck);
    for (const ChartFormat format : allChartFormats)
        connect(actions.exportAction(format), &QAction::triggered, this, [this, format] { exportAs(format); });
    connect(actions.previousChart, &QAction::triggered, this, [this] { goThroughCharts(-1); });
    connect(actions.nextChart, &QAction::triggered, this, [this] { goThroughCharts(1); });
}

void ChartCommands::connectQueue()
{
    connect(&m_queue, &ExportQueue::failed, this, &ChartCommands::tellFailure);
    connect(&m_queue, &ExportQueue::finished, this, [this](const QStringList &paths) {
        tell(filledIn(tr("Written: %1", "the path of a file"), {paths.join(u'\n')}));
    });
}

void ChartCommands::retranslate()
{
    const QUndoStack &history = m_surroundings.session.history();
    m_surroundings.actions.setSteps(history.undoText(), history.redoText());
}

void ChartCommands::updateActions(bool isChartShown)
{
    const Actions &actions = m_surroundings.actions;
    const Session &session = m_surroundings.session;
    const bool hasChart = isChartShown && m_page && m_page->content();
    const bool isOfDataset = hasChart && session.chart();
    for (QAction *action : {actions.exportChart, actions.print, actions.copyChart, actions.chartTable})
        action->setEnabled(hasChart);
    for (const ChartFormat format : allChartFormats)
        actions.exportAction(format)->setEnabled(hasChart);
    const bool canEdit = isChartShown && (session.chart() || session.plainTable());
    actions.editChart->setEnabled(canEdit);
    actions.suggestCharts->setEnabled(isOfDataset || (isChartShown && session.chart()));
    for (QAction *action : {actions.previousChart, actions.nextChart})
        action->setEnabled(isChartShown && session.chart());
    const bool hasCharts = session.dataset() && !session.dataset()->records().charts.empty();
    actions.exportDeck->setEnabled(hasCharts);
    for (QAction *action : {actions.saveView, actions.saveViewAs})
        action->setEnabled(session.table() != nullptr);
}

std::optional<ChartToWrite> ChartCommands::shownChart() const
{
    const Session &session = m_surroundings.session;
    if (!m_page || !m_page->content())
        return std::nullopt;
    ChartToWrite chart;
    if (session.dataset()) {
        chart.dataset = session.dataset();
        chart.spec = session.chart();
        return chart;
    }
    chart.content = m_page->content();
    const Result<ChartRows> rows = chartRows(session);
    if (rows) {
        chart.data = rows.value().table;
        chart.rows = rows.value().rows;
    }
    return chart;
}

QString ChartCommands::baseName() const
{
    const Session &session = m_surroundings.session;
    if (!session.viewPath().isEmpty())
        return QFileInfo(session.viewPath()).completeBaseName();
    if (session.plainTable())
        return session.table()->name() + (session.answer().groups ? u"-groups"_s : u"-chart"_s);
    if (session.chart() && session.dataset()->chart(session.chart()->id))
        return u"bangfu-"_s + session.chart()->id;
    return u"bangfu-selection"_s;
}

void ChartCommands::exportAs(ChartFormat format)
{
    std::optional<ChartToWrite> chart = shownChart();
    if (!chart)
        return;
    const std::optional<ChartDress> dress = dressOf(m_surroundings.session);
    ExportChoice choice;
    choice.options.format = format;
    choice.options.figure = exportOptionsOf(dress ? dress->presentation : ChartPresentation());
    choice.options.figure.scale = format == ChartFormat::Png ? usualScale : 1;
    choice.options.language = shownLanguage(m_surroundings.session);
    choice.languages = {choice.options.language};
    write(choice, std::move(*chart));
}

void ChartCommands::exportWithDialog()
{
    const std::optional<ChartToWrite> chart = shownChart();
    if (!chart)
        return;
    auto *dialog =
        new ExportDialog(*chart, shownLanguage(m_surroundings.session), m_surroundings.settings, m_surroundings.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, chart] { write(dialog->choice(), *chart); });
    dialog->open();
}

void ChartCommands::write(const ExportChoice &choice, ChartToWrite chart)
{
    const QString path = askWhereToSave({tr("Export the chart"), baseName(), chartFormatEnding(choice.options.format)},
                                        m_surroundings.settings, m_surroundings.chooser, m_surroundings.window);
    if (path.isEmpty())
        return;
    std::vector<ExportQueue::Task> tasks;
    for (const Language language : choice.languages) {
        ExportQueue::Task task{choice.languages.size() == 1 ? path : pathIn(path, language), {chart}, choice.options};
        task.options.language = language;
        tasks.push_back(std::move(task));
    }
    m_queue.start(std::move(tasks), m_surroundings.session.phrases());
}

void ChartCommands::exportDeck()
{
    Session &session = m_surroundings.session;
    auto *dialog = new DeckDialog(*session.dataset(), session.language(),
                                  session.chart() ? session.chart()->id : QString(), m_surroundings.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, dataset = session.dataset()] {
        const QString path = askWhereToSave({tr("Export the deck"), u"bangfu-deck"_s, u"pptx"_s},
                                            m_surroundings.settings, m_surroundings.chooser, m_surroundings.window);
        if (path.isEmpty())
            return;
        ExportQueue::Task task{path, {}, {}};
        for (const QString &id : dialog->chartIds()) {
            if (const Result<ChartSpec> spec = chartSpecOf(*dataset->chart(id)))
                task.charts.push_back({dataset, spec.value(), {}, {}, {}});
        }
        task.options.format = ChartFormat::PowerPoint;
        task.options.language = dialog->language();
        m_queue.start({std::move(task)}, m_surroundings.session.phrases());
    });
    dialog->open();
}

void ChartCommands::copy()
{
    if (!m_page || !m_page->content())
        return;
    const std::optional<ChartDress> dress = dressOf(m_surroundings.session);
    const Result<ChartRows> rows = chartRows(m_surroundings.session);
    const auto data =
        chartMimeData(*m_page->content(), exportOptionsOf(dress ? dress->presentation : ChartPresentation()),
                      rows ? std::optional(rows.value()) : std::nullopt);
    if (!data) {
        tellFailure(data.error().message);
        return;
    }
    QGuiApplication::clipboard()->setMimeData(data.value());
    tell(tr("The chart is on the clipboard: as a picture, a drawing and a table."));
}

void ChartCommands::print()
{
    if (!m_page || !m_page->content())
        return;
    const std::optional<ChartDress> dress = dressOf(m_surroundings.session);
    showPrintPreview(*m_page->content(), exportOptionsOf(dress ? dress->presentation : ChartPresentation()),
                     m_surroundings.window);
}

bool ChartCommands::saveView()
{
    Session &session = m_surroundings.session;
    if (session.viewPath().isEmpty())
        return saveViewAs();
    if (const Failure failure = session.saveView(session.viewPath())) {
        tellFailure(failure->message);
        return false;
    }
    tell(filledIn(tr("Saved: %1", "the path of a file"), {session.viewPath()}));
    return true;
}

bool ChartCommands::saveViewAs()
{
    Session &session = m_surroundings.session;
    const QString path = askWhereToSave({tr("Save the view"), baseName(), viewFileEnding()}, m_surroundings.settings,
                                        m_surroundings.chooser, m_surroundings.window);
    if (path.isEmpty())
        return false;
    if (const Failure failure = session.saveView(path)) {
        tellFailure(failure->message);
        return false;
    }
    tell(filledIn(tr("Saved: %1", "the path of a file"), {path}));
    return true;
}

void ChartCommands::chooseThemeFile()
{
    const FileChooser::OpenRequest request{tr("Choose a theme"), m_surroundings.settings.value(keys::openFolder),
                                           tr("Themes (*.json)") + u";;"_s + tr("All files") + u" (*)"_s};
    const QString path = m_surroundings.chooser.fileToOpen(m_surroundings.window, request);
    if (m_page && !path.isEmpty())
        m_page->useThemeFile(path);
}

void ChartCommands::goThroughCharts(int step)
{
    Session &session = m_surroundings.session;
    ChartListModel gallery;
    gallery.setCharts(session.dataset(), session.language());
    QStringList ids;
    for (int row = 0; row < gallery.rowCount(); ++row)
        ids.append(gallery.index(row).data(ChartListModel::ChartIdRole).toString());
    ids.removeAll(QString());
    const auto count = static_cast<int>(ids.size());
    const auto place = static_cast<int>(ids.indexOf(session.chart()->id));
    // From a chart of one's own the next is the first of the gallery.
    const int next = place < 0 ? (step > 0 ? 0 : count - 1) : (place + step + count) % count;
    session.showChart(ids.value(next));
}

void ChartCommands::tell(const QString &text)
{
    m_surroundings.notice.showNotice({NoticeBar::Kind::Information, text, {}, {}});
}

void ChartCommands::tellFailure(const QString &text)
{
    m_surroundings.notice.showNotice({NoticeBar::Kind::Error, text, {}, {}});
}

} // namespace bangfu
