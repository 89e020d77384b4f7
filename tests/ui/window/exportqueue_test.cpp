// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportqueue.h"

#include "catch.h"
#include "dataset/datasetreader.h"
#include "session/session.h"
#include "ui/charts/figurefile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const DatasetPointer &bundledDataset()
{
    static const DatasetPointer dataset = openDataset(bundledDatasetPath()).dataset;
    REQUIRE(dataset);
    return dataset;
}

/// The first bundled chart of each type.
std::vector<ChartToWrite> chartOfEachType()
{
    std::vector<ChartToWrite> charts;
    for (const auto &chart : bundledDataset()->records().charts) {
        const Result<ChartSpec> spec = chartSpecOf(chart);
        REQUIRE(spec);
        const bool isKnown = std::any_of(charts.begin(), charts.end(), [&](const ChartToWrite &each) {
            return each.spec->type == spec.value().type;
        });
        if (!isKnown)
            charts.push_back({bundledDataset(), spec.value(), {}, {}, {}});
    }
    return charts;
}

ChartFileOptions optionsFor(ChartFormat format)
{
    ChartFileOptions options;
    options.format = format;
    options.language = Language::Russian;
    options.figure.size = {800, 450};
    return options;
}

struct Bench
{
    QTemporaryDir folder;
    std::unique_ptr<ExportQueue> queue = std::make_unique<ExportQueue>();
    QSignalSpy finished{queue.get(), &ExportQueue::finished};
    QSignalSpy failed{queue.get(), &ExportQueue::failed};
    QSignalSpy progressed{queue.get(), &ExportQueue::progressed};

    QString path(const QString &name) const { return folder.filePath(name); }

    void start(const QString &name, ChartFormat format)
    {
        queue->start({{path(name), chartOfEachType(), optionsFor(format)}}, Phrases(Language::English));
    }

    /// Until the queue has nothing to do.
    void turn()
    {
        while (queue->isWorking())
            REQUIRE(progressed.wait());
    }

    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

int pictureCountOfDeck()
{
    int count = 0;
    const auto counted = [&](const FigureContent &content, const FigureExportOptions &options, FigureFormat format) {
        ++count;
        return figurePicture(content, options, format);
    };
    REQUIRE(chartFile(chartOfEachType(), optionsFor(ChartFormat::PowerPoint), counted));
    return count;
}

} // namespace

TEST_CASE("Each format is written with the same bytes as without a queue", "[window]")
{
    Bench bench;
    const auto format = GENERATE(ChartFormat::PowerPoint, ChartFormat::Excel, ChartFormat::Png, ChartFormat::Svg,
                                 ChartFormat::Pdf, ChartFormat::Csv);
    const Result<QByteArray> direct = chartFile(chartOfEachType(), optionsFor(format), figurePicture);
    REQUIRE(direct);
    bench.start(u"chart"_s, format);
    bench.turn();
    CHECK(bench.failed.isEmpty());
    REQUIRE(bench.finished.count() == 1);
    CHECK(bench.finished[0][0].toStringList() == QStringList{bench.path(u"chart"_s)});
    CHECK((bench.written(u"chart"_s) == direct.value()));
}

TEST_CASE("Between two pictures of a deck the window does what else there is to do", "[window]")
{
    const int pictures = pictureCountOfDeck();
    REQUIRE(pictures >= 4);
    Bench bench;
    int turns = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++turns; });
    timer.start(0);
    bench.start(u"deck.pptx"_s, ChartFormat::PowerPoint);
    CHECK(turns == 0);
    bench.turn();
    CHECK(turns >= pictures);
    CHECK(bench.finished.count() == 1);
}

TEST_CASE("A deck that is cancelled half way leaves no file, and the next one is written", "[window]")
{
    Bench bench;
    bench.start(u"deck.pptx"_s, ChartFormat::PowerPoint);
    const bool isRestarted = GENERATE(false, true);
    QTimer::singleShot(0, bench.queue.get(), [&] {
        bench.queue->cancel();
        if (isRestarted)
            bench.start(u"chart.svg"_s, ChartFormat::Svg);
    });
    bench.turn();
    CHECK(bench.failed.isEmpty());
    CHECK(bench.files() == (isRestarted ? QStringList{u"chart.svg"_s} : QStringList()));
    CHECK(bench.finished.count() == (isRestarted ? 1 : 0));
    CHECK(bench.progressed.back() == QVariantList{0, 0});
}

TEST_CASE("A queue that is destroyed while a picture is waited for ends, without a file", "[window]")
{
    Bench bench;
    bench.start(u"deck.pptx"_s, ChartFormat::PowerPoint);
    bench.queue.reset(); // nothing has been painted: no event was handled
    CHECK(bench.files().isEmpty());
    CHECK(bench.finished.isEmpty());
}

TEST_CASE("A file that cannot be saved is told", "[window]")
{
    Bench bench;
    bench.queue->start({{bench.path(u"no folder/chart.png"_s), chartOfEachType(), optionsFor(ChartFormat::Png)}},
                       Phrases(Language::English));
    bench.turn();
    REQUIRE(bench.failed.count() == 1);
    CHECK(bench.failed[0][0].toString().contains(u"chart.png"_s));
}

TEST_CASE("A closed picture desk refuses at once, without a message", "[window]")
{
    PictureDesk desk;
    desk.close();
    const Result<QByteArray> refused = desk.picture({}, {}, FigureFormat::Svg);
    REQUIRE(!refused);
    CHECK(refused.error().message.isEmpty());
}
