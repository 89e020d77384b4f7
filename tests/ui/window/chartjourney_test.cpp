// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "exampledataset.h"
#include "session/session.h"
#include "ui/charts/figureview.h"
#include "ui/pages/chartpage.h"
#include "ui/window/chartprinter.h"
#include "ui/window/deckdialog.h"
#include "ui/window/exportdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

DatasetReading readExample(const QString &)
{
    return {bangfu::test::exampleDataset(), {}};
}

/// The window on the example dataset, with a chart of two funds on its page.
struct Desk
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Session session;
    QString answer; ///< of the person who is asked for a file
    std::unique_ptr<MainWindow> window;

    explicit Desk(const QString &path = u"example"_s, const DatasetLoader::Reader &reader = readExample)
        : session(Language::English, nullptr, reader)
    {
        FileChooser chooser;
        chooser.fileToSave = [this](QWidget *, const FileChooser::SaveRequest &) { return answer; };
        chooser.fileToOpen = [this](QWidget *, const FileChooser::OpenRequest &) { return answer; };
        window = std::make_unique<MainWindow>(MainWindow::Surroundings{session, store, chooser, false});
        window->show();
        QSignalSpy opened(&session, &Session::datasetChanged);
        session.open(path);
        REQUIRE((opened.count() == 1 || opened.wait()));
        session.showChart(u"funds"_s);
        act(u"pageChart"_s);
    }

    QAction &action(const QString &name) const
    {
        auto *found = window->findChild<QAction *>(name);
        REQUIRE(found);
        return *found;
    }

    void act(const QString &name) const
    {
        REQUIRE(action(name).isEnabled());
        action(name).trigger();
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }

    QByteArray written(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool appears(const QString &name) const
    {
        return QTest::qWaitFor([&] { return !written(name).isEmpty(); });
    }
};

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(box->findData(value));
    emit box->activated(box->currentIndex());
}

} // namespace

TEST_CASE("A presenter edits a chart with the keyboard and takes it all back", "[window]")
{
    Desk desk;
    const ChartSpec before = *desk.session.chart();
    CHECK(!desk.action(u"undo"_s).isEnabled());
    desk.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::keyClick(desk.window.get(), Qt::Key_F2);
    auto *title = desk.find<QPlainTextEdit>(u"editTitle"_s);
    REQUIRE(title->isVisible());
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Mine"_s);
    CHECK(desk.session.chart()->title.english == u"Mine"_s);
    CHECK(desk.action(u"undo"_s).text().contains(u"Change the title"_s));
    CHECK(desk.window->windowTitle().contains(u"[*]"_s));
    CHECK(desk.window->isWindowModified());
    // The keys are the window's even in the field.
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    CHECK(*desk.session.chart() == before);
    CHECK(!desk.window->isWindowModified());
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.session.chart()->title.english == u"Mine"_s);
    QTest::keyClick(title, Qt::Key_F2);
    CHECK(!title->isVisible());
}

TEST_CASE("Ctrl+T shows the table of the chart and the chart again", "[window]")
{
    Desk desk;
    desk.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    auto *page = desk.window->findChild<ChartPage *>();
    QTest::keyClick(desk.window.get(), Qt::Key_T, Qt::ControlModifier);
    CHECK(page->isTableShown());
    CHECK(desk.action(u"chartTable"_s).isChecked());
    QTest::keyClick(desk.window.get(), Qt::Key_T, Qt::ControlModifier);
    CHECK(!page->isTableShown());
}

TEST_CASE("Ctrl+C puts picture, drawing and table of a chart on the clipboard at once", "[window]")
{
    Desk desk;
    desk.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::keyClick(desk.window.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    CHECK(qvariant_cast<QImage>(data->imageData()).width() == 3200);
    CHECK(data->data(u"image/svg+xml"_s).contains("<svg"));
    CHECK(data->text().contains(u"4636000000"_s));
    CHECK(data->text().split(u'\n').first().contains(u'\t'));
    CHECK(data->html().contains(u"<td>4636000000</td>"_s));
}

TEST_CASE("A chart is written in each format of the menu", "[window]")
{
    Desk desk;
    desk.answer = desk.folder.filePath(u"chart"_s);
    for (const ChartFormat format : allChartFormats) {
        const QString ending = chartFormatEnding(format);
        desk.act(u"export_"_s + ending);
        CHECK(desk.appears(u"chart."_s + ending));
    }
    CHECK(desk.written(u"chart.svg"_s).contains("<svg"));
    CHECK(desk.written(u"chart.pdf"_s).startsWith("%PDF"));
    CHECK(QImage(desk.folder.filePath(u"chart.png"_s)).width() == 3200);
    CHECK(desk.written(u"chart.csv"_s).contains("fund.heze"));
    CHECK(desk.written(u"chart.pptx"_s).startsWith("PK"));
    CHECK(desk.written(u"chart.xlsx"_s).startsWith("PK"));
}

TEST_CASE("The export dialog writes a file for each language and remembers what was chosen", "[window]")
{
    Desk desk;
    desk.answer = desk.folder.filePath(u"funds.png"_s);
    desk.act(u"exportChartAction"_s);
    const QPointer<ExportDialog> dialog = desk.find<ExportDialog>(u"exportDialog"_s);
    CHECK(QTest::qWaitFor([&] { return !desk.find<FigureView>(u"exportPreview"_s)->hits().empty(); }));
    CHECK(desk.find<QCheckBox>(u"exportIn_en"_s)->isChecked());
    QTest::keyClick(desk.find<QCheckBox>(u"exportIn_en"_s), Qt::Key_Space);
    CHECK(!desk.find<QPushButton>(u"exportAccept"_s)->isEnabled());
    desk.find<QCheckBox>(u"exportIn_zh"_s)->setChecked(true);
    desk.find<QCheckBox>(u"exportIn_ru"_s)->setChecked(true);
    choose(desk.find<QComboBox>(u"exportSize"_s), QSize(1000, 1000));
    desk.find<QSpinBox>(u"exportScale"_s)->setValue(1);
    QTest::mouseClick(desk.find<QPushButton>(u"exportAccept"_s), Qt::LeftButton);
    CHECK(desk.appears(u"funds-zh.png"_s));
    CHECK(desk.appears(u"funds-ru.png"_s));
    CHECK(QImage(desk.folder.filePath(u"funds-ru.png"_s)).size() == QSize(1000, 1000));
    CHECK(desk.written(u"funds-ru.png"_s) != desk.written(u"funds-zh.png"_s));
    CHECK(desk.written(u"funds.png"_s).isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(!dialog);

    desk.act(u"exportChartAction"_s);
    CHECK(!desk.find<QCheckBox>(u"exportIn_en"_s)->isChecked());
    CHECK(desk.find<QCheckBox>(u"exportIn_zh"_s)->isChecked());
    CHECK(desk.find<QComboBox>(u"exportSize"_s)->currentData().toSize() == QSize(1000, 1000));
}

TEST_CASE("Several charts become one deck", "[window]")
{
    Desk desk;
    desk.answer = desk.folder.filePath(u"deck.pptx"_s);
    desk.act(u"exportDeck"_s);
    auto *dialog = desk.find<DeckDialog>(u"deckDialog"_s);
    CHECK(dialog->chartIds() == QStringList{u"funds"_s});
    QAbstractItemModel *charts = desk.find<QListView>(u"deckCharts"_s)->model();
    charts->setData(charts->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    CHECK(dialog->chartIds() == QStringList{u"income"_s, u"funds"_s});
    QTest::mouseClick(desk.find<QPushButton>(u"deckAccept"_s), Qt::LeftButton);
    REQUIRE(desk.appears(u"deck.pptx"_s));
    // Names of parts stand in the archive as they are.
    CHECK(desk.written(u"deck.pptx"_s).contains("ppt/slides/slide2.xml"));
}

TEST_CASE("A view is saved, named in the title, and opens as it was", "[window]")
{
    Desk desk(bundledDatasetPath(), readDataset);
    const std::vector<ChartDefinition> &charts = desk.session.dataset()->records().charts;
    desk.session.showChart(charts[0].id);
    ChartSpec changed = *desk.session.chart();
    changed.title.english = u"Mine"_s;
    desk.session.changeChart(changed, {u"a step"_s});
    desk.answer = desk.folder.filePath(u"mine"_s);
    desk.act(u"saveView"_s);
    REQUIRE(desk.appears(u"mine.bangfu"_s));
    CHECK(desk.window->windowTitle().startsWith(u"mine.bangfu"_s));
    CHECK(!desk.window->isWindowModified());
    desk.session.showChart(charts[1].id);
    CHECK(desk.window->isWindowModified());

    desk.answer = desk.folder.filePath(u"mine.bangfu"_s);
    QSignalSpy opened(&desk.session, &Session::viewOpened);
    desk.act(u"openFile"_s);
    REQUIRE((opened.count() == 1 || opened.wait()));
    CHECK(*desk.session.chart() == changed);
    CHECK(!desk.window->isWindowModified());
    CHECK(desk.window->findChild<Workspace *>()->page() == PageId::Chart);
    // Saved again without a question.
    desk.answer.clear();
    changed.title.english = u"Mine again"_s;
    desk.session.changeChart(changed, {u"a step"_s});
    desk.act(u"saveView"_s);
    CHECK(desk.written(u"mine.bangfu"_s).contains("Mine again"));
    CHECK(!desk.window->isWindowModified());
}

TEST_CASE("A chart is printed as lines and texts on a page that lies", "[window]")
{
    Desk desk;
    const auto *page = desk.window->findChild<ChartPage *>();
    QPrinter printer(QPrinter::HighResolution);
    const QString path = desk.folder.filePath(u"print.pdf"_s);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageOrientation(QPageLayout::Landscape);
    CHECK(!printFigure(printer, *page->content(), {}));
    CHECK(desk.appears(u"print.pdf"_s));
    CHECK(!desk.written(u"print.pdf"_s).contains("/Subtype /Image"));
    desk.act(u"print"_s);
    auto *preview = desk.find<QPrintPreviewDialog>(u"printPreview"_s);
    CHECK(preview->printer()->pageLayout().orientation() == QPageLayout::Landscape);
    CHECK(preview->printer()->pageLayout().pageSize().id() == QPageSize::A4);
    preview->close();
}

TEST_CASE("The gallery leads to a chart, the chart to its neighbours and back", "[window]")
{
    Desk desk;
    auto *workspace = desk.window->findChild<Workspace *>();
    desk.find<QToolButton>(u"allCharts"_s)->click();
    CHECK(workspace->page() == PageId::Gallery);
    desk.find<QAbstractButton>(u"tile_income"_s)->click();
    CHECK(workspace->page() == PageId::Chart);
    CHECK(desk.session.chart()->id == u"income"_s);
    desk.act(u"nextChart"_s);
    CHECK(desk.session.chart()->id == u"funds"_s);
    desk.act(u"previousChart"_s);
    CHECK(desk.session.chart()->id == u"income"_s);
}

TEST_CASE("A page that is gone to has the keyboard: the gallery opens a chart with Enter", "[window]")
{
    Desk desk;
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    desk.act(u"pageGallery"_s);
    QWidget *focused = QApplication::focusWidget();
    REQUIRE(focused);
    QTest::keyClick(focused, Qt::Key_Return);
    CHECK(desk.window->findChild<Workspace *>()->page() == PageId::Chart);
    CHECK(desk.session.chart()->id == u"funds"_s);
    CHECK(QApplication::focusWidget() == desk.window->findChild<FigureView *>());
    desk.act(u"pageTable"_s);
    desk.act(u"pageChart"_s);
    CHECK(QApplication::focusWidget() == desk.window->findChild<FigureView *>());
}
