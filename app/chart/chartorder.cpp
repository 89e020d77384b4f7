// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartorder.h"

#include "chart/chartmaterial.h"
#include "query/collation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace bangfu {

namespace {

/// What is moved as one: a category with all its items.
struct Block
{
    int panel = 0;
    LocalizedText group;
    LocalizedText category;
    std::vector<ChartItem> items;
    double largest = std::numeric_limits<double>::lowest();
    std::uint32_t nameRank = 0;

    bool holds(const ChartItem &item) const
    {
        return item.panel == panel && item.group == group && item.category == category;
    }
};

/// Whether the order of categories says nothing by itself.
bool isFree(ChartType type, ChartOrder order)
{
    switch (type) {
    case ChartType::Column:
    case ChartType::Bar:
    case ChartType::Grouped:
    case ChartType::Stacked:
    case ChartType::Share:
    case ChartType::Dumbbell:
    case ChartType::Target:
    case ChartType::Dot:
    case ChartType::Range:
    case ChartType::Pictogram:
    case ChartType::Multiples:
        return true;
    case ChartType::Table: // its values may be in any unit
    case ChartType::Scatter:
        return order == ChartOrder::ByName;
    case ChartType::Donut: // one category
    case ChartType::Slope:
    case ChartType::Line:
    case ChartType::Pyramid:
    case ChartType::Timeline:
    case ChartType::Sankey:
    case ChartType::Map:
        return false;
    }
    Q_UNREACHABLE();
}

std::vector<Block> blocksOf(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    std::vector<Block> blocks;
    for (const ChartItem &item : spec.items) {
        auto block = std::find_if(blocks.begin(), blocks.end(), [&](const Block &each) { return each.holds(item); });
        if (block == blocks.end())
            block = blocks.insert(blocks.end(), Block{item.panel, item.group, item.category, {}});
        block->items.push_back(item);
        if (!isMarkRole(item.role) && item.role != u"whole")
            continue;
        const Result<ChartFigure> figure = chartFigure(dataset, item.figureId, phrases);
        if (figure && figure.value().hasNumber())
            block->largest = std::max(block->largest, figure.value().largest());
    }
    return blocks;
}

void rankNames(std::vector<Block> &blocks, Language language)
{
    std::vector<std::string> names;
    for (const Block &block : blocks)
        names.push_back(block.category.in(language).toStdString());
    const std::vector<std::uint32_t> ranks = collationRanks({names.begin(), names.end()}, language);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blocks[i].nameRank = ranks[i];
}

/// For each block the place of the first block of its panel and group.
std::vector<std::size_t> groupPlaces(const std::vector<Block> &blocks)
{
    std::vector<std::size_t> places;
    for (const Block &block : blocks) {
        const auto first = std::find_if(blocks.begin(), blocks.end(), [&](const Block &each) {
            return each.panel == block.panel && each.group == block.group;
        });
        places.push_back(static_cast<std::size_t>(first - blocks.begin()));
    }
    return places;
}

bool stands(ChartOrder order, const Block &left, const Block &right)
{
    switch (order) {
    case ChartOrder::AsGiven:
        return false;
    case ChartOrder::Descending:
        return left.largest > right.largest;
    case ChartOrder::Ascending:
        return left.largest < right.largest;
    case ChartOrder::ByName:
        return left.nameRank < right.nameRank;
    }
    Q_UNREACHABLE();
}

} // namespace

ChartSpec inOrder(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    if (spec.order == ChartOrder::AsGiven || !isFree(spec.type, spec.order))
        return spec;
    std::vector<Block> blocks = blocksOf(dataset, spec, phrases);
    rankNames(blocks, phrases.language());
    const std::vector<std::size_t> places = groupPlaces(blocks);
    std::vector<std::size_t> order(blocks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return places[left] != places[right] ? places[left] < places[right]
                                             : stands(spec.order, blocks[left], blocks[right]);
    });
    ChartSpec sorted = spec;
    sorted.items.clear();
    for (const std::size_t block : order)
        sorted.items.insert(sorted.items.end(), blocks[block].items.begin(), blocks[block].items.end());
    return sorted;
}

} // namespace bangfu
