// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"

#include "catch.h"
#include "qtwarnings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

std::vector<FacetValue> places()
{
    return {{u"qd"_s, u"Qingdao"_s, 12, false}, {u"bz"_s, u"Binzhou"_s, 7, true}, {u"as"_s, u"Anshun"_s, 2, false}};
}

} // namespace

TEST_CASE("FacetModel keeps the item-model contract", "[models]")
{
    const bangfu::test::QtWarnings warnings;
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setValues(places());
    model.setSearch(u"q"_s);
    model.setValues({});
    model.setValues(places());
    model.setSearch({});
    CHECK(model.rowCount() == 3);
    CHECK(model.rowCount(model.index(0)) == 0);
    CHECK(warnings.messages() == QStringList());
}

TEST_CASE("A facet value has its label, its count and its check box", "[models]")
{
    FacetModel model;
    model.setValues(places());
    CHECK(model.index(1).data().toString() == u"Binzhou"_s);
    CHECK(model.index(1).data(FacetModel::CountRole).toInt() == 7);
    CHECK(model.index(1).data(FacetModel::ValueRole).toString() == u"bz"_s);
    CHECK(model.index(1).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(model.index(0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(model.selectedCount() == 1);
}

TEST_CASE("Checking a value asks for it and changes nothing yet", "[models]")
{
    FacetModel model;
    model.setValues(places());
    QSignalSpy requests(&model, &FacetModel::selectionRequested);
    CHECK(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(requests.count() == 1);
    CHECK(requests[0][0].toString() == u"qd"_s);
    CHECK(requests[0][1].toBool());
    CHECK(model.index(0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(!model.setData(model.index(0), u"x"_s, Qt::EditRole));
}

TEST_CASE("New counts for the same values keep the place in the list", "[models]")
{
    FacetModel model;
    model.setValues(places());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    std::vector<FacetValue> recounted = places();
    recounted[0].count = 3;
    model.setValues(recounted);
    CHECK(resets.count() == 0);
    CHECK(changes.count() == 1);
    CHECK(model.index(0).data(FacetModel::CountRole).toInt() == 3);
}

TEST_CASE("Searching in a facet keeps what is chosen", "[models]")
{
    FacetModel model;
    model.setValues(places());
    model.setSearch(u"QING"_s);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == u"Qingdao"_s);
    CHECK(model.index(1).data().toString() == u"Binzhou"_s);
    CHECK(model.valueCount() == 3);
}
