// SPDX-License-Identifier: GPL-3.0-or-later
#include "opensession.h"

#include "catch.h"
#include "exampledataset.h"

#include <QSignalSpy>

namespace bangfu::test {

using namespace Qt::StringLiterals;

DatasetReading readExample(const QString &path)
{
    if (path == u"damaged")
        return {nullptr, {Fault{u"data/place.csv"_s, 3, u"name_zh"_s, "is empty", {}}}};
    return {exampleDataset(), {}};
}

void openExample(Session &session)
{
    QSignalSpy opened(&session, &Session::datasetChanged);
    session.open(u"example"_s);
    REQUIRE((opened.count() == 1 || opened.wait()));
}

} // namespace bangfu::test
