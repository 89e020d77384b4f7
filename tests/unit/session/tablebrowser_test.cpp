// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "catch.h"
#include "exampledataset.h"
#include "table/tablebuilder.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t largeSize = 4 * TableBrowser::mostRowsAnsweredAtOnce;

/// Rows 0, 1, 2 …, each with its number and one of ten kinds.
TablePointer numbers(std::size_t size)
{
    TableBuilder builder(u"numbers"_s, size);
    builder.addText(u"kind"_s, u"Kind"_s, [](std::size_t row) { return QString(QChar(u'a' + int(row % 10))); });
    builder.addDecimal(u"value"_s, u"Value"_s, [](std::size_t row) { return Decimal(std::int64_t(row)); });
    return builder.build();
}

Query searchFor(const QString &text)
{
    Query query;
    query.search = text;
    return query;
}

TableRequest requestFor(const Query &query)
{
    return {query, {}, {}};
}

TableReading readNumbers(const QString &path, const TableReadOptions &options, const std::stop_token &, ReadProgress *)
{
    TableReading reading;
    if (path.contains(u"damaged"_s)) {
        reading.faults = {{3, 7, "damaged", {}}};
        reading.faultCount = 1;
        return reading;
    }
    reading.table = numbers(path.contains(u"large"_s) ? largeSize : 100);
    reading.format.delimiter = options.choice.delimiter.value_or(',');
    return reading;
}

struct OpenFile
{
    Session session{Language::English, nullptr,
                    [](const QString &) {
                        return DatasetReading{bangfu::test::exampleDataset(), {}};
                    },
                    readNumbers};

    explicit OpenFile(const QString &path)
    {
        QSignalSpy opened(&session, &Session::datasetChanged);
        session.open(path);
        REQUIRE((opened.count() == 1 || opened.wait()));
    }
};

} // namespace

TEST_CASE("A small table answers at once", "[session]")
{
    TableBrowser browser;
    browser.browse(prepareTable(numbers(100), Language::English));
    CHECK(browser.answer().rows->size() == 100);
    QSignalSpy answers(&browser, &TableBrowser::answered);
    browser.ask(requestFor(searchFor(u"99"_s)));
    CHECK(answers.count() == 1);
    CHECK(*browser.answer().rows == RowIndexes{99});
    CHECK(!browser.isWorking());
}

TEST_CASE("A large table answers later, only to what was asked last", "[session]")
{
    TableBrowser browser;
    browser.browse(prepareTable(numbers(largeSize), Language::English));
    QSignalSpy answers(&browser, &TableBrowser::answered);
    for (const QString &text : {u"1"_s, u"12"_s, u"123"_s, u"1234"_s, u"12345"_s})
        browser.ask(requestFor(searchFor(text)));
    CHECK(browser.isWorking());
    CHECK(browser.answer().rows->size() == largeSize);
    CHECK(browser.query().search == u"12345"_s);
    REQUIRE(answers.wait());
    CHECK(answers.count() == 1);
    CHECK(browser.answer().request.query.search == u"12345"_s);
    CHECK(*browser.answer().rows == RowIndexes{12345});
    CHECK(!browser.isWorking());
    CHECK(!answers.wait(50));
}

TEST_CASE("Another table drops what was asked of the former", "[session]")
{
    TableBrowser browser;
    browser.browse(prepareTable(numbers(largeSize), Language::English));
    browser.ask(requestFor(searchFor(u"123"_s)));
    QSignalSpy answers(&browser, &TableBrowser::answered);
    browser.browse(prepareTable(numbers(50), Language::English));
    CHECK(!browser.isWorking());
    CHECK(browser.answer().rows->size() == 50);
    CHECK(!answers.wait(100));
    CHECK(browser.answer().rows->size() == 50);
}

TEST_CASE("A browser can go while it works", "[session]")
{
    const TablePointer table = numbers(largeSize);
    {
        TableBrowser browser;
        browser.browse(prepareTable(table, Language::English));
        browser.ask(requestFor(searchFor(u"7"_s)));
        REQUIRE(browser.isWorking());
    }
    // Nothing of the work is left behind: only this test and what is still given back hold the table.
    CHECK(QTest::qWaitFor([&] { return table.use_count() == 1; }));
}

TEST_CASE("Facets alone are counted without finding the rows anew", "[session]")
{
    TableBrowser browser;
    browser.browse(prepareTable(numbers(100), Language::English));
    const RowIndexesPointer rows = browser.answer().rows;
    browser.ask({Query(), {}, {{u"kind"_s, u"kind"_s}}});
    CHECK(browser.answer().rows == rows);
    REQUIRE(browser.answer().facets.size() == 1);
    CHECK(browser.answer().facets[0].values.size() == 10);
    CHECK(browser.answer().facets[0].values[0].count == 10);
}

TEST_CASE("A file whose name says so opens as a table of its own, without a dataset", "[session]")
{
    OpenFile open(u"/data/persons.csv"_s);
    CHECK(!open.session.dataset());
    REQUIRE(open.session.plainTable());
    CHECK(open.session.path() == u"/data/persons.csv"_s);
    CHECK(open.session.rows().size() == 100);
    REQUIRE(open.session.facets().worthwhileCount == 1);
    CHECK(open.session.facets().definitions[0].column == u"kind"_s);

    open.session.setFilterValue(u"kind"_s, u"b"_s, true);
    open.session.setGrouping({u"kind"_s}, {Measure::Kind::Count, {}});
    REQUIRE(open.session.answer().groups);
    CHECK(open.session.answer().groups->count() == 1);
    open.session.clearFilters();
    CHECK(open.session.answer().groups->count() == 10);

    // A package that is opened then takes its place.
    QSignalSpy opened(&open.session, &Session::datasetChanged);
    open.session.open(u"example"_s);
    REQUIRE((opened.count() == 1 || opened.wait()));
    CHECK(open.session.dataset());
    CHECK(!open.session.plainTable());
    CHECK(open.session.rows().size() == 10);
    CHECK(open.session.query() == Query());
}

TEST_CASE("A table is read again in the way that a person fixes", "[session]")
{
    OpenFile open(u"/data/persons.csv"_s);
    CHECK(open.session.plainTable()->format.delimiter == ',');
    QSignalSpy opened(&open.session, &Session::datasetChanged);
    CsvFormatChoice choice;
    choice.delimiter = ';';
    open.session.readAgain(choice);
    REQUIRE((opened.count() == 1 || opened.wait()));
    CHECK(open.session.plainTable()->format.delimiter == ';');
    CHECK(open.session.plainTable()->choice.delimiter == ';');
}

TEST_CASE("A table that cannot be read leaves what was open", "[session]")
{
    OpenFile open(u"example"_s);
    QSignalSpy failures(&open.session, &Session::openFailed);
    open.session.open(u"/data/damaged.csv"_s);
    REQUIRE((failures.count() == 1 || failures.wait()));
    CHECK(failures[0][0].value<LoadFailure>().summary.contains(u"damaged"_s));
    CHECK(open.session.dataset());
    CHECK(open.session.rows().size() == 10);
}

TEST_CASE("Reading that is cancelled is stopped and never announced", "[session]")
{
    QSemaphore started;
    std::atomic<bool> wasStopped = false;
    const TableLoader::Reader heldReader = [&](const QString &, const TableReadOptions &, const std::stop_token &stop,
                                               ReadProgress *progress) {
        progress->bytesInAll = 400;
        progress->bytesDone = 100;
        started.release();
        while (!stop.stop_requested())
            QThread::yieldCurrentThread();
        wasStopped = true;
        return TableReading();
    };
    Session session(Language::English, nullptr, readDataset, heldReader);
    QSignalSpy opened(&session, &Session::datasetChanged);
    QSignalSpy failed(&session, &Session::openFailed);
    session.open(u"/data/huge.csv"_s);
    started.acquire();
    CHECK(session.isOpening());
    CHECK(session.openingProgress() == 0.25);
    session.cancelOpening();
    CHECK(!session.isOpening());
    CHECK(QTest::qWaitFor([&] { return wasStopped.load(); }));
    CHECK(!opened.wait(50));
    CHECK(failed.count() == 0);
}

TEST_CASE("A large table in another language keeps what was asked", "[session]")
{
    OpenFile open(u"/data/large.csv"_s);
    QSignalSpy answers(&open.session, &Session::answerChanged);
    open.session.setSearch(u"12345"_s);
    REQUIRE(answers.wait());
    QSignalSpy languages(&open.session, &Session::languageChanged);
    open.session.setLanguage(Language::Chinese);
    REQUIRE(languages.wait());
    CHECK(open.session.query().search == u"12345"_s);
    CHECK(open.session.rows() == RowIndexes{12345});
}

TEST_CASE("Sums of figures that do not add up are refused with the reason, counts are not", "[session]")
{
    OpenFile open(u"example"_s);
    open.session.setGrouping({u"theme_id"_s}, {Measure::Kind::Sum, u"value"_s});
    CHECK(!open.session.answer().refusal.isEmpty());
    REQUIRE(open.session.answer().groups);
    CHECK(open.session.answer().groups->measureColumn() == nullptr);
    open.session.setGrouping({u"theme_id"_s});
    CHECK(open.session.answer().refusal.isEmpty());
    CHECK(open.session.answer().groups->count() == 2);
}
