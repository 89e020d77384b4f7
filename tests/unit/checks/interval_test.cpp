// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "checks/interval.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;

namespace {

std::pair<QString, QString> boundsOf(const Observation &observation)
{
    const auto bounds = roundingInterval(observation, *exampleDataset()->unit(observation.unitId));
    return bounds ? std::pair(bounds->low.toString(), bounds->high.toString()) : std::pair(u"none"_s, u"none"_s);
}

Observation exampleObservation(const QString &id)
{
    return *exampleDataset()->observation(id);
}

} // namespace

TEST_CASE("Money and rates are printed rounded, whole people are counted", "[checks]")
{
    CHECK(boundsOf(exampleObservation(u"fund.all"_s)) == std::pair(u"9317500000"_s, u"9318500000"_s));
    CHECK(boundsOf(exampleObservation(u"income.2014"_s)) == std::pair(u"3900.5"_s, u"3901.5"_s));
    CHECK(boundsOf(exampleObservation(u"income.growth"_s)) == std::pair(u"19.45"_s, u"19.55"_s));
    CHECK(boundsOf(exampleObservation(u"people.2014"_s)) == std::pair(u"63887"_s, u"63887"_s));
}

TEST_CASE("A percentage printed without decimals is rounded to a whole", "[checks]")
{
    Observation rate = exampleObservation(u"income.growth"_s);
    rate.value = Decimal(13);
    rate.decimals = 0;
    CHECK(boundsOf(rate) == std::pair(u"12.5"_s, u"13.5"_s));
}

TEST_CASE("A line that is set is not rounded", "[checks]")
{
    Observation line = exampleObservation(u"income.2014"_s);
    line.kind = ObservationKind::Standard;
    CHECK(boundsOf(line) == std::pair(u"3901"_s, u"3901"_s));
}

TEST_CASE("An open end has no interval unless a bound is given", "[checks]")
{
    Observation more = exampleObservation(u"people.more"_s);
    CHECK(boundsOf(more) == std::pair(u"3000"_s, u"4000"_s));
    more.high = std::nullopt;
    CHECK(boundsOf(more) == std::pair(u"none"_s, u"none"_s));
}
