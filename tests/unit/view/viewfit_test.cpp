// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/viewfit.h"

#include "catch.h"
#include "csv/tablereader.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const Phrases english(Language::English);

SavedView viewOfIncome()
{
    SavedView view;
    const DatasetPointer dataset = bangfu::test::exampleDataset();
    view.dataset = {dataset->records().name, dataset->records().version, {}};
    view.chart = chartSpecOf(*dataset->chart(u"income"_s)).value();
    return view;
}

} // namespace

TEST_CASE("A view of figures that are there fits, without a warning", "[view]")
{
    const DatasetPointer dataset = bangfu::test::exampleDataset();
    const SavedView view = viewOfIncome();
    CHECK(!missingFigures(view, *dataset, english));
    CHECK(otherDatasetWarning(view, *dataset, english) == QString());
}

TEST_CASE("Figures that a dataset does not have are listed, once each", "[view]")
{
    SavedView view = viewOfIncome();
    view.chart->items[0].figureId = u"gone.1"_s;
    view.chart->presentation.emphasisedFigure = u"gone.1"_s;
    view.chart->annotations.push_back({ChartAnnotation::Kind::Text, {}, u"gone.2"_s});
    const Failure failure = missingFigures(view, *bangfu::test::exampleDataset(), english);
    REQUIRE(failure);
    CHECK(failure->message.contains(u"2 figures that the view shows: gone.1, gone.2."_s));
}

TEST_CASE("Another version of the dataset is a warning that names both", "[view]")
{
    SavedView view = viewOfIncome();
    view.dataset.version = u"0.0.7"_s;
    const QString warning = otherDatasetWarning(view, *bangfu::test::exampleDataset(), english);
    CHECK(warning.contains(view.dataset.name + u" 0.0.7"_s));
    CHECK(warning.contains(u"Figures may differ"_s));
}

TEST_CASE("Columns that a table does not have are listed", "[view]")
{
    const TablePointer table = readTableBytes(u"t"_s, "year,value\n2020,1\n2021,2\n", {}).table;
    SavedView view;
    view.file = ViewedFile{u"/data/t.csv"_s, {}};
    view.query.sort = {{u"year"_s, false}};
    view.tableChart = TableChart{{ChartType::Line, u"year"_s, {u"value"_s}, {}, {}}, {}, {}, {}, {}};
    CHECK(!missingColumns(view, *table, english));
    view.query.filters = {{u"town"_s, {u"x"_s}}};
    view.tableChart->choice.valueColumns = {u"price"_s};
    const Failure failure = missingColumns(view, *table, english);
    REQUIRE(failure);
    CHECK(failure->message.contains(u"2 columns that the view names: town, price."_s));
}

TEST_CASE("Data that are gone are told with the place where they were", "[view]")
{
    SavedView view;
    CHECK(!missingData(view, english));
    view.file = ViewedFile{u"/nowhere/at/all.csv"_s, {}};
    const Failure failure = missingData(view, english);
    REQUIRE(failure);
    CHECK(failure->message.contains(u"there is no \"/nowhere/at/all.csv\""_s));
}
