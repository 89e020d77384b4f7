// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datasetloader.h"

#include "catch.h"
#include "exampledataset.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// Reads as slowly as the test wants: the package `slow` waits for the semaphore.
DatasetLoader::Reader heldReader(QSemaphore &gate)
{
    return [&gate](const QString &path) {
        if (path == u"slow")
            gate.acquire();
        return DatasetReading{bangfu::test::exampleDataset(), {}};
    };
}

} // namespace

TEST_CASE("A package is read on another thread and announced on this one", "[session]")
{
    QThread *reading = nullptr;
    QThread *announcing = nullptr;
    DatasetLoader loader(nullptr, [&](const QString &) {
        reading = QThread::currentThread();
        return DatasetReading{bangfu::test::exampleDataset(), {}};
    });
    LoadedDataset loaded;
    QObject::connect(&loader, &DatasetLoader::finished, [&](const LoadedDataset &result) {
        announcing = QThread::currentThread();
        loaded = result;
    });
    QSignalSpy finished(&loader, &DatasetLoader::finished);
    loader.load(u"example"_s, Language::Russian);
    CHECK(loader.isLoading());
    REQUIRE((finished.count() == 1 || finished.wait()));
    CHECK(!loader.isLoading());
    CHECK(reading != QThread::currentThread());
    CHECK(announcing == QThread::currentThread());
    REQUIRE(loaded.dataset);
    CHECK(loaded.path == u"example"_s);
    CHECK(loaded.checks.size() == loaded.dataset->records().derivations.size());
    CHECK(loaded.observations.evaluator->table()->findColumn(u"place"_s)->plainText(0) == u"Циндао"_s);
}

TEST_CASE("Faults are handed on without a dataset", "[session]")
{
    DatasetLoader loader(nullptr, [](const QString &) {
        return DatasetReading{nullptr, {Fault{u"data/place.csv"_s, 3, u"name_zh"_s, "is empty", {}}}};
    });
    QSignalSpy finished(&loader, &DatasetLoader::finished);
    loader.load(u"damaged"_s, Language::English);
    REQUIRE((finished.count() == 1 || finished.wait()));
    const auto loaded = finished[0][0].value<LoadedDataset>();
    CHECK(!loaded.dataset);
    REQUIRE(loaded.faults.size() == 1);
    CHECK(loaded.faults[0].row == 3);
}

TEST_CASE("A second load replaces the first, whose answer is never announced", "[session]")
{
    QSemaphore gate;
    DatasetLoader loader(nullptr, heldReader(gate));
    QSignalSpy finished(&loader, &DatasetLoader::finished);
    loader.load(u"slow"_s, Language::English);
    loader.load(u"fast"_s, Language::English);
    REQUIRE((finished.count() == 1 || finished.wait()));
    gate.release();
    CHECK(!finished.wait(50));
    REQUIRE(finished.count() == 1);
    CHECK(finished[0][0].value<LoadedDataset>().path == u"fast"_s);
}

TEST_CASE("A cancelled load is never announced", "[session]")
{
    QSemaphore gate;
    DatasetLoader loader(nullptr, heldReader(gate));
    QSignalSpy finished(&loader, &DatasetLoader::finished);
    loader.load(u"slow"_s, Language::English);
    loader.cancel();
    CHECK(!loader.isLoading());
    gate.release();
    CHECK(!finished.wait(50));
    loader.load(u"fast"_s, Language::English);
    CHECK((finished.count() == 1 || finished.wait()));
}
