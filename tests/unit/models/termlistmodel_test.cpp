// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/termlistmodel.h"

#include "catch.h"
#include "exampledataset.h"
#include "qtwarnings.h"

#include <QAbstractItemModelTester>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

DatasetPointer threeTerms()
{
    DatasetRecords records = bangfu::test::exampleRecords();
    records.terms.push_back(
        {u"mutual"_s, {u"互访"_s, u"ёмкая поездка"_s, u"exchange visit"_s}, {u"来往"_s, u"визит"_s, u"a visit"_s}});
    records.terms.push_back(
        {u"coop"_s, {u"合作社"_s, u"«Артель»"_s, u"Co-operative"_s}, {u"社"_s, u"союз"_s, u"a union"_s}});
    return std::make_shared<const Dataset>(std::move(records));
}

QStringList namesOf(const TermListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

} // namespace

TEST_CASE("TermListModel keeps the item-model contract", "[models]")
{
    const bangfu::test::QtWarnings warnings;
    TermListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setTerms(threeTerms(), Language::Russian);
    model.setSearch(u"a visit"_s);
    CHECK(model.rowCount(model.index(0)) == 0);
    CHECK(warnings.messages() == QStringList());
}

TEST_CASE("Terms stand in the alphabetical order of the language", "[models]")
{
    TermListModel model;
    model.setTerms(threeTerms(), Language::English);
    CHECK(namesOf(model) == QStringList{u"Co-operative"_s, u"dibao"_s, u"exchange visit"_s});
    model.setTerms(threeTerms(), Language::Russian);
    CHECK(namesOf(model) == QStringList{u"«Артель»"_s, u"дибао"_s, u"ёмкая поездка"_s});
    // By pronunciation: dībǎo, hézuòshè, hùfǎng.
    model.setTerms(threeTerms(), Language::Chinese);
    CHECK(namesOf(model) == QStringList{u"低保"_s, u"合作社"_s, u"互访"_s});
}

TEST_CASE("A search over the terms reads all languages", "[models]")
{
    TermListModel model;
    model.setTerms(threeTerms(), Language::Chinese);
    model.setSearch(u"ВИЗИТ exchange"_s);
    CHECK(namesOf(model) == QStringList{u"互访"_s});
    CHECK(model.rowOf(u"mutual"_s) == 0);
    CHECK(model.rowOf(u"dibao"_s) == -1);
    model.setSearch({});
    CHECK(model.rowCount() == 3);
}
