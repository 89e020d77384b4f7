// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotfigures.h"

namespace bangfu::test {
namespace {

using namespace Qt::StringLiterals;

QString in(Language language, const QString &chinese, const QString &russian, const QString &english)
{
    switch (language) {
    case Language::Chinese:
        return chinese;
    case Language::Russian:
        return russian;
    case Language::English:
        break;
    }
    return english;
}

QString place(int index, Language language)
{
    switch (index % 4) {
    case 0:
        return in(language, u"安顺市紫云苗族布依族自治县格凸河镇易地扶贫搬迁安置点"_s,
                  u"Цзыюнь-Мяо-Буиский автономный уезд городского округа Аньшунь, переселенческий посёлок"_s,
                  u"Ziyun Miao and Buyei Autonomous County, Anshun, resettlement village"_s);
    case 1:
        return in(language, u"菏泽"_s, u"Хэцзэ"_s, u"Heze"_s);
    case 2:
        return in(language, u"陇南市宕昌县"_s, u"Уезд Танчан городского округа Луннань"_s,
                  u"Tanchang County, Longnan"_s);
    default:
        return in(language, u"滨州"_s, u"Биньчжоу"_s, u"Binzhou"_s);
    }
}

QString people(const QString &number, Language language)
{
    return number + in(language, u"人"_s, u"\u00a0человек"_s, u"\u00a0people"_s);
}

FigureContent base(ChartType type, Language language)
{
    FigureContent content;
    content.type = type;
    content.language = language;
    content.title = in(language, u"两地协作帮扶：就业、安置与投资各有多少"_s,
                       u"Сотрудничество двух регионов: сколько рабочих мест, переселенцев и вложений"_s,
                       u"Two regions work together: how many jobs, homes and how much money"_s);
    content.subtitle = in(language, u"2016—2020年，按来源所载"_s, u"2016–2020 гг., по данным источников"_s,
                          u"2016 to 2020, as the sources print it"_s);
    content.axis.title = in(language, u"人"_s, u"человек"_s, u"people"_s);
    content.axis.maximum = 1000;
    for (int i = 0; i <= 5; ++i)
        content.axis.ticks.push_back({i * 200.0, QString::number(i * 200)});
    content.notes = {
        in(language, u"斜线：本项目推算。"_s, u"Штриховка: рассчитано нами."_s, u"Hatched: worked out by us."_s)};
    content.sources = {in(language, u"《大众日报》2020年12月31日"_s, u"«Дачжун жибао», 31 декабря 2020 г."_s,
                          u"Dazhong Daily, 31 December 2020"_s)};
    content.datasetLine = u"Bangfu 1.0"_s;
    return content;
}

Mark &add(FigureContent &content, int category, int series, double value, const QString &label)
{
    Mark mark;
    mark.figureId = u"figure.%1.%2"_s.arg(content.marks.size()).arg(label.size());
    mark.category = category;
    mark.series = series;
    mark.value = value;
    mark.label = label;
    mark.description = u"mark"_s;
    content.marks.push_back(mark);
    return content.marks.back();
}

void addAbsent(FigureContent &content, int category, int series, Absence absence)
{
    add(content, category, series, 0, {}).absence = absence;
}

void addParts(FigureContent &content, int category, const std::vector<double> &ends)
{
    double from = 0;
    int series = 0;
    for (const double end : ends) {
        const QString label =
            people(QString::number(end * 7), content.language) + u" ("_s + QString::number(end - from) + u"%)"_s;
        add(content, category, series++, end, label).from = from;
        from = end;
    }
}

FigureTableCell cell(const QString &text, bool isNumber, MarkSigns signs = {})
{
    static int count = 0;
    FigureTableCell result;
    result.text = text;
    result.isNumber = isNumber;
    result.signs = signs;
    if (isNumber) {
        result.figureId = u"cell.%1"_s.arg(count++);
        result.description = u"cell"_s;
    }
    return result;
}

} // namespace

FigureContent groupedFigure(Language language)
{
    FigureContent content = base(ChartType::Grouped, language);
    content.series = {{u"2019"_s, 0, true}, {u"2020"_s, 0, false}};
    for (int i = 0; i < 4; ++i)
        content.categories.push_back({place(i, language), i < 2 ? u"A"_s : place(2, language)});
    for (int i = 0; i < 4; ++i) {
        if (i == 1)
            addAbsent(content, i, 0, Absence::NotReported);
        else if (i == 2)
            addAbsent(content, i, 0, Absence::NotApplicable);
        else
            add(content, i, 0, 300 * i, people(QString::number(300 * i), language)).signs.isDerived = i == 3;
        Mark &mark = add(content, i, 1, 1000 - 120 * i, u"≥"_s + people(QString::number(1000 - 120 * i), language));
        mark.signs = {false, false, true, i == 1};
    }
    content.sideLabels.push_back({u"side"_s, 1, u"+19.5%"_s, u"growth"_s});
    return content;
}

FigureContent shortGroupedFigure(Language language)
{
    FigureContent content = base(ChartType::Grouped, language);
    content.series = {{u"2019"_s, 0, false}, {u"2020"_s, 1, false}};
    content.categories = {{place(1, language), {}}, {place(3, language), {}}};
    add(content, 0, 0, 452, u"452"_s);
    add(content, 0, 1, 1000, u"≥1000"_s).signs.isOpenAbove = true;
    addAbsent(content, 1, 0, Absence::NotReported);
    add(content, 1, 1, 369, u"369"_s).signs = {true, false, false, true};
    return content;
}

FigureContent shareFigure(Language language)
{
    FigureContent content = base(ChartType::Share, language);
    content.axis.maximum = 100;
    content.axis.ticks = {{0, u"0"_s}, {50, u"50%"_s}, {100, u"100%"_s}};
    content.series = {
        {in(language, u"稳岗三个月以上"_s, u"работают более трёх месяцев"_s, u"in work for three months"_s), 0, false},
        {in(language, u"其余"_s, u"остальные"_s, u"the others"_s), 1, false},
        {in(language, u"未说明"_s, u"не указано"_s, u"not stated"_s), 2, false}};
    content.categories = {{place(0, language), {}}, {place(1, language), {}}};
    addParts(content, 0, {82, 97, 100});
    addParts(content, 1, {4, 8, 100});
    content.marks[2].signs.isDerived = true;
    content.marks[4].signs.isUncertain = true;
    for (int i = 0; i < 2; ++i)
        content.brackets.push_back(
            {u"whole.%1"_s.arg(i), i, i, true, false, 100, people(u"13,400"_s, language), u"whole"_s});
    content.sideLabels.push_back({u"side"_s, 1, u"+320%"_s, u"side"_s});
    return content;
}

FigureContent donutFigure(Language language)
{
    FigureContent content = base(ChartType::Donut, language);
    content.axis.maximum = 100;
    content.categories = {
        {in(language, u"滨州兜底保障"_s, u"Социальная поддержка, Биньчжоу"_s, u"Safety net, Binzhou"_s), {}}};
    content.series = {{place(0, language), 0, false},
                      {place(1, language), 1, false},
                      {place(2, language), 2, false},
                      {place(3, language), 3, false}};
    addParts(content, 0, {3, 6, 62, 100});
    content.marks[3].signs = {true, false, false, true};
    content.brackets.push_back({u"whole"_s, 0, 0, true, false, 100, people(u"81,097"_s, language), u"whole"_s});
    return content;
}

FigureContent targetFigure(Language language)
{
    FigureContent content = base(ChartType::Target, language);
    content.series = {{in(language, u"目标"_s, u"план"_s, u"target"_s), 0, false},
                      {in(language, u"结果"_s, u"результат"_s, u"result"_s), 0, false}};
    for (int i = 0; i < 3; ++i) {
        content.categories.push_back({place(i, language), {}});
        add(content, i, 0, 1000 - 300 * i, people(QString::number(1000 - 300 * i), language)).signs.isTarget = true;
    }
    add(content, 0, 1, 763, u"≥"_s + people(u"763"_s, language)).signs = {false, false, true, true};
    add(content, 1, 1, 1000, people(u"1000"_s, language)).signs.isDerived = true;
    return content;
}

FigureContent pictogramFigure(Language language)
{
    FigureContent content = base(ChartType::Pictogram, language);
    content.series = {{{}, 0, false}};
    PictogramScale scale;
    scale.icon = PictogramScale::Icon::Person;
    scale.perIcon = 10;
    scale.wording = in(language, u"一个图标：10人"_s, u"один значок: 10 человек"_s, u"one icon: 10 people"_s);
    content.icons = scale;
    for (int i = 0; i < 4; ++i)
        content.categories.push_back({place(i, language), {}});
    add(content, 0, 0, 604, people(u"604"_s, language)).signs.isUncertain = true;
    add(content, 1, 0, 82, people(u"82"_s, language)).signs.isDerived = true;
    add(content, 2, 0, 37, u"≥"_s + people(u"37"_s, language)).signs.isOpenAbove = true;
    addAbsent(content, 3, 0, Absence::NotReported);
    return content;
}

FigureContent pyramidFigure(Language language)
{
    FigureContent content = base(ChartType::Pyramid, language);
    content.axis.isLogarithmic = true;
    content.axis.minimum = 1;
    content.axis.maximum = 10000;
    content.axis.ticks = {{1, u"1"_s}, {10, u"10"_s}, {100, u"100"_s}, {1000, u"1,000"_s}, {10000, u"10,000"_s}};
    content.series = {{{}, 0, false}};
    for (int i = 0; i < 4; ++i)
        content.categories.push_back({place(i, language), {}});
    add(content, 0, 0, 2, in(language, u"2个市"_s, u"2 города"_s, u"2 prefectures"_s));
    add(content, 1, 0, 20, in(language, u"20个县"_s, u"20 уездов"_s, u"20 counties"_s));
    add(content, 2, 0, 200, in(language, u"200个乡镇"_s, u"200 посёлков и волостей"_s, u"200 townships"_s))
        .signs.isDerived = true;
    add(content, 3, 0, 2000, in(language, u"2000个村"_s, u"2000 деревень"_s, u"2,000 villages"_s)).signs.isTarget =
        true;
    return content;
}

FigureContent tableFigure(Language language)
{
    FigureContent content = base(ChartType::Table, language);
    content.table.headings = {in(language, u"村"_s, u"Деревни"_s, u"Villages"_s),
                              in(language, u"数量"_s, u"Число"_s, u"Count"_s),
                              in(language, u"含义与口径"_s, u"Что имеется в виду"_s, u"What is meant"_s),
                              in(language, u"年份"_s, u"Год"_s, u"Year"_s)};
    const MarkSigns signs[] = {
        {}, {true, false, false, false}, {false, true, false, true}, {false, false, true, false}, {}};
    for (int i = 0; i < 5; ++i)
        content.table.rows.push_back({i < 2 ? place(2, language) : place(3, language),
                                      {cell(place(i, language), false),
                                       cell((i == 3 ? u"≥"_s : u""_s) + QString::number(123 + 777 * i), true, signs[i]),
                                       cell(place(i + 2, language), false), cell(QString::number(2016 + i), true)}});
    return content;
}

FigureContent multiplesFigure(Language language)
{
    FigureContent content = base(ChartType::Multiples, language);
    const auto addPanel = [&](FigureContent panel, int index) {
        panel.title = in(language, u"第%1组"_s, u"Часть %1"_s, u"Part %1"_s).arg(index);
        panel.subtitle.clear();
        panel.notes.clear();
        panel.sources.clear();
        panel.datasetLine.clear();
        content.panels.push_back(std::move(panel));
    };
    addPanel(shortGroupedFigure(language), 1);
    addPanel(absenceFigure(ChartType::Bar, language), 2);
    addPanel(shortGroupedFigure(language), 3);
    return content;
}

FigureContent loneFigure(Language language)
{
    FigureContent content = base(ChartType::Bar, language);
    content.series = {{{}, 0, false}};
    content.categories = {{place(1, language), {}}};
    add(content, 0, 0, 840, people(u"840"_s, language));
    return content;
}

FigureContent absenceFigure(ChartType type, Language language)
{
    FigureContent content = base(type, language);
    content.series = {{{}, 0, false}};
    for (int i = 0; i < 4; ++i)
        content.categories.push_back({place(i == 0 ? 1 : 3, language) + u' ' + QString::number(i), {}});
    add(content, 0, 0, 600, people(u"600"_s, language));
    add(content, 1, 0, 0, people(u"0"_s, language));
    addAbsent(content, 2, 0, Absence::NotReported);
    addAbsent(content, 3, 0, Absence::NotApplicable);
    return content;
}

std::vector<FigureContent> plotFigures(Language language)
{
    return {groupedFigure(language),
            shortGroupedFigure(language),
            shareFigure(language),
            donutFigure(language),
            targetFigure(language),
            pictogramFigure(language),
            pyramidFigure(language),
            tableFigure(language),
            multiplesFigure(language),
            loneFigure(language),
            absenceFigure(ChartType::Bar, language),
            absenceFigure(ChartType::Column, language),
            absenceFigure(ChartType::Dot, language),
            absenceFigure(ChartType::Range, language),
            absenceFigure(ChartType::Grouped, language)};
}

} // namespace bangfu::test
