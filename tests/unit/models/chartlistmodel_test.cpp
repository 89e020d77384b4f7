// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartlistmodel.h"

#include "catch.h"
#include "exampledataset.h"
#include "qtwarnings.h"

#include <QAbstractItemModelTester>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// The chart `funds` moved to the theme `funding`, and given a question.
DatasetPointer chartsOfTwoThemes()
{
    DatasetRecords records = bangfu::test::exampleRecords();
    records.charts[1].themeId = u"funding"_s;
    records.charts[1].question = bangfu::test::inThreeLanguages(u"who paid"_s);
    return std::make_shared<const Dataset>(std::move(records));
}

} // namespace

TEST_CASE("ChartListModel keeps the item-model contract", "[models]")
{
    const bangfu::test::QtWarnings warnings;
    ChartListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setCharts(chartsOfTwoThemes(), Language::Russian);
    model.setSearch(u"title"_s);
    CHECK(model.rowCount(model.index(0)) == 0);
    CHECK(warnings.messages() == QStringList());
}

TEST_CASE("Charts stand below the headings of their themes, in the language", "[models]")
{
    ChartListModel model;
    model.setCharts(chartsOfTwoThemes(), Language::Chinese);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(0).data().toString() == u"zh:income"_s);
    CHECK(model.index(0).data(ChartListModel::IsHeadingRole).toBool());
    CHECK(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(1).data().toString() == u"zh:title of income"_s);
    CHECK(model.index(3).data(ChartListModel::ChartIdRole).toString() == u"funds"_s);
    CHECK(model.index(3).data(ChartListModel::QuestionRole).toString() == u"zh:who paid"_s);
    CHECK(model.chartCount() == 2);
    CHECK(model.rowOf(u"funds"_s) == 3);
}

TEST_CASE("A search over the charts reads all languages and drops empty themes", "[models]")
{
    ChartListModel model;
    model.setCharts(chartsOfTwoThemes(), Language::Chinese);
    model.setSearch(u"EN:who funds"_s);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == u"zh:funding"_s);
    CHECK(model.rowOf(u"income"_s) == -1);
    model.setSearch(u"nothing like it"_s);
    CHECK(model.rowCount() == 0);
    model.setSearch({});
    CHECK(model.chartCount() == 2);
}
