// SPDX-License-Identifier: GPL-3.0-or-later
#include "openchecks.h"

#include "catch.h"
#include "exampledataset.h"

#include <QSignalSpy>

namespace bangfu::test {

using namespace Qt::StringLiterals;

namespace {

Derivation check(const QString &id, const QString &expression, Derivation::Comparison comparison, const QString &stated)
{
    Derivation result;
    result.id = id;
    result.name = inThreeLanguages(id);
    result.note = inThreeLanguages(u"why "_s + id);
    result.assumption = inThreeLanguages(u"assumed for "_s + id);
    result.expression = expression;
    result.comparison = comparison;
    result.stated = stated;
    result.unitId = u"person"_s;
    result.placeId = u"qingdao"_s;
    return result;
}

} // namespace

DatasetPointer datasetWithChecks()
{
    using Comparison = Derivation::Comparison;
    DatasetRecords records = exampleRecords();
    records.derivations.push_back(check(u"d.none"_s, {}, Comparison::NotCheckable, u"[people.more]"_s));
    records.derivations.push_back(check(u"d.fewer"_s, u"[people.2014]"_s, Comparison::AtMost, u"[people.2016]"_s));
    return std::make_shared<const Dataset>(std::move(records));
}

DatasetReading readChecks(const QString &path)
{
    if (path == u"damaged")
        return {nullptr, {Fault{u"data/place.csv"_s, 3, u"name_zh"_s, "is empty", {}}}};
    if (path == u"unchecked") {
        DatasetRecords records = exampleRecords();
        records.derivations.clear();
        records.charts.clear();
        return {std::make_shared<const Dataset>(std::move(records)), {}};
    }
    return {datasetWithChecks(), {}};
}

void open(Session &session, const QString &path)
{
    QSignalSpy opened(&session, &Session::datasetChanged);
    QSignalSpy failed(&session, &Session::openFailed);
    QSignalSpy changes(&session, &Session::openingChanged);
    session.open(path);
    while (opened.isEmpty() && failed.isEmpty())
        REQUIRE(changes.wait());
}

} // namespace bangfu::test
