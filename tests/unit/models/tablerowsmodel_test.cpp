// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablerowsmodel.h"

#include "catch.h"
#include "qtwarnings.h"
#include "table/tablebuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

TablePointer threePlaces()
{
    const QStringList ids{u"qd"_s, u"bz"_s, u"as"_s};
    const QStringList values{u"12.5"_s, QString(), u"-3"_s};
    TableBuilder builder(u"places"_s, 3);
    builder.addText(u"id"_s, u"Id"_s, [&](std::size_t row) { return ids[static_cast<qsizetype>(row)]; });
    builder.addDecimal(u"value"_s, u"Value"_s,
                       [&](std::size_t row) { return Decimal::parse(values[static_cast<qsizetype>(row)]); });
    return builder.build();
}

QString textAt(const TableRowsModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

TEST_CASE("TableRowsModel keeps the item-model contract", "[models]")
{
    const bangfu::test::QtWarnings warnings;
    TableRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTable(threePlaces(), {u"value"_s, u"id"_s, u"no such column"_s}, {});
    CHECK(resets.count() == 1);
    model.setRows({2, 0});
    CHECK(resets.count() == 2);
    CHECK(model.rowCount() == 2);
    CHECK(model.columnCount() == 2);
    CHECK(model.rowCount(model.index(0, 0)) == 0);
    CHECK(model.columnCount(model.index(0, 0)) == 0);
    CHECK(warnings.messages() == QStringList());
}

TEST_CASE("Rows appear in the order given, columns in the order asked for", "[models]")
{
    TableRowsModel model;
    model.setTable(threePlaces(), {u"value"_s, u"id"_s}, {});
    CHECK(model.rowCount() == 3);
    model.setRows({2, 0, 1});
    CHECK(textAt(model, 0, 0) == u"-3"_s);
    CHECK(textAt(model, 1, 1) == u"qd"_s);
    CHECK(textAt(model, 2, 0) == QString());
    CHECK(textAt(model, 0, 0, TableRowsModel::RowIdRole) == u"as"_s);
    CHECK(model.headerData(0, Qt::Horizontal).toString() == u"Value"_s);
    CHECK(model.columnName(1) == u"id"_s);
    CHECK(model.columnOf(u"value"_s) == 0);
    CHECK(model.columnOf(u"other"_s) == -1);
    CHECK(model.rowOf(u"qd"_s) == 1);
    model.setRows({1});
    CHECK(model.rowOf(u"qd"_s) == -1);
}

TEST_CASE("What is displayed is worded, what is copied to scripts is plain", "[models]")
{
    TableRowsModel model;
    model.setTable(threePlaces(), {u"value"_s},
                   [](const Column &column, RowIndex row) { return u"about "_s + column.plainText(row); });
    CHECK(textAt(model, 0, 0) == u"about 12.5"_s);
    CHECK(textAt(model, 0, 0, TableRowsModel::PlainTextRole) == u"12.5"_s);
    const auto alignment = model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    CHECK(alignment.testFlag(Qt::AlignRight));
}

TEST_CASE("Sorting is asked for, not done", "[models]")
{
    TableRowsModel model;
    model.setTable(threePlaces(), {u"id"_s, u"value"_s}, {});
    QSignalSpy requests(&model, &TableRowsModel::sortRequested);
    model.sort(1, Qt::DescendingOrder);
    REQUIRE(requests.count() == 1);
    CHECK(requests[0][0].toString() == u"value"_s);
    CHECK(requests[0][1].value<Qt::SortOrder>() == Qt::DescendingOrder);
    CHECK(model.rows() == RowIndexes{0, 1, 2});
    model.sort(-1, Qt::AscendingOrder);
    CHECK(requests.count() == 1);
}
