// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefigures.h"

#include "dataset/datasetreader.h"
#include "exampledataset.h"

namespace bangfu::test {
namespace {

using namespace Qt::StringLiterals;

FigureContent worked(const Dataset &dataset, const ChartSpec &spec, Language language)
{
    Result<FigureContent> content = figureContent(dataset, spec, Phrases(language));
    return content ? std::move(content).value() : FigureContent{};
}

QString longName(Language language)
{
    switch (language) {
    case Language::Chinese:
        return u"山东省黄河滩区居民迁建与安顺市易地扶贫搬迁安置人口合计统计口径说明"_s;
    case Language::Russian:
        return u"Переселенческо-реабилитационные мероприятия в пойме Хуанхэ и Аньшуне по программе"_s;
    case Language::English:
        break;
    }
    return u"Counterrevolutionaryinstitutionalisation of resettlement programmes across the floodplain"_s;
}

FigureContent base(ChartType type, Language language)
{
    FigureContent content;
    content.type = type;
    content.language = language;
    content.title = longName(language) + u' ' + longName(language);
    content.subtitle = longName(language);
    content.axis.title = longName(language).left(24);
    content.axis.maximum = 1000;
    for (int i = 0; i <= 5; ++i)
        content.axis.ticks.push_back({i * 200.0, QString::number(i * 200) + u" млн"_s});
    content.notes = {longName(language), longName(language)};
    content.sources = {longName(language), longName(language)};
    content.datasetLine = u"Data"_s;
    return content;
}

void addMark(FigureContent &content, int category, double from, double value, MarkSigns signs)
{
    Mark mark;
    mark.figureId = u"figure.%1"_s.arg(content.marks.size());
    mark.category = category;
    mark.series = static_cast<int>(content.series.size()) - 1;
    mark.from = from;
    mark.value = value;
    mark.signs = signs;
    mark.label = u"≈"_s + QString::number(value - from) + u"\u00a0million\u00a0yuan\u00a0①②"_s;
    mark.description = u"mark"_s;
    content.marks.push_back(std::move(mark));
}

FigureContent rows(ChartType type, Language language)
{
    FigureContent content = base(type, language);
    content.series = {{longName(language).left(12), 0, false}};
    const MarkSigns allSigns{true, false, true, true};
    for (int i = 0; i < 5; ++i) {
        content.categories.push_back(
            {i % 2 ? longName(language) : u"A"_s, i < 2 ? u"First group"_s : u"Second group"_s});
        addMark(content, i, 0, 1000.0 / (i + 1), i % 2 ? allSigns : MarkSigns{});
    }
    return content;
}

FigureContent stack(Language language)
{
    FigureContent content = base(ChartType::Stacked, language);
    content.categories = {{longName(language), {}}};
    const double ends[] = {10, 30, 60, 600, 1000};
    double from = 0;
    for (const double end : ends) {
        content.series.push_back({u"Part %1 of it"_s.arg(end), static_cast<int>(content.series.size()), false});
        addMark(content, 0, from, end, end == 1000 ? MarkSigns{true, false, false, true} : MarkSigns{});
        from = end;
    }
    content.brackets.push_back({u"whole"_s, 0, 0, true, false, 1000, u"1,000\u00a0million in all"_s, u"whole"_s});
    return content;
}

FigureContent dotsWithThresholds(Language language)
{
    FigureContent content = rows(ChartType::Dot, language);
    for (int i = 0; i < 4; ++i)
        content.thresholds.push_back(
            {u"line.%1"_s.arg(i), 500.0 + i * 20, u"poverty line %1: %2 yuan"_s.arg(i).arg(500 + i * 20), u"line"_s});
    return content;
}

FigureContent dumbbells(Language language)
{
    FigureContent content = base(ChartType::Dumbbell, language);
    const double starts[] = {0, 20, 480, 990};
    for (int i = 0; i < 4; ++i)
        content.categories.push_back({u"Row %1"_s.arg(i), {}});
    content.series = {{u"2014"_s, 0, true}};
    for (int i = 0; i < 4; ++i)
        addMark(content, i, 0, starts[i], MarkSigns{i == 2, false, false, i == 1});
    content.series.push_back({u"2020"_s, 0, false});
    for (int i = 0; i < 4; ++i)
        addMark(content, i, 0, 500 + i * 20.0, {});
    for (Mark &mark : content.marks)
        mark.from = 0;
    content.sideLabels.push_back({u"growth"_s, 1, u"+19.5% a year"_s, u"growth"_s});
    return content;
}

FigureContent columns(Language language)
{
    FigureContent content = rows(ChartType::Column, language);
    for (Category &category : content.categories)
        category.group.clear();
    content.sideLabels.push_back({u"growth"_s, 1, u"+320%"_s, u"growth"_s});
    content.brackets.push_back({u"total"_s, 0, 2, true, false, 1800, u"Total: 1,800 million"_s, u"total"_s});
    return content;
}

FigureContent slopes(Language language)
{
    FigureContent content = base(ChartType::Slope, language);
    content.categories = {{u"2014"_s, {}}, {u"2020"_s, {}}};
    for (int i = 0; i < 4; ++i) {
        content.series.push_back({u"Line %1"_s.arg(i), i, false});
        addMark(content, 0, 0, 100.0 + i, {});
        addMark(content, 1, 0, 300.0 + i * 5, {});
    }
    return content;
}

} // namespace

std::vector<FigureContent> bundledFigures(Language language)
{
    static const DatasetPointer dataset = readDataset(bundledDatasetPath()).dataset;
    std::vector<FigureContent> figures;
    for (const ChartDefinition &chart : dataset->records().charts)
        figures.push_back(worked(*dataset, chartSpecOf(chart).value(), language));
    return figures;
}

FigureContent incomeFigure(Language language)
{
    const DatasetPointer dataset = exampleDataset();
    return worked(*dataset, chartSpecOf(*dataset->chart(u"income"_s)).value(), language);
}

std::vector<FigureContent> hardFigures(Language language)
{
    return {rows(ChartType::Bar, language),
            stack(language),
            dotsWithThresholds(language),
            dumbbells(language),
            columns(language),
            slopes(language)};
}

} // namespace bangfu::test
