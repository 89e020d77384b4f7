// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checksmodel.h"

#include "catch.h"
#include "exampledataset.h"
#include "qtwarnings.h"

#include <QAbstractItemModelTester>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

Derivation check(const QString &id, const QString &expression, Derivation::Comparison comparison, const QString &stated)
{
    Derivation result;
    result.id = id;
    result.name = bangfu::test::inThreeLanguages(u"name of "_s + id);
    result.note = bangfu::test::inThreeLanguages(u"why "_s + id);
    result.expression = expression;
    result.comparison = comparison;
    result.stated = stated;
    result.unitId = u"person"_s;
    result.placeId = u"qingdao"_s;
    return result;
}

/// d.growth agrees, d.rest is no check; besides one check that differs and one that cannot be checked.
struct Checks
{
    DatasetPointer dataset;
    std::vector<CheckResult> results;
    ChecksModel model;

    explicit Checks(Language language = Language::English)
    {
        using Comparison = Derivation::Comparison;
        DatasetRecords records = bangfu::test::exampleRecords();
        records.derivations.push_back(check(u"d.none"_s, {}, Comparison::NotCheckable, u"[people.more]"_s));
        records.derivations.push_back(check(u"d.fewer"_s, u"[people.2014]"_s, Comparison::AtMost, u"[people.2016]"_s));
        dataset = std::make_shared<const Dataset>(std::move(records));
        results = evaluateChecks(*dataset);
        model.setChecks(dataset, results, Phrases(language));
    }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    QStringList ids() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, 0).data(ChecksModel::CheckIdRole).toString();
        return found;
    }
};

} // namespace

TEST_CASE("ChecksModel keeps the item-model contract", "[models]")
{
    const bangfu::test::QtWarnings warnings;
    Checks checks;
    const QAbstractItemModelTester tester(&checks.model, QAbstractItemModelTester::FailureReportingMode::Warning);
    checks.model.setSearch(u"name"_s);
    checks.model.setVerdicts({Verdict::Differs});
    checks.model.setChecks(checks.dataset, checks.results, Phrases(Language::Russian));
    CHECK(checks.model.rowCount(checks.model.index(0, 0)) == 0);
    CHECK(warnings.messages() == QStringList());
}

TEST_CASE("What differs stands first, and derived figures are no checks", "[models]")
{
    const Checks checks;
    CHECK(checks.ids() == QStringList{u"d.fewer"_s, u"d.none"_s, u"d.growth"_s});
    CHECK(checks.model.total() == 3);
    CHECK(checks.model.total(Verdict::Differs) == 1);
}

TEST_CASE("A check says its verdict in a sign and a word, and its numbers with units", "[models]")
{
    const Checks checks;
    CHECK(checks.text(0, ChecksModel::VerdictColumn) == u"≠ differs"_s);
    CHECK(checks.text(0, ChecksModel::NameColumn) == u"en:name of d.fewer"_s);
    CHECK(checks.text(0, ChecksModel::ComputedColumn) == u"63,887\u00a0people"_s);
    CHECK(checks.text(0, ChecksModel::StatedColumn) == u"17,974\u00a0people"_s);
    CHECK(checks.text(0, ChecksModel::DifferenceColumn) == u"+45,913\u00a0people"_s);
    CHECK(checks.text(1, ChecksModel::ComputedColumn) == u"–"_s);
    CHECK(checks.text(1, ChecksModel::DifferenceColumn) == u"–"_s);
    CHECK(checks.text(2, ChecksModel::ComputedColumn) == u"≈ 19.55%"_s);
}

TEST_CASE("Verdicts narrow the rows and leave the counts of the search", "[models]")
{
    Checks checks;
    checks.model.setVerdicts({Verdict::Differs, Verdict::Agrees});
    CHECK(checks.ids() == QStringList{u"d.fewer"_s, u"d.growth"_s});
    checks.model.setVerdicts({Verdict::NotCheckable});
    CHECK(checks.ids() == QStringList{u"d.none"_s});
    CHECK(checks.model.found(Verdict::Differs) == 1);
    CHECK(checks.model.rowOf(u"d.fewer"_s) == -1);
    CHECK(checks.model.check(0)->derivation->id == u"d.none"_s);
    CHECK(checks.model.check(1) == nullptr);
    checks.model.setVerdicts({});
    CHECK(checks.ids().size() == 3);
}

TEST_CASE("A search over the checks reads every language and the printed forms", "[models]")
{
    Checks checks(Language::Chinese);
    checks.model.setSearch(u"EN:why ru:name fewer"_s);
    CHECK(checks.ids() == QStringList{u"d.fewer"_s});
    CHECK(checks.model.found(Verdict::Differs) == 1);
    CHECK(checks.model.found(Verdict::Agrees) == 0);
    CHECK(checks.model.total(Verdict::Agrees) == 1);
    checks.model.setSearch(u"19.5%"_s);
    CHECK(checks.ids() == QStringList{u"d.growth"_s});
    checks.model.setSearch(u"Циндао"_s);
    CHECK(checks.ids().size() == 3);
    checks.model.setSearch(u"nothing like it"_s);
    CHECK(checks.ids().isEmpty());
}
