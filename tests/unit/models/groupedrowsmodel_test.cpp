// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupedrowsmodel.h"

#include "catch.h"
#include "models/celltexts.h"
#include "qtwarnings.h"
#include "table/tablebuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// Aid by place and year: place c has no value anywhere, one row has no place.
TablePointer aid()
{
    const QStringList places{u"b"_s, u"a"_s, u"b"_s, QString(), u"a"_s, u"b"_s, u"c"_s, u"b"_s};
    const std::vector<std::optional<Decimal>> years{2016, 2014, 2014, 2014, 2015, 2016, 2014, 2015};
    const std::vector<std::optional<Decimal>> values{5, 1, std::nullopt, 2, 4, 7, std::nullopt, -20};
    TableBuilder builder(u"aid"_s, 8);
    builder.addText(u"place"_s, u"Place"_s, [&](std::size_t row) { return places[static_cast<qsizetype>(row)]; });
    builder.addDecimal(u"year"_s, u"Year"_s, [&](std::size_t row) { return years[row]; });
    builder.addDecimal(u"value"_s, u"Value"_s, [&](std::size_t row) { return values[row]; });
    return builder.build();
}

RowGroupsPointer groupsOf(QueryEvaluator &evaluator, const Query &query, const GroupOrder &order = {})
{
    Result<RowGroupsPointer> groups = findRowGroups(evaluator, query, order);
    REQUIRE(groups);
    return std::move(groups).value();
}

Query byPlace()
{
    Query query;
    query.groupBy = {u"place"_s};
    query.measures = {{Measure::Kind::Sum, u"value"_s}};
    return query;
}

struct Shown
{
    TablePointer table = aid();
    QueryEvaluator evaluator{table, Language::English};
    GroupedRowsModel model;

    void show(const Query &query, const GroupOrder &order = {})
    {
        const Phrases phrases(Language::English);
        model.setSource({table, {u"place"_s, u"year"_s, u"value"_s}, plainCellText(phrases)}, phrases);
        model.setGroups(groupsOf(evaluator, query, order));
    }

    QString text(int line, int column, int role = Qt::DisplayRole) const
    {
        return model.index(line, column).data(role).toString();
    }
    QStringList labels() const
    {
        QStringList found;
        for (int line = 0; line < model.rowCount(); ++line)
            found.append(text(line, 0));
        return found;
    }
};

} // namespace

TEST_CASE("Groups stand with label, count and measure, a missing measure is not zero", "[models]")
{
    Shown shown;
    shown.show(byPlace());
    CHECK(shown.labels() == QStringList{u"None"_s, u"a"_s, u"b"_s, u"c"_s});
    CHECK(shown.text(1, 1) == u"2"_s);
    CHECK(shown.text(1, 2) == u"5"_s);
    CHECK(shown.text(2, 1) == u"4"_s);
    CHECK(shown.text(2, 2).endsWith(u"8"_s));
    CHECK(shown.text(3, 1) == u"1"_s);
    CHECK(shown.text(3, 2) == QString());
    CHECK(shown.text(3, 3) == QString());
    CHECK(shown.model.columnName(0) == GroupedRowsModel::labelColumn);
    CHECK(shown.model.columnName(3) == u"place"_s);
    CHECK(shown.model.headerData(0, Qt::Horizontal).toString() == u"Place"_s);
}

TEST_CASE("An expanded group shows its rows in the order of the query", "[models]")
{
    Shown shown;
    Query query = byPlace();
    query.sort = {{u"value"_s, true}};
    shown.show(query);
    CHECK(shown.text(2, 0, Qt::AccessibleTextRole) == u"b, collapsed"_s);
    shown.model.setExpanded(2, true);
    CHECK(shown.text(2, 0, Qt::AccessibleTextRole) == u"b, expanded"_s);
    REQUIRE(shown.model.rowCount() == 8);
    CHECK(shown.text(3, 5) == u"7"_s);
    CHECK(shown.text(4, 5) == u"5"_s);
    CHECK(shown.text(5, 5, TableRowsModel::PlainTextRole) == u"-20"_s);
    CHECK(shown.text(6, 5) == QString());
    CHECK(shown.text(7, 0) == u"c"_s);
    CHECK(!shown.model.isGroup(5));
    CHECK(shown.model.groupLine(5) == 2);
    shown.model.setExpanded(2, false);
    CHECK(shown.model.rowCount() == 4);
}

TEST_CASE("Groups are ordered by label, count or measure, and the largest are known", "[models]")
{
    Shown shown;
    shown.show(byPlace(), {GroupOrder::By::Label, true});
    CHECK(shown.labels() == QStringList{u"c"_s, u"b"_s, u"a"_s, u"None"_s});
    shown.show(byPlace(), {GroupOrder::By::Count, true});
    CHECK(shown.labels() == QStringList{u"b"_s, u"a"_s, u"None"_s, u"c"_s});
    shown.show(byPlace(), {GroupOrder::By::Measure, true});
    CHECK(shown.labels() == QStringList{u"a"_s, u"None"_s, u"b"_s, u"c"_s});
    const RowGroups &groups = *shown.model.groups();
    CHECK(groups.largest() == std::vector<std::size_t>{0, 1, 2});
    CHECK(groups.measuredCount() == 3);
}

TEST_CASE("Two grouping columns make one group of each pair, filters narrow them", "[models]")
{
    Shown shown;
    Query query;
    query.groupBy = {u"place"_s, u"year"_s};
    query.filters = {{u"place"_s, {u"b"_s}}};
    shown.show(query);
    CHECK(shown.model.groups()->count() == 3);
    CHECK(shown.model.columnCount() == 5);
    CHECK(shown.text(2, 1) == u"2"_s);
    CHECK(shown.text(0, 0).startsWith(u"b · "_s));
}

TEST_CASE("Sorting groups is asked for, not done", "[models]")
{
    Shown shown;
    shown.show(byPlace());
    QSignalSpy requests(&shown.model, &GroupedRowsModel::sortRequested);
    shown.model.sort(1, Qt::DescendingOrder);
    REQUIRE(requests.count() == 1);
    CHECK(requests[0][0].toString() == GroupedRowsModel::countColumn);
    CHECK(shown.labels() == QStringList{u"None"_s, u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("Any sequence of expanding and collapsing gives the lines of a naive list", "[models]")
{
    const bangfu::test::QtWarnings warnings;
    constexpr std::size_t rowCount = 60;
    std::mt19937 random(20261122);
    for (int round = 0; round < 30; ++round) {
        std::uniform_int_distribution<int> kind(0, 12);
        QStringList kinds;
        for (std::size_t row = 0; row < rowCount; ++row)
            kinds.append(QString::number(kind(random)));
        TableBuilder builder(u"kinds"_s, rowCount);
        builder.addText(u"kind"_s, u"Kind"_s, [&](std::size_t row) { return kinds[static_cast<qsizetype>(row)]; });
        builder.addText(u"id"_s, u"Id"_s, [](std::size_t row) { return QString::number(row); });
        const TablePointer table = builder.build();
        QueryEvaluator evaluator(table, Language::English);
        Query query;
        query.groupBy = {u"kind"_s};
        GroupedRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
        const Phrases phrases(Language::English);
        model.setSource({table, {u"id"_s}, {}}, phrases);
        const RowGroupsPointer groups = groupsOf(evaluator, query);
        model.setGroups(groups);

        std::vector<bool> isOpen(groups->count(), false);
        const auto naiveLines = [&] {
            QStringList lines;
            for (std::size_t group = 0; group < groups->count(); ++group) {
                lines.append(u"group "_s + groupLabel(*groups, group, {}, phrases));
                for (const RowIndex row : groups->rowsAt(group)) {
                    CHECK(kinds[static_cast<qsizetype>(row)] == groupLabel(*groups, group, {}, phrases));
                    if (isOpen[group])
                        lines.append(QString::number(row));
                }
            }
            return lines;
        };
        const auto modelLines = [&] {
            QStringList lines;
            for (int line = 0; line < model.rowCount(); ++line)
                lines.append(model.isGroup(line) ? u"group "_s + model.index(line, 0).data().toString()
                                                 : model.index(line, 2).data().toString());
            return lines;
        };
        for (int step = 0; step < 20; ++step) {
            const int choice = kind(random);
            if (choice == 0) {
                model.expandAll();
                isOpen.assign(isOpen.size(), true);
            } else if (choice == 1) {
                model.collapseAll();
                isOpen.assign(isOpen.size(), false);
            } else {
                const auto group = static_cast<std::size_t>(kind(random)) % groups->count();
                int line = 0;
                for (std::size_t before = 0; before < group; ++before)
                    line += 1 + (isOpen[before] ? static_cast<int>(groups->rowsAt(before).size()) : 0);
                isOpen[group] = !isOpen[group];
                model.setExpanded(line, isOpen[group]);
            }
            REQUIRE(modelLines() == naiveLines());
        }
    }
    CHECK(warnings.messages() == QStringList());
}
