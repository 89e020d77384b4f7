// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/rulebook.h"

#include "chart/chartmaterial.h"
#include "chart/typerules.h"

#include <algorithm>

namespace bangfu {

namespace {

/// What was chosen: figures, or what has none.
struct Choice
{
    std::vector<ChartFigure> figures;
    std::vector<const Event *> events;
    std::vector<const Partnership *> partnerships;
    QString refusal; ///< of all types
};

Choice chosen(const Dataset &dataset, const QStringList &ids, const Phrases &phrases)
{
    Choice choice;
    for (const QString &id : ids) {
        if (const Event *event = dataset.event(id))
            choice.events.push_back(event);
        else if (const Partnership *partnership = dataset.partnership(id))
            choice.partnerships.push_back(partnership);
        else if (Result<ChartFigure> figure = chartFigure(dataset, id, phrases))
            choice.figures.push_back(std::move(figure).value());
        else
            choice.refusal = figure.error().message;
    }
    if (ids.isEmpty())
        choice.refusal = phrases.translate("ChartRule", "Choose at least one figure.");
    return choice;
}

/// Events have dates and partnerships have places, but neither has numbers.
QString refusalWithoutFigures(ChartType type, const Choice &choice, const Phrases &phrases)
{
    if (type == ChartType::Table)
        return {};
    if (choice.partnerships.empty() && choice.figures.empty() && type == ChartType::Timeline) {
        const bool isOneTime = std::all_of(choice.events.begin(), choice.events.end(), [&](const Event *event) {
            return event->date == choice.events.front()->date;
        });
        return isOneTime ? phrases.translate("ChartRule", "A timeline needs at least two different times.") : QString();
    }
    const bool isNetwork = type == ChartType::Sankey || type == ChartType::Map;
    if (isNetwork && choice.events.empty() && choice.figures.empty())
        return {};
    return choice.events.empty() ? phrases.translate("ChartRule", "Partnerships have places, but no numbers to draw.")
                                 : phrases.translate("ChartRule", "Events have dates, but no numbers to draw.");
}

QString refusalOf(ChartType type, const Dataset &dataset, const Choice &choice, const Phrases &phrases)
{
    if (!choice.refusal.isEmpty())
        return choice.refusal;
    if (!choice.events.empty() || !choice.partnerships.empty())
        return refusalWithoutFigures(type, choice, phrases);
    if (needsCommonAxis(type)) {
        if (const QString refusal = refusalOfCommonAxis(dataset, choice.figures, phrases); !refusal.isEmpty())
            return refusal;
    }
    return refusalOfType(type, dataset, choice.figures, phrases);
}

/// What comes nearest to a type, nearest first.
QList<ChartType> nearTypes(ChartType type)
{
    using enum ChartType;
    switch (type) {
    case Column:
    case Bar:
        return {Column, Bar, Dot, Range, Multiples};
    case Grouped:
        return {Bar, Column, Dot, Multiples};
    case Stacked:
    case Share:
    case Donut:
        return {Stacked, Share, Donut, Bar, Column, Multiples};
    case Dumbbell:
    case Slope:
    case Line:
        return {Line, Dumbbell, Slope, Dot, Bar, Timeline, Multiples};
    case Target:
        return {Bar, Dot, Multiples};
    case Dot:
    case Range:
        return {Dot, Bar, Multiples};
    case Scatter:
        return {Multiples, Bar, Dot};
    case Pictogram:
        return {Bar, Column, Dot, Multiples};
    case Pyramid:
        return {Bar, Dot, Multiples};
    case Timeline:
        return {Dumbbell, Line, Bar, Dot};
    case Sankey:
        return {Map, Bar, Dot};
    case Map:
        return {Sankey, Bar, Dot};
    case Table:
        return {};
    case Multiples:
        return {Bar, Column, Dot};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<TypePermission> judgeTypes(const Dataset &dataset, const QStringList &figureIds, const Phrases &phrases)
{
    const Choice choice = chosen(dataset, figureIds, phrases);
    std::vector<TypePermission> permissions;
    for (const ChartType type : allChartTypes)
        permissions.push_back({type, refusalOf(type, dataset, choice, phrases)});
    const auto isPermitted = [&](ChartType type) {
        return std::any_of(permissions.begin(), permissions.end(),
                           [type](const TypePermission &each) { return each.type == type && each.isPermitted(); });
    };
    for (TypePermission &permission : permissions) {
        if (permission.isPermitted())
            continue;
        for (const ChartType near : nearTypes(permission.type) + QList{ChartType::Table}) {
            if (isPermitted(near)) {
                permission.alternative = near;
                break;
            }
        }
    }
    return permissions;
}

QStringList judgedFigures(const ChartSpec &spec)
{
    QStringList ids;
    for (const ChartItem &item : spec.items) {
        const bool isShown =
            isMarkRole(item.role) || item.role == u"whole" || item.role == u"link" || item.role == u"across";
        if (isShown && !item.figureId.isEmpty() && !ids.contains(item.figureId))
            ids << item.figureId;
    }
    return ids;
}

std::vector<TypePermission> judgeChart(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    std::vector<TypePermission> permissions = judgeTypes(dataset, judgedFigures(spec), phrases);
    for (TypePermission &permission : permissions) {
        if (permission.type == spec.type)
            permission = {spec.type, {}, {}};
    }
    return permissions;
}

} // namespace bangfu
