// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programmetreemodel.h"

#include "catch.h"
#include "exampledataset.h"
#include "qtwarnings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

Programme programme(const QString &id, const QString &parent)
{
    Programme result;
    result.id = id;
    result.parentId = parent;
    result.name = bangfu::test::inThreeLanguages(id);
    result.summary = bangfu::test::inThreeLanguages(u"what "_s + id + u" is"_s);
    return result;
}

/// support (10 figures) ⊃ loans ⊃ solar; fund, at the top; lost, whose parent there is not.
DatasetPointer tree()
{
    DatasetRecords records = bangfu::test::exampleRecords();
    records.programmes.push_back(programme(u"loans"_s, u"support"_s));
    records.programmes.push_back(programme(u"fund"_s, {}));
    records.programmes.push_back(programme(u"solar"_s, u"loans"_s));
    records.programmes.push_back(programme(u"lost"_s, u"nowhere"_s));
    records.observations[0].programmeId = u"solar"_s;
    records.observations[1].programmeId = u"loans"_s;
    return std::make_shared<const Dataset>(std::move(records));
}

QStringList namesBelow(const ProgrammeTreeModel &model, const QModelIndex &parent = {})
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names.append(model.index(row, 0, parent).data().toString());
    return names;
}

} // namespace

TEST_CASE("ProgrammeTreeModel keeps the item-model contract", "[models]")
{
    const bangfu::test::QtWarnings warnings;
    ProgrammeTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setProgrammes(tree(), Language::Russian);
    model.setSearch(u"solar"_s);
    model.setSearch(u"solar"_s);
    CHECK(resets.count() == 2);
    CHECK(model.columnCount(model.index(0, 0)) == 1);
    model.setProgrammes(nullptr, Language::Russian);
    CHECK(model.rowCount() == 0);
    CHECK(warnings.messages() == QStringList());
}

TEST_CASE("Programmes stand below their parents, in the language", "[models]")
{
    ProgrammeTreeModel model;
    model.setProgrammes(tree(), Language::Chinese);
    CHECK(namesBelow(model) == QStringList{u"zh:support"_s, u"zh:fund"_s, u"zh:lost"_s});
    const QModelIndex support = model.indexOf(u"support"_s);
    CHECK(namesBelow(model, support) == QStringList{u"zh:loans"_s});
    const QModelIndex solar = model.indexOf(u"solar"_s);
    CHECK(solar.parent() == model.indexOf(u"loans"_s));
    CHECK(solar.parent().parent() == support);
    CHECK(model.rowCount(solar) == 0);
    CHECK(!model.indexOf(u"nowhere"_s).isValid());
}

TEST_CASE("A programme counts the figures of everything below it", "[models]")
{
    ProgrammeTreeModel model;
    model.setProgrammes(tree(), Language::English);
    CHECK(model.indexOf(u"support"_s).data(ProgrammeTreeModel::FigureCountRole).toInt() == 10);
    CHECK(model.indexOf(u"loans"_s).data(ProgrammeTreeModel::FigureCountRole).toInt() == 2);
    CHECK(model.indexOf(u"solar"_s).data(ProgrammeTreeModel::FigureCountRole).toInt() == 1);
    CHECK(model.indexOf(u"fund"_s).data(ProgrammeTreeModel::FigureCountRole).toInt() == 0);
    CHECK(model.tree().withDescendants(u"support"_s) == QStringList{u"support"_s, u"loans"_s, u"solar"_s});
    CHECK(model.tree().withDescendants(u"nowhere"_s) == QStringList());
}

TEST_CASE("A search reads names and summaries in all languages and keeps the parents of hits", "[models]")
{
    ProgrammeTreeModel model;
    model.setProgrammes(tree(), Language::Chinese);
    model.setSearch(u"EN:what solar"_s);
    CHECK(namesBelow(model) == QStringList{u"zh:support"_s});
    CHECK(model.matchCount() == 1);
    CHECK(model.firstMatch() == model.indexOf(u"solar"_s));
    CHECK(model.firstMatch().data(ProgrammeTreeModel::IsMatchRole).toBool());
    CHECK(!model.indexOf(u"support"_s).data(ProgrammeTreeModel::IsMatchRole).toBool());
    CHECK(!model.indexOf(u"fund"_s).isValid());
    model.setSearch(u"nothing like it"_s);
    CHECK(model.rowCount() == 0);
    CHECK(!model.firstMatch().isValid());
    model.setSearch({});
    CHECK(model.matchCount() == 5);
}

TEST_CASE("Programmes that are each other's parents are all shown", "[models]")
{
    DatasetRecords records = bangfu::test::exampleRecords();
    records.programmes = {programme(u"a"_s, u"b"_s), programme(u"b"_s, u"a"_s), programme(u"c"_s, u"c"_s)};
    ProgrammeTreeModel model;
    model.setProgrammes(std::make_shared<const Dataset>(std::move(records)), Language::English);
    CHECK(namesBelow(model) == QStringList{u"en:a"_s, u"en:c"_s});
    CHECK(namesBelow(model, model.indexOf(u"a"_s)) == QStringList{u"en:b"_s});
}
