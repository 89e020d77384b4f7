// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltexts.h"

#include "catch.h"
#include "exampledataset.h"
#include "format/numberformat.h"
#include "table/tablebuilder.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

TablePointer figures()
{
    const std::vector<Observation> all = bangfu::test::exampleRecords().observations;
    TableBuilder builder(u"observations"_s, all.size());
    builder.addText(u"id"_s, u"Id"_s, [&](std::size_t row) { return all[row].id; });
    builder.addDecimal(u"value"_s, u"Value"_s, [&](std::size_t row) { return all[row].value; });
    builder.addDecimal(u"low"_s, u"At least"_s, [&](std::size_t row) { return all[row].low; });
    builder.addPeriod(u"period"_s, u"Period"_s, [&](std::size_t row) { return all[row].period; });
    return builder.build();
}

} // namespace

TEST_CASE("Cells group numbers, word periods and leave missing numbers empty", "[models]")
{
    const TablePointer table = figures();
    const CellText text = plainCellText(Phrases(Language::English));
    CHECK(text(*table->findColumn(u"value"_s), 1) == u"11,386"_s);
    CHECK(text(*table->findColumn(u"low"_s), 0) == QString());
    CHECK(text(*table->findColumn(u"period"_s), 0) == u"2014"_s);
    CHECK(text(*table->findColumn(u"id"_s), 0) == u"income.2014"_s);
}

TEST_CASE("The value of an observation is worded with its unit", "[models]")
{
    const TablePointer table = figures();
    const DatasetPointer dataset = bangfu::test::exampleDataset();
    const Phrases phrases(Language::Chinese);
    const CellText text = observationCellText(dataset, table, phrases);
    const QString funds = text(*table->findColumn(u"value"_s), 3);
    CHECK(funds.contains(u"93.18亿"_s));
    CHECK(funds == formatObservation(*dataset->observation(u"fund.all"_s), *dataset, phrases));
    CHECK(text(*table->findColumn(u"low"_s), 7) == u"3000"_s);
}
