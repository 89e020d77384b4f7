// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartmaterial.h"

#include <QHash>

namespace bangfu {

/// Gives categories and series their places in a content, in the order of first use. They are told apart by their
/// wordings in all languages together, so that a chart has the same shape in each.
class ContentIndex
{
public:
    ContentIndex(const ChartMaterial &material, FigureContent &content);

    /// The category of the entry's texts.
    int categoryOf(const ChartEntry &entry);
    int categoryOf(const LocalizedText &group, const LocalizedText &label);
    /// The series of the entry, with its colour; the earlier of two times is a quiet one.
    int seriesOf(const ChartEntry &entry);
    /// Remembers that an item stands in a category.
    void place(const ChartEntry &entry, int category) { m_placed.insert(entry.item->position, category); }
    /// The category that an item was placed in; −1 if it was not.
    int placeOf(int position) const { return m_placed.value(position, -1); }

private:
    struct Key
    {
        LocalizedText first;
        LocalizedText second;

        friend bool operator==(const Key &, const Key &) = default;
    };

    LocalizedText seriesText(const ChartEntry &entry) const;
    QString seriesName(const ChartEntry &entry, const LocalizedText &given) const;
    int firstColour() const;

    const ChartMaterial &m_material;
    FigureContent &m_content;
    std::vector<Key> m_categories;
    std::vector<Key> m_series;
    QHash<int, int> m_placed;
};

} // namespace bangfu
