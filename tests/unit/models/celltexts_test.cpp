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

TEST_CASE("The numbers of a table stand with digits below digits", "[models]")
{
    const std::vector<std::optional<Decimal>> amounts{Decimal::parse(u"9777.5"), Decimal::parse(u"80412.43"),
                                                      Decimal(-3), std::nullopt};
    const std::vector<std::optional<Decimal>> shares{Decimal::parse(u"0.125"), Decimal(1), Decimal(2), Decimal(3)};
    TableBuilder builder(u"register"_s, amounts.size());
    builder.addDecimal(u"amount"_s, u"amount"_s, [&](std::size_t row) { return amounts[row]; });
    builder.addDecimal(u"share"_s, u"share"_s, [&](std::size_t row) { return shares[row]; });
    const TablePointer table = builder.build();
    const auto read = [&](Language language, int column) {
        QStringList texts;
        for (RowIndex row = 0; row < 4; ++row)
            texts.append(alignedCellText(Phrases(language))(table->columns()[static_cast<std::size_t>(column)], row));
        return texts.join(u'|');
    };
    CHECK(read(Language::Chinese, 0) == u"9,777.50|80,412.43|−3.00|"_s);
    CHECK(read(Language::Russian, 0) == u"9\u00a0777,50|80\u00a0412,43|−3,00|"_s);
    CHECK(read(Language::English, 1) == u"0.125|1|2|3"_s); // too many decimals to fill up
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
