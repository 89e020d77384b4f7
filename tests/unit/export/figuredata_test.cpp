// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exampledataset.h"
#include "export/figuredata.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

ChartSpec fundsChart()
{
    ChartSpec spec;
    spec.id = u"funds"_s;
    spec.type = ChartType::Stacked;
    spec.items = bangfu::test::exampleDataset()->chart(u"funds"_s)->items;
    return spec;
}

} // namespace

TEST_CASE("A chart's data are its figures in order, printed and derived, with their sources")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Failure failure =
        writeFigureCsv(*bangfu::test::exampleDataset(), fundsChart(), Phrases(Language::Chinese), buffer);
    REQUIRE_FALSE(failure.has_value());
    const QStringList lines = QString::fromUtf8(buffer.data()).split(u"\r\n"_s);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] ==
          u"position,role,category,series,figure_id,printed,value,low,high,unit,period,place,source,group"_s);
    CHECK(lines[1].startsWith(
        u"1,part,zh:Funds,zh:Heze,fund.heze,46.36亿元,4636000000,,,元,2016/2020,青岛市 → 安顺市,\"zh:paper, 2021-01-27\","_s));
    CHECK(lines[2].startsWith(
        u"2,part,zh:Funds,zh:Rest,d.rest,,4682000000,4681000000,4683000000,元,2016/2020,青岛市,"_s));
    CHECK(lines[2].count(u"zh:paper"_s) == 1);
}

TEST_CASE("Events and partnerships have places too, and what is missing has none")
{
    DatasetRecords records = bangfu::test::exampleRecords();
    Event event;
    event.id = u"visit"_s;
    event.placeId = u"pingdu"_s;
    records.events = {event};
    Partnership pair;
    pair.id = u"pair"_s;
    pair.donorPlaceId = u"qingdao"_s;
    pair.recipientPlaceId = u"anshun"_s;
    records.partnerships = {pair};
    ChartSpec spec;
    for (const QString &id : {u"visit"_s, u"pair"_s, QString()}) {
        ChartItem item;
        item.figureId = id;
        spec.items.push_back(item);
    }
    const Dataset dataset(std::move(records));
    const auto table = figureData(dataset, spec, Phrases(Language::English));
    REQUIRE(table);
    const Column &places = *table.value()->findColumn(u"place"_s);
    CHECK(places.title() == u"Place"_s);
    CHECK(places.plainText(0) == u"Pingdu"_s);
    CHECK(places.plainText(1) == u"Qingdao → Anshun"_s);
    CHECK(places.plainText(2).isEmpty());
}

TEST_CASE("A chart that names an unknown figure has no data, and says which")
{
    ChartSpec spec = fundsChart();
    spec.items[1].figureId = u"d.lost"_s;
    const auto table = figureData(*bangfu::test::exampleDataset(), spec, Phrases(Language::English));
    REQUIRE_FALSE(table.isOk());
    CHECK(table.error().message == u"The chart \"funds\" names a figure \"d.lost\" that the dataset does not have."_s);
}
