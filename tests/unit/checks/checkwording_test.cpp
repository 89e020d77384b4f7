// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkwording.h"

#include "catch.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// A check of persons with these two sides, worded in English.
struct Worded
{
    DatasetPointer dataset;
    Phrases phrases{Language::English};
    CheckResult check;

    Worded(const QString &expression, Derivation::Comparison comparison, const QString &stated)
    {
        DatasetRecords records = bangfu::test::exampleRecords();
        Derivation derivation;
        derivation.id = u"d.new"_s;
        derivation.expression = expression;
        derivation.comparison = comparison;
        derivation.stated = stated;
        derivation.unitId = u"person"_s;
        records.derivations.push_back(derivation);
        dataset = std::make_shared<const Dataset>(std::move(records));
        check = *evaluateDerivation(*dataset, u"d.new"_s);
    }

    CheckWording wording() const { return {*dataset, phrases}; }
};

CheckResult growthOf(const Dataset &dataset)
{
    return *evaluateDerivation(dataset, u"d.growth"_s);
}

} // namespace

TEST_CASE("A bound is written with its sign and units, not as an equation", "[checks]")
{
    const Worded atMost(u"[people.2016]"_s, Derivation::Comparison::AtMost, u"[people.2014]"_s);
    CHECK(atMost.wording().arithmetic(atMost.check) == u"17,974\u00a0people ≤ 63,887\u00a0people"_s);
    CHECK(atMost.wording().difference(atMost.check) == u"−45,913\u00a0people"_s);
    const Worded atLeast(u"[people.2014]"_s, Derivation::Comparison::AtLeast, u"[people.2016]"_s);
    CHECK(atLeast.wording().arithmetic(atLeast.check) == u"63,887\u00a0people ≥ 17,974\u00a0people"_s);
}

TEST_CASE("A bound that is broken is not written as if it held", "[checks]")
{
    const Worded atMost(u"[people.2014]"_s, Derivation::Comparison::AtMost, u"[people.2016]"_s);
    CHECK(atMost.wording().arithmetic(atMost.check) == u"63,887\u00a0people > 17,974\u00a0people"_s);
    const Worded atLeast(u"[people.2016]"_s, Derivation::Comparison::AtLeast, u"[people.2014]"_s);
    CHECK(atLeast.wording().arithmetic(atLeast.check) == u"17,974\u00a0people < 63,887\u00a0people"_s);
}

TEST_CASE("A bound on several figures says what they come to", "[checks]")
{
    const Worded sum(u"[people.2016]+[target.places]"_s, Derivation::Comparison::AtMost, u"[people.2014]"_s);
    CHECK(sum.wording().arithmetic(sum.check) == u"17,974 + 70 = 18,044\u00a0people ≤ 63,887\u00a0people"_s);
}

TEST_CASE("One figure against another is an equation or none", "[checks]")
{
    const Worded twins(u"[people.2016]"_s, Derivation::Comparison::Equal, u"[people.2016]"_s);
    CHECK(twins.wording().arithmetic(twins.check) == u"17,974\u00a0people = 17,974\u00a0people"_s);
    const Worded others(u"[people.2016]"_s, Derivation::Comparison::Equal, u"[people.2014]"_s);
    CHECK(others.wording().arithmetic(others.check) == u"17,974\u00a0people ≠ 63,887\u00a0people"_s);
}

TEST_CASE("An equation names its result and what is stated", "[checks]")
{
    const DatasetPointer dataset = bangfu::test::exampleDataset();
    const Phrases phrases(Language::English);
    const CheckWording wording(*dataset, phrases);
    const CheckResult growth = growthOf(*dataset);
    CHECK(wording.arithmetic(growth) == u"((11,386 ÷ 3,901)^(1 ÷ 6) − 1) × 100 ≈ 19.55% (stated: 19.5%)"_s);
    CHECK(wording.stated(growth) == u"19.5%"_s);
    CHECK(wording.interval(growth).startsWith(u"19.5"_s));
    CHECK(wording.interval(growth).contains(u"% to "_s));
}

TEST_CASE("Whole numbers are shown to the last digit", "[checks]")
{
    const Worded sum(u"[people.2016]+[people.2014]"_s, Derivation::Comparison::None, {});
    CHECK(sum.wording().arithmetic(sum.check) == u"17,974 + 63,887 = 81,861\u00a0people"_s);
    CHECK(sum.wording().interval(sum.check) == QString());
    CHECK(sum.wording().stated(sum.check) == u"–"_s);
}

TEST_CASE("What is stated keeps its bound, and a missing figure is a dash", "[checks]")
{
    const Worded bound({}, Derivation::Comparison::NotCheckable, u"[people.more]"_s);
    CHECK(bound.wording().stated(bound.check).startsWith(u'>'));
    CHECK(bound.wording().computed(bound.check) == u"–"_s);
    CHECK(bound.wording().difference(bound.check) == u"–"_s);
    CHECK(bound.wording().arithmetic(bound.check) == QString());
}
