// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampledataset.h"

namespace bangfu::test {
namespace {

using namespace Qt::StringLiterals;

Observation observation(const QString &id, const QString &printed, const QString &value, const QString &indicator,
                        const QString &unit, const QString &period)
{
    Observation result;
    result.id = id;
    result.sourceId = u"000"_s;
    result.line = 17;
    result.printed = printed;
    result.statementId = id;
    result.programmeId = u"support"_s;
    result.indicatorId = indicator;
    result.placeId = u"qingdao"_s;
    result.direction = u"none"_s;
    result.value = Decimal::parse(value);
    result.unitId = unit;
    result.period = *Period::parse(period);
    result.periodBasis = u"printed"_s;
    result.timeNature = TimeNature::EndOfPeriod;
    return result;
}

std::vector<Observation> observations()
{
    std::vector<Observation> all;
    all.push_back(observation(u"income.2014"_s, u"3901元"_s, u"3901"_s, u"income"_s, u"CNY"_s, u"2014"_s));
    all.push_back(observation(u"income.2020"_s, u"11386元"_s, u"11386"_s, u"income"_s, u"CNY"_s, u"2020"_s));
    all.push_back(
        observation(u"income.growth"_s, u"19.5%"_s, u"19.5"_s, u"income-growth"_s, u"percent"_s, u"2014/2020"_s));
    all.back().kind = ObservationKind::StatedGrowth;
    all.back().timeNature = TimeNature::Average;
    all.back().decimals = 1;
    for (std::size_t i = 0; i < 3; ++i)
        all[i].populationId = u"supported"_s;
    all.push_back(observation(u"fund.all"_s, u"93.18亿元"_s, u"9318000000"_s, u"fund"_s, u"CNY"_s, u"2016/2020"_s));
    all.push_back(observation(u"fund.heze"_s, u"46.36亿元"_s, u"4636000000"_s, u"fund"_s, u"CNY"_s, u"2016/2020"_s));
    for (std::size_t i = 3; i < 5; ++i) {
        all[i].timeNature = TimeNature::SummedOverPeriod;
        all[i].unitMultiplier = 8;
        all[i].decimals = 2;
        all[i].sourceId = u"001"_s;
        all[i].counterpartId = u"anshun"_s;
    }
    all.push_back(observation(u"people.2014"_s, u"63887人"_s, u"63887"_s, u"poor"_s, u"person"_s, u"2014"_s));
    all.push_back(observation(u"people.2016"_s, u"17974人"_s, u"17974"_s, u"poor"_s, u"person"_s, u"2016-06-30"_s));
    all.push_back(observation(u"people.more"_s, u"3000多人"_s, u"3000"_s, u"poor"_s, u"person"_s, u""_s));
    all.back().relation = Relation::GreaterThan;
    all.back().low = Decimal(3000);
    all.back().high = Decimal(4000);
    all.back().status = ObservationStatus::LowReliability;
    all.back().comment = inThreeLanguages(u"which villages is not said"_s);
    all.push_back(observation(u"pay.range"_s, u"10至12万元"_s, u""_s, u"pay"_s, u"CNY"_s, u"2016"_s));
    all.back().relation = Relation::Range;
    all.back().low = Decimal(100000);
    all.back().high = Decimal(120000);
    all.back().unitMultiplier = 4;
    all.push_back(observation(u"target.places"_s, u"70人"_s, u"70"_s, u"places"_s, u"person"_s, u"2023"_s));
    all.back().kind = ObservationKind::Plan;
    return all;
}

Indicator indicator(const QString &id, const QString &theme, const QString &unit, const QString &measure)
{
    Indicator result;
    result.id = id;
    result.themeId = theme;
    result.unitId = unit;
    result.measure = measure;
    result.name = inThreeLanguages(id);
    result.definition = inThreeLanguages(u"definition of "_s + id);
    return result;
}

Derivation derivation(const QString &id, const QString &expression, const QString &unit)
{
    Derivation result;
    result.id = id;
    result.name = inThreeLanguages(id);
    result.expression = expression;
    result.unitId = unit;
    result.placeId = u"qingdao"_s;
    result.period = *Period::parse(u"2016/2020");
    result.note = inThreeLanguages(u"why "_s + id);
    return result;
}

ChartItem item(int position, const QString &figure, const QString &role, const QString &category, const QString &series)
{
    ChartItem result;
    result.position = position;
    result.figureId = figure;
    result.role = role;
    result.category = inThreeLanguages(category);
    if (!series.isEmpty())
        result.series = inThreeLanguages(series);
    return result;
}

ChartDefinition chart(const QString &id, const QString &type, std::vector<ChartItem> items)
{
    ChartDefinition result;
    result.id = id;
    result.type = type;
    result.themeId = u"income"_s;
    result.title = inThreeLanguages(u"title of "_s + id);
    result.subtitle = inThreeLanguages(u"subtitle of "_s + id);
    result.note = inThreeLanguages(u"note of "_s + id);
    result.items = std::move(items);
    for (ChartItem &each : result.items)
        each.chartId = id;
    return result;
}

} // namespace

LocalizedText inThreeLanguages(const QString &text)
{
    return {u"zh:"_s + text, u"ru:"_s + text, u"en:"_s + text};
}

DatasetRecords exampleRecords()
{
    DatasetRecords records;
    records.name = u"example"_s;
    records.version = u"1.0.0"_s;
    records.title = inThreeLanguages(u"Example"_s);
    for (const QString &id : {u"000"_s, u"001"_s})
        records.sources.push_back({id,
                                   inThreeLanguages(u"article "_s + id),
                                   inThreeLanguages(u"paper"_s),
                                   {},
                                   Date{2021, 1, 27},
                                   false,
                                   2020});
    records.codes = {{u"kind"_s, u"actual"_s, inThreeLanguages(u"reported"_s)},
                     {u"kind"_s, u"plan"_s, inThreeLanguages(u"plan"_s)}};
    records.themes = {{u"income"_s, inThreeLanguages(u"income"_s)}, {u"funding"_s, inThreeLanguages(u"funding"_s)}};
    records.places = {{u"qingdao"_s, u"370200"_s, {}, u"prefecture"_s, {}, {u"青岛市"_s, u"Циндао"_s, u"Qingdao"_s}},
                      {u"pingdu"_s, u"370283"_s, {}, u"county"_s, u"qingdao"_s, {u"平度市"_s, u"Пинду"_s, u"Pingdu"_s}},
                      {u"anshun"_s, u"520400"_s, {}, u"prefecture"_s, {}, {u"安顺市"_s, u"Аньшунь"_s, u"Anshun"_s}}};
    records.populations = {{u"supported"_s,
                            u"person"_s,
                            u"qingdao"_s,
                            inThreeLanguages(u"supported"_s),
                            inThreeLanguages(u"people still supported"_s),
                            {},
                            {},
                            {}}};
    Programme programme;
    programme.id = u"support"_s;
    programme.type = u"policy"_s;
    programme.themeId = u"income"_s;
    programme.placeId = u"qingdao"_s;
    programme.name = inThreeLanguages(u"support"_s);
    programme.summary = inThreeLanguages(u"what support is"_s);
    records.programmes = {programme};
    records.units = {{u"CNY"_s, u"money"_s, u"CNY"_s, {u"元"_s}, {u"元"_s, u"юаней"_s, u"yuan"_s}},
                     {u"percent"_s, u"ratio"_s, {}, {u"%"_s}, {u"%"_s, u"%"_s, u"%"_s}},
                     {u"person"_s, u"people"_s, {}, {u"人"_s, u"名"_s}, {u"人"_s, u"человек"_s, u"people"_s}},
                     {u"household"_s, u"households"_s, {}, {u"户"_s}, {u"户"_s, u"домохозяйств"_s, u"households"_s}}};
    records.indicators = {indicator(u"income"_s, u"income"_s, u"CNY"_s, u"level"_s),
                          indicator(u"income-growth"_s, u"income"_s, u"percent"_s, u"rate"_s),
                          indicator(u"fund"_s, u"funding"_s, u"CNY"_s, u"flow"_s),
                          indicator(u"poor"_s, u"income"_s, u"person"_s, u"stock"_s),
                          indicator(u"pay"_s, u"income"_s, u"CNY"_s, u"level"_s),
                          indicator(u"places"_s, u"funding"_s, u"person"_s, u"count"_s)};
    records.indicators[0].per = u"person"_s;
    records.indicators[2].isAdditiveInPlace = true;
    records.observations = observations();
    records.growths = {{u"income.growth"_s, u"cagr"_s, u"income.2014"_s, u"income.2020"_s, 2014, 2020, 6}};
    records.relations = {
        {u"fund.heze"_s, u"fund.all"_s, u"part_of"_s, false, inThreeLanguages(u"Heze is one of three"_s)}};
    records.derivations = {derivation(u"d.growth"_s, u"(([income.2020]/[income.2014])^(1/6)-1)*100"_s, u"percent"_s),
                           derivation(u"d.rest"_s, u"[fund.all]-[fund.heze]"_s, u"CNY"_s)};
    records.derivations[0].comparison = Derivation::Comparison::Equal;
    records.derivations[0].stated = u"[income.growth]"_s;
    records.terms = {{u"dibao"_s, {u"低保"_s, u"дибао"_s, u"dibao"_s}, inThreeLanguages(u"an allowance"_s)}};
    records.charts = {chart(u"income"_s, u"dumbbell"_s,
                            {item(1, u"income.2014"_s, u"start"_s, u"Qingdao"_s, {}),
                             item(2, u"income.2020"_s, u"end"_s, u"Qingdao"_s, {}),
                             item(3, u"income.growth"_s, u"label"_s, u"Qingdao"_s, {})}),
                      chart(u"funds"_s, u"stacked"_s,
                            {item(1, u"fund.heze"_s, u"part"_s, u"Funds"_s, u"Heze"_s),
                             item(2, u"d.rest"_s, u"part"_s, u"Funds"_s, u"Rest"_s),
                             item(3, u"fund.all"_s, u"whole"_s, u"Funds"_s, {})})};
    records.charts[0].isHeadline = true;
    return records;
}

DatasetPointer exampleDataset()
{
    return std::make_shared<const Dataset>(exampleRecords());
}

} // namespace bangfu::test
