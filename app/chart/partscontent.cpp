// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentfamilies.h"

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

bool isInPercent(ChartType type)
{
    return type == ChartType::Share || type == ChartType::Donut;
}

/// One digit behind the point: as many as the articles print.
QString percentInWords(double percent, Language language)
{
    const QString number = formatNumber(Decimal::fromParts(std::llround(percent * 10), 1), language);
    return number + (language == Language::Russian ? u"\u00a0%"_s : u"%"_s);
}

/// Works out the parts of all categories.
class PartsBuilder
{
public:
    PartsBuilder(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
        : m_material(material)
        , m_index(index)
        , m_content(content)
    {}

    Failure build()
    {
        for (const ChartEntry &entry : m_material.entries()) {
            if (isMarkRole(entry.item->role))
                m_index.place(entry, m_index.categoryOf(entry));
        }
        sumUp();
        for (const ChartEntry &entry : m_material.entries()) {
            if (isMarkRole(entry.item->role))
                addPart(entry);
        }
        if (!isInPercent(m_content.type))
            return std::nullopt;
        for (const double whole : m_wholes) {
            if (whole <= 0)
                return Error{m_material.phrases().translate("Figure", "A whole of nothing has no shares.")};
        }
        for (Mark &mark : m_content.marks)
            makeShare(mark);
        return std::nullopt;
    }

private:
    /// What each category is filled to: its whole, or the sum of its parts where no whole is given.
    void sumUp()
    {
        m_wholes.assign(m_content.categories.size(), 0.0);
        m_filled.assign(m_content.categories.size(), 0.0);
        std::vector<bool> hasWhole(m_content.categories.size(), false);
        for (const ChartEntry &entry : m_material.entries()) {
            const int placed = m_index.placeOf(entry.item->position);
            if (placed >= 0 && entry.figure.value)
                m_wholes[static_cast<std::size_t>(placed)] += entry.figure.value->toDouble();
        }
        for (const ChartEntry &entry : m_material.entries()) {
            if (!entry.hasRole(u"whole") || !entry.figure.value)
                continue;
            const auto category = static_cast<std::size_t>(m_index.categoryOf(entry));
            if (category < m_wholes.size())
                m_wholes[category] = entry.figure.value->toDouble();
        }
    }

    void addPart(const ChartEntry &entry)
    {
        Mark mark = markOf(m_material, m_index, entry);
        mark.category = m_index.placeOf(entry.item->position);
        const auto category = static_cast<std::size_t>(mark.category);
        double &end = m_filled[category];
        const double size = mark.value;
        mark.from = end;
        end += size;
        mark.value = end;
        if (isInPercent(m_content.type) && entry.absence == Absence::None && m_wholes[category] > 0) {
            const QString percent = percentInWords(size / m_wholes[category] * 100, m_content.language);
            const QString pattern = m_content.language == Language::Chinese ? u"%1（%2）"_s : u"%1 (%2)"_s;
            mark.label = m_material.withSourceMarks(filledIn(pattern, {m_material.valueOf(entry), percent}), entry);
        }
        m_content.marks.push_back(std::move(mark));
    }

    void makeShare(Mark &mark) const
    {
        constexpr double whole = 100;
        constexpr double roundingError = 0.5; // of computed parts and wholes, which are rounded to four digits
        const double scale = whole / m_wholes[static_cast<std::size_t>(mark.category)];
        mark.from *= scale;
        mark.value *= scale;
        if (std::abs(mark.value - whole) < roundingError)
            mark.value = whole;
    }

    const ChartMaterial &m_material;
    ContentIndex &m_index;
    FigureContent &m_content;
    std::vector<double> m_wholes;
    std::vector<double> m_filled;
};

} // namespace

Failure addParts(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
{
    return PartsBuilder(material, index, content).build();
}

} // namespace bangfu
