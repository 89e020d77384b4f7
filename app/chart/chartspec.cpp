// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartspec.h"

#include "chart/chartfigure.h"
#include "chart/typerules.h"
#include "format/numberformat.h"

#include <algorithm>
#include <functional>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Something by which figures may be told apart, in the three languages.
struct Aspect
{
    std::vector<LocalizedText> texts; ///< one a figure

    bool isShared() const
    {
        return std::all_of(texts.begin(), texts.end(),
                           [this](const LocalizedText &each) { return each == texts.front(); });
    }
};

LocalizedText inEveryLanguage(const std::function<QString(const Phrases &)> &wording)
{
    LocalizedText text;
    text.chinese = wording(Phrases(Language::Chinese));
    text.russian = wording(Phrases(Language::Russian));
    text.english = wording(Phrases(Language::English));
    return text;
}

LocalizedText joined(const LocalizedText &left, const LocalizedText &right)
{
    const auto join = [](const QString &a, const QString &b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + u" · "_s + b;
    };
    return {join(left.chinese, right.chinese), join(left.russian, right.russian), join(left.english, right.english)};
}

LocalizedText nameOf(const ChartFigure &figure, const Dataset &)
{
    return inEveryLanguage([&](const Phrases &phrases) { return figureName(figure, phrases.language()); });
}

LocalizedText placeOf(const ChartFigure &figure, const Dataset &dataset)
{
    return inEveryLanguage([&](const Phrases &phrases) { return figurePlace(figure, dataset, phrases.language()); });
}

LocalizedText populationOf(const ChartFigure &figure, const Dataset &dataset)
{
    const Population *population = figure.observation ? dataset.population(figure.observation->populationId) : nullptr;
    return population ? population->name : LocalizedText();
}

LocalizedText programmeOf(const ChartFigure &figure, const Dataset &dataset)
{
    const Programme *programme = figure.observation ? dataset.programme(figure.observation->programmeId) : nullptr;
    return programme ? programme->name : LocalizedText();
}

LocalizedText periodOf(const ChartFigure &figure, const Dataset &)
{
    return inEveryLanguage([&](const Phrases &phrases) { return formatPeriod(figurePeriod(figure), phrases); });
}

/// Where nothing else tells figures apart, the place in the article does.
LocalizedText anchorOf(const ChartFigure &figure, const Dataset &)
{
    if (!figure.observation)
        return {figure.id, figure.id, figure.id};
    const QString anchor = figure.observation->printed + u" ("_s + figure.observation->sourceId + u':' +
                           QString::number(figure.observation->line) + u')';
    return {anchor, anchor, anchor};
}

std::size_t distinctCount(const std::vector<LocalizedText> &texts)
{
    std::vector<LocalizedText> seen;
    for (const LocalizedText &text : texts) {
        if (std::find(seen.begin(), seen.end(), text) == seen.end())
            seen.push_back(text);
    }
    return seen.size();
}

/// The labels of figures, and what they have in common.
struct Labels
{
    std::vector<LocalizedText> own;
    LocalizedText title;
    LocalizedText subtitle;
};

Labels labelsFor(const Dataset &dataset, const std::vector<ChartFigure> &figures, bool isTimeShown)
{
    using Wording = LocalizedText (*)(const ChartFigure &, const Dataset &);
    std::vector<Wording> wordings{nameOf, placeOf, populationOf, programmeOf};
    if (!isTimeShown)
        wordings.push_back(periodOf);
    wordings.push_back(anchorOf);
    Labels labels;
    labels.own.resize(figures.size());
    std::size_t toldApart = 1;
    for (const Wording wording : wordings) {
        Aspect aspect;
        for (const ChartFigure &figure : figures)
            aspect.texts.push_back(wording(figure, dataset));
        if (aspect.isShared()) {
            if (wording == nameOf)
                labels.title = aspect.texts.front();
            else if (wording != anchorOf && wording != programmeOf)
                labels.subtitle = joined(labels.subtitle, aspect.texts.front());
            continue;
        }
        std::vector<LocalizedText> extended;
        for (std::size_t i = 0; i < figures.size(); ++i)
            extended.push_back(joined(labels.own[i], aspect.texts[i]));
        const std::size_t apart = distinctCount(extended);
        if (apart > toldApart && !(isTimeShown && wording == anchorOf)) {
            labels.own = std::move(extended);
            toldApart = apart;
        }
    }
    return labels;
}

QString roleFor(ChartType type, const ChartFigure &figure)
{
    switch (type) {
    case ChartType::Column:
    case ChartType::Bar:
        return u"bar"_s;
    case ChartType::Stacked:
        return u"part"_s;
    case ChartType::Dumbbell:
    case ChartType::Slope:
    case ChartType::Dot:
        return u"dot"_s;
    case ChartType::Range:
        return figure.value ? u"dot"_s : u"range"_s;
    case ChartType::Line:
    case ChartType::Target:
    case ChartType::Grouped:
    case ChartType::Share:
    case ChartType::Donut:
    case ChartType::Scatter:
    case ChartType::Pictogram:
    case ChartType::Pyramid:
    case ChartType::Timeline:
    case ChartType::Sankey:
    case ChartType::Map:
    case ChartType::Table:
    case ChartType::Multiples:
        return u"bar"_s;
    }
    Q_UNREACHABLE();
}

bool isPairing(ChartType type)
{
    return type == ChartType::Dumbbell || type == ChartType::Slope;
}

/// Start before end: the pairs of a dumbbell or slope, with the roles of their two figures.
void assignPairRoles(std::vector<ChartItem> &items, const std::vector<ChartFigure> &figures)
{
    for (const FigurePair &pair : figurePairs(figures)) {
        items[pair.start].role = u"start"_s;
        items[pair.end].role = u"end"_s;
    }
}

void assignStackRoles(std::vector<ChartItem> &items, const Dataset &dataset, const std::vector<ChartFigure> &figures)
{
    const std::optional<std::size_t> whole = wholeAmong(dataset, figures);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].series = items[i].category;
        items[i].category = {};
        if (whole && i == *whole) {
            items[i].role = u"whole"_s;
            items[i].series = {};
        }
    }
}

} // namespace

ChartSpec chartSpecForFigures(const Dataset &dataset, const QStringList &figureIds, ChartType type)
{
    const Phrases phrases(Language::English);
    std::vector<ChartFigure> figures;
    for (const QString &id : figureIds) {
        if (Result<ChartFigure> figure = chartFigure(dataset, id, phrases))
            figures.push_back(std::move(figure).value());
    }
    ChartSpec spec;
    spec.id = u"selection"_s;
    spec.type = type;
    if (figures.empty())
        return spec;
    const Labels labels = labelsFor(dataset, figures, isPairing(type));
    for (std::size_t i = 0; i < figures.size(); ++i) {
        ChartItem item;
        item.chartId = spec.id;
        item.position = static_cast<int>(i) + 1;
        item.figureId = figures[i].id;
        item.role = roleFor(type, figures[i]);
        item.category = labels.own[i];
        spec.items.push_back(std::move(item));
    }
    if (isPairing(type))
        assignPairRoles(spec.items, figures);
    if (type == ChartType::Stacked)
        assignStackRoles(spec.items, dataset, figures);
    spec.title = labels.title.isEmpty() ? inEveryLanguage([](const Phrases &each) {
        return each.translate("Figure", "Chosen figures", "title of a chart of figures that differ in kind");
    })
                                        : labels.title;
    spec.subtitle = labels.subtitle;
    return spec;
}

} // namespace bangfu
