// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowfigures.h"

#include "chart/niceaxis.h"
#include "chart/timeaxis.h"

namespace bangfu::test {
namespace {

using namespace Qt::StringLiterals;

/// The word of a list zh, ru, en.
QString in(Language language, const QStringList &words)
{
    switch (language) {
    case Language::Chinese:
        return words[0];
    case Language::Russian:
        return words[1];
    case Language::English:
        break;
    }
    return words[2];
}

FigureContent base(ChartType type, Language language, const QString &title)
{
    FigureContent content;
    content.type = type;
    content.language = language;
    content.title = title;
    content.subtitle = in(language, {u"青岛，2014–2020年"_s, u"Циндао, 2014–2020 гг."_s, u"Qingdao, 2014–2020"_s});
    content.notes = {
        in(language, {u"空心：目标或计划。"_s, u"Контур: цель или план."_s, u"Hollow: target or plan."_s})};
    content.sources = {u"大众日报，2020年12月3日，第5行"_s};
    content.datasetLine = u"Bangfu 1.0"_s;
    content.summary = content.title;
    content.series = {{{}, 0, false}};
    return content;
}

Mark markAt(double across, double value, int series, const QString &label, MarkSigns signs = {})
{
    Mark mark;
    mark.figureId = u"figure-%1-%2"_s.arg(series).arg(across);
    mark.across = across;
    mark.value = value;
    mark.series = series;
    mark.label = label;
    mark.description = u"mark "_s + label;
    mark.signs = signs;
    return mark;
}

const std::vector<QStringList> placeNames{
    {u"济南市"_s, u"Цзинань"_s, u"Jinan"_s},
    {u"青岛市"_s, u"Циндао"_s, u"Qingdao"_s},
    {u"淄博市"_s, u"Цзыбо"_s, u"Zibo"_s},
    {u"枣庄市"_s, u"Цзаочжуан"_s, u"Zaozhuang"_s},
    {u"东营市"_s, u"Дунъин"_s, u"Dongying"_s},
    {u"烟台市"_s, u"Яньтай"_s, u"Yantai"_s},
    {u"潍坊市"_s, u"Вэйфан"_s, u"Weifang"_s},
    {u"济宁市"_s, u"Цзинин"_s, u"Jining"_s},
    {u"泰安市"_s, u"Тайань"_s, u"Tai'an"_s},
    {u"威海市"_s, u"Вэйхай"_s, u"Weihai"_s},
    {u"日照市"_s, u"Жичжао"_s, u"Rizhao"_s},
    {u"临沂市"_s, u"Линьи"_s, u"Linyi"_s},
    {u"德州市"_s, u"Дэчжоу"_s, u"Dezhou"_s},
    {u"聊城市"_s, u"Ляочэн"_s, u"Liaocheng"_s},
    {u"滨州市"_s, u"Биньчжоу"_s, u"Binzhou"_s},
    {u"菏泽市"_s, u"Хэцзэ"_s, u"Heze"_s},
    {u"贵州安顺市"_s, u"Аньшунь, Гуйчжоу"_s, u"Anshun, Guizhou"_s},
    {u"甘肃陇南市"_s, u"Луннань, Ганьсу"_s, u"Longnan, Gansu"_s},
    {u"重庆市"_s, u"Чунцин"_s, u"Chongqing"_s},
    {u"湘西土家族苗族自治州"_s, u"Сянси-Туцзя-Мяоский автономный округ"_s, u"Xiangxi Tujia and Miao Prefecture"_s}};

const std::pair<int, int> tilePlaces[] = {{1, 1}, {5, 2}, {3, 1}, {2, 4}, {3, 0}, {5, 1}, {4, 1}, {1, 3},
                                          {1, 2}, {6, 1}, {4, 3}, {3, 3}, {1, 0}, {0, 2}, {2, 0}, {0, 3}};

FlowNode nodeOf(std::size_t place, Language language)
{
    FlowNode node;
    node.placeId = u"place-%1"_s.arg(place);
    node.label = in(language, placeNames[place]);
    node.description = node.label;
    if (place < std::size(tilePlaces)) {
        node.tileColumn = tilePlaces[place].first;
        node.tileRow = tilePlaces[place].second;
    } else {
        node.isPartner = true;
    }
    return node;
}

FlowLink linkOf(int from, int to)
{
    FlowLink link;
    link.figureId = u"link-%1-%2"_s.arg(from).arg(to);
    link.from = from;
    link.to = to;
    link.description = link.figureId;
    return link;
}

} // namespace

FigureContent lineFigure(Language language)
{
    FigureContent content =
        base(ChartType::Line, language,
             in(language, {u"三条线，一处空缺"_s, u"Три линии и один пропуск"_s, u"Three lines and one gap"_s}));
    content.series = {
        {in(language, {u"农村居民"_s, u"Сельские жители"_s, u"Rural residents"_s}), 0, false},
        {in(language, {u"建档立卡贫困人口"_s, u"Учтённые бедные"_s, u"Registered poor people"_s}), 1, false},
        {in(language, {u"全体居民"_s, u"Все жители"_s, u"All residents"_s}), 2, false}};
    content.axis = niceAxis({0, 14000, false, true}, language);
    content.axis.title = in(language, {u"元"_s, u"юани"_s, u"yuan"_s});
    content.acrossAxis = timeAxis(2014, 2020, language);
    for (int year = 2014; year <= 2020; ++year) {
        for (int series = 0; series < 3; ++series) {
            const double value = 4000 + (year - 2014) * (1400 + series * 20.0) + series * 300;
            MarkSigns signs;
            signs.isDerived = series == 1 && year == 2018;
            signs.isTarget = series == 2 && year == 2020;
            signs.isOpenAbove = series == 0 && year == 2020;
            signs.isUncertain = series == 1 && year == 2014;
            Mark mark = markAt(year, value, series, QString::number(value), signs);
            if (series == 0 && year == 2016) {
                mark.absence = Absence::NotReported;
                mark.label.clear();
            }
            content.marks.push_back(mark);
        }
    }
    return content;
}

FigureContent scatterFigure(Language language)
{
    FigureContent content = base(ChartType::Scatter, language,
                                 in(language, {u"项目与资金"_s, u"Проекты и деньги"_s, u"Projects and money"_s}));
    content.series = {{in(language, {u"市级"_s, u"Города"_s, u"Cities"_s}), 0, false},
                      {in(language, {u"县级"_s, u"Уезды"_s, u"Counties"_s}), 1, false}};
    content.axis = niceAxis({0, 100, false, true}, language);
    content.axis.title = in(language, {u"亿元"_s, u"сотни миллионов юаней"_s, u"hundreds of millions of yuan"_s});
    content.acrossAxis = niceAxis({0, 200, false, true}, language);
    content.acrossAxis->title = in(language, {u"项目数"_s, u"число проектов"_s, u"number of projects"_s});
    for (std::size_t i = 0; i < placeNames.size(); ++i) {
        MarkSigns signs;
        signs.isTarget = i == 3;
        signs.isDerived = i == 4;
        signs.isOpenAbove = i == 5;
        const auto n = static_cast<double>(i);
        content.marks.push_back(markAt(20 + 8 * n, 10 + 4 * n + (i % 3 == 0 ? 5 : 0), static_cast<int>(i % 2),
                                       in(language, placeNames[i]), signs));
    }
    return content;
}

FigureContent timelineFigure(Language language)
{
    FigureContent content =
        base(ChartType::Timeline, language,
             in(language, {u"目标与公布的结果"_s, u"Цели и объявленные итоги"_s, u"Targets and reported results"_s}));
    const std::vector<std::size_t> lanes{1, 16, 0};
    for (const std::size_t lane : lanes)
        content.categories.push_back({in(language, placeNames[lane]), {}});
    content.acrossAxis = timeAxis(2014, 2021, language);
    const auto event = [&](int lane, double from, std::optional<double> to, const QStringList &words, bool isTarget) {
        Mark mark = markAt(from, 0, 0, in(language, words), MarkSigns{false, isTarget, false, lane == 1});
        mark.figureId += u"-%1"_s.arg(lane);
        mark.category = lane;
        mark.acrossEnd = to;
        content.marks.push_back(mark);
    };
    event(0, 2016.83, {}, {u"平度市实现脱贫"_s, u"Пинду: выход из бедности"_s, u"Pingdu leaves poverty"_s}, true);
    event(0, 2016.99, {},
          {u"全市农村贫困人口脱贫"_s, u"Всё сельское население города выходит из бедности"_s,
           u"All rural people of the city leave poverty"_s},
          true);
    event(0, 2018.99, {},
          {u"经济薄弱镇和省定贫困村摘帽"_s, u"Слабые посёлки и бедные сёла выходят из списка"_s,
           u"Weak towns and poor villages leave the list"_s},
          true);
    event(
        1, 2016.0, 2020.99,
        {u"东西部协作，五年"_s, u"Сотрудничество Востока и Запада, пять лет"_s, u"East–West cooperation, five years"_s},
        false);
    event(1, 2020.2, {},
          {u"最后一个县摘帽"_s, u"Последний уезд выходит из списка"_s, u"The last county leaves the list"_s}, false);
    event(2, 2020.99, {},
          {u"山东省251.6万人全部脱贫"_s, u"Все 2,516 млн человек Шаньдуна вышли из бедности"_s,
           u"All 2.516 million people of Shandong out of poverty"_s},
          false);
    return content;
}

FigureContent monthsFigure(Language language)
{
    FigureContent content = timelineFigure(language);
    content.categories = {{in(language, placeNames[14]), {}}};
    content.acrossAxis = timeAxis(2020, 2021, language);
    content.marks.clear();
    const double starts[] = {1, 3, 4, 5, 10.7};
    const double ends[] = {2, 4, 5, 6, 11};
    const QStringList words{u"全面排查"_s, u"Проверка всех семей по списку района"_s, u"Every household is checked"_s};
    for (int i = 0; i < 5; ++i) {
        Mark mark = markAt(2020 + starts[i] / 12, 0, 0, in(language, words));
        mark.acrossEnd = 2020 + ends[i] / 12;
        content.marks.push_back(mark);
    }
    return content;
}

FigureContent pairsFigure(Language language)
{
    FigureContent content =
        base(ChartType::Sankey, language, in(language, {u"谁帮扶谁"_s, u"Кто кому помогает"_s, u"Who helps whom"_s}));
    const std::size_t givers[] = {0, 1, 2, 5, 6, 9};
    for (const std::size_t place : givers) {
        content.network.nodes.push_back(nodeOf(place, language));
        content.network.nodes.back().isGiver = true;
    }
    const std::size_t receivers[] = {7, 3, 11, 15, 12, 13, 16, 17};
    for (const std::size_t place : receivers)
        content.network.nodes.push_back(nodeOf(place, language));
    for (int i = 0; i < 6; ++i)
        content.network.links.push_back(linkOf(i, 6 + i));
    content.network.links.push_back(linkOf(1, 12));
    content.network.links.push_back(linkOf(1, 13));
    return content;
}

FigureContent ribbonsFigure(Language language)
{
    FigureContent content =
        base(ChartType::Sankey, language, in(language, {u"到位资金"_s, u"Вложенные средства"_s, u"Money in place"_s}));
    for (const std::size_t place : {1U, 15U, 16U, 17U, 19U})
        content.network.nodes.push_back(nodeOf(place, language));
    const auto add = [&](int from, int to, double value, MarkSigns signs = {}) {
        FlowLink link = linkOf(from, to);
        link.value = value;
        link.label = QString::number(value) + in(language, {u"亿元"_s, u" млн юаней"_s, u" million yuan"_s});
        link.signs = signs;
        content.network.links.push_back(link);
    };
    content.network.isToScale = true;
    add(0, 1, 46.36);
    add(0, 2, 30);
    add(0, 3, 16.82, {true, false, false, false});
    add(1, 4, 10, {false, true, false, false});
    add(2, 4, 12);
    return content;
}

FigureContent mapFigure(Language language)
{
    FigureContent content =
        base(ChartType::Map, language,
             in(language, {u"山东的对口地区"_s, u"Партнёры Шаньдуна"_s, u"Partners of Shandong"_s}));
    for (std::size_t place = 0; place < placeNames.size(); ++place)
        content.network.nodes.push_back(nodeOf(place, language));
    for (const auto &[from, to] : {std::pair{1, 16}, {1, 17}, {1, 15}, {0, 7}, {0, 18}, {5, 11}, {9, 12}, {6, 19}})
        content.network.links.push_back(linkOf(from, to));
    content.axis = niceAxis({0, 100, false, true}, language);
    content.axis.title = in(language, {u"亿元"_s, u"сотни млн юаней"_s, u"hundreds of millions of yuan"_s});
    for (const std::size_t place : {15U, 16U, 17U}) {
        FlowNode &node = content.network.nodes[place];
        node.value = 20.0 * static_cast<double>(place - 13);
        node.valueLabel = QString::number(*node.value) + in(language, {u"亿元"_s, u"\u00a0млн"_s, u"\u00a0million"_s});
        node.figureId = u"value-%1"_s.arg(place);
        node.signs.isDerived = place == 16;
        node.signs.isUncertain = place == 17;
    }
    return content;
}

std::vector<FigureContent> flowFigures(Language language)
{
    return {lineFigure(language),  scatterFigure(language), timelineFigure(language), monthsFigure(language),
            pairsFigure(language), ribbonsFigure(language), mapFigure(language)};
}

} // namespace bangfu::test
