// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/placeorder.h"

#include <QHash>

namespace bangfu {

std::vector<const Place *> placesInOrder(const Dataset &dataset)
{
    // From last to first, so that the first is taken from the end.
    std::vector<const Place *> waiting;
    QHash<QString, std::vector<const Place *>> within;
    const std::vector<Place> &places = dataset.records().places;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        const bool isWithin = dataset.place(place->parentId) != nullptr;
        (isWithin ? within[place->parentId] : waiting).push_back(&*place);
    }
    std::vector<const Place *> order;
    while (!waiting.empty()) {
        const Place *place = waiting.back();
        waiting.pop_back();
        order.push_back(place);
        const std::vector<const Place *> inner = within.take(place->id);
        waiting.insert(waiting.end(), inner.begin(), inner.end());
    }
    return order;
}

} // namespace bangfu
