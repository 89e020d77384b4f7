// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figurelabels.h"

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

std::vector<LocalizedText> textsOf(LocalizedText (*wording)(const ChartFigure &, const Dataset &),
                                   const std::vector<ChartFigure> &figures, const Dataset &dataset)
{
    std::vector<LocalizedText> texts;
    for (const ChartFigure &figure : figures)
        texts.push_back(wording(figure, dataset));
    return texts;
}

/// Whether each figure has a cell of its own, some row and some column hold several, and few cells are empty.
bool isGrid(const FigureGrid &grid)
{
    const auto isNamed = [](const LocalizedText &text) { return !text.isEmpty(); };
    if (!std::all_of(grid.categories.begin(), grid.categories.end(), isNamed) ||
        !std::all_of(grid.series.begin(), grid.series.end(), isNamed))
        return false;
    std::vector<LocalizedText> cells;
    for (std::size_t i = 0; i < grid.series.size(); ++i)
        cells.push_back(joined(grid.categories[i], grid.series[i]));
    const std::size_t rows = distinctCount(grid.categories);
    const std::size_t columns = distinctCount(grid.series);
    const bool isDense = cells.size() * 5 >= rows * columns * 3; // three cells of five are filled
    return distinctCount(cells) == cells.size() && rows > 1 && columns > 1 && isDense &&
           cells.size() > std::max(rows, columns);
}

} // namespace

FigureLabels labelsFor(const Dataset &dataset, const std::vector<ChartFigure> &figures, bool isTimeShown)
{
    using Wording = LocalizedText (*)(const ChartFigure &, const Dataset &);
    std::vector<Wording> wordings{nameOf, placeOf, populationOf, programmeOf};
    if (!isTimeShown)
        wordings.push_back(periodOf);
    wordings.push_back(anchorOf);
    FigureLabels labels;
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

std::optional<FigureGrid> gridOf(const Dataset &dataset, const std::vector<ChartFigure> &figures)
{
    using Wording = LocalizedText (*)(const ChartFigure &, const Dataset &);
    std::optional<FigureGrid> best;
    std::size_t fewestSeries = figures.size();
    const std::vector<Wording> wordings{nameOf, placeOf, populationOf, programmeOf, periodOf};
    for (const Wording rows : wordings) {
        for (const Wording columns : wordings) {
            if (rows == columns)
                continue;
            const FigureGrid grid{textsOf(rows, figures, dataset), textsOf(columns, figures, dataset)};
            const std::size_t series = distinctCount(grid.series);
            if (isGrid(grid) && series < fewestSeries) {
                best = grid;
                fewestSeries = series;
            }
        }
    }
    return best;
}

} // namespace bangfu
