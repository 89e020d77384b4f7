// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentindex.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

ContentIndex::ContentIndex(const ChartMaterial &material, FigureContent &content)
    : m_material(material)
    , m_content(content)
{}

int ContentIndex::categoryOf(const ChartEntry &entry)
{
    return categoryOf(entry.item->group, entry.item->category);
}

int ContentIndex::categoryOf(const LocalizedText &group, const LocalizedText &label)
{
    const Key key{group, label};
    const auto known = std::find(m_categories.begin(), m_categories.end(), key);
    if (known != m_categories.end())
        return static_cast<int>(known - m_categories.begin());
    m_categories.push_back(key);
    m_content.categories.push_back({m_material.text(label), m_material.text(group)});
    return static_cast<int>(m_categories.size()) - 1;
}

LocalizedText ContentIndex::seriesText(const ChartEntry &entry) const
{
    const ChartType type = m_material.spec().type;
    if (type == ChartType::Slope || (type == ChartType::Line && entry.item->series.isEmpty()))
        return entry.item->category;
    return entry.item->series;
}

QString ContentIndex::seriesName(const ChartEntry &entry, const LocalizedText &given) const
{
    const QString &role = entry.item->role;
    const bool isEnd = role == u"start" || role == u"end";
    const bool isJoined = m_material.spec().type == ChartType::Slope || m_material.spec().type == ChartType::Line;
    if (!given.isEmpty() || !isEnd || isJoined || !entry.isFigure())
        return m_material.text(given);
    // The two ends of a dumbbell are told apart by their time, if it is the same for all rows.
    const Phrases &phrases = m_material.phrases();
    const Period period = figurePeriod(entry.figure);
    for (const ChartEntry &other : m_material.entries()) {
        if (other.item->role == role && other.isFigure() && figurePeriod(other.figure) != period)
            return role == u"start" ? phrases.translate("Figure", "earlier", "of two times")
                                    : phrases.translate("Figure", "later", "of two times");
    }
    return period.isUnknown() ? QString() : formatPeriod(period, phrases);
}

int ContentIndex::firstColour() const
{
    constexpr int green = 0, orange = 1, iris = 2;
    const Unit *unit = m_material.dataset().unit(m_material.unitId());
    if (!unit || unit->dimension == u"money")
        return green;
    static const QStringList rates{u"ratio"_s, u"rate"_s, u"share"_s, u"percent"_s};
    return rates.contains(unit->dimension) ? orange : iris;
}

int ContentIndex::seriesOf(const ChartEntry &entry)
{
    const LocalizedText given = seriesText(entry);
    const bool isStart = entry.hasRole(u"start") && m_material.spec().type == ChartType::Dumbbell;
    const QString side = entry.hasRole(u"start") || entry.hasRole(u"end") ? entry.item->role : QString();
    const bool isJoined = m_material.spec().type == ChartType::Slope || m_material.spec().type == ChartType::Line;
    const bool isToldBySide = !isJoined && (given.isEmpty() || isStart);
    const Key key{given, {isToldBySide ? side : QString(), {}, {}}};
    const auto known = std::find(m_series.begin(), m_series.end(), key);
    if (known != m_series.end())
        return static_cast<int>(known - m_series.begin());
    const auto coloured = static_cast<int>(std::count_if(m_content.series.begin(), m_content.series.end(),
                                                         [](const FigureSeries &each) { return !each.isQuiet; }));
    // The meaning's own colour comes first, the others follow in their order.
    const int first = firstColour();
    const int colour = coloured == 0 ? first : coloured <= first ? coloured - 1 : coloured;
    m_series.push_back(key);
    m_content.series.push_back({seriesName(entry, given), colour, isStart});
    return static_cast<int>(m_series.size()) - 1;
}

} // namespace bangfu
