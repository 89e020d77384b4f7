// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentfamilies.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// From where to where something goes.
struct Ends
{
    QString from;
    QString to;
};

/// Works out places and flows.
class NetworkBuilder
{
public:
    NetworkBuilder(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
        : m_material(material)
        , m_index(index)
        , m_content(content)
        , m_network(content.network)
    {}

    Failure build()
    {
        if (isMap())
            addTiles();
        for (const ChartEntry &entry : m_material.entries()) {
            if (entry.absence != Absence::None)
                continue;
            const bool isFlow = entry.partnership || entry.hasRole(u"link") || !isMap();
            if (Failure failure = isFlow ? addLink(entry) : addValue(entry))
                return failure;
        }
        m_network.isToScale = isToScale();
        if (!m_network.isToScale) {
            for (FlowLink &link : m_network.links)
                link.value.reset();
        }
        describeNodes();
        return std::nullopt;
    }

private:
    bool isMap() const { return m_content.type == ChartType::Map; }

    const Place *placeOf(const QString &id) const { return m_material.dataset().place(id); }

    /// Every place that has a tile; those outside the province of most tiles are partners.
    void addTiles()
    {
        QHash<QString, int> counts;
        QString province;
        for (const Place &place : m_material.dataset().records().places) {
            if (place.tileColumn && place.tileRow && ++counts[place.parentId] > counts.value(province))
                province = place.parentId;
        }
        for (const Place &place : m_material.dataset().records().places) {
            if (!place.tileColumn || !place.tileRow)
                continue;
            FlowNode &node = m_network.nodes[static_cast<std::size_t>(addNode(place.id))];
            node.tileColumn = *place.tileColumn;
            node.tileRow = *place.tileRow;
            node.isPartner = place.parentId != province;
        }
    }

    int nodeOf(const QString &placeId) const
    {
        for (std::size_t i = 0; i < m_network.nodes.size(); ++i) {
            if (m_network.nodes[i].placeId == placeId)
                return static_cast<int>(i);
        }
        return -1;
    }

    int addNode(const QString &placeId)
    {
        FlowNode node;
        node.placeId = placeId;
        const Place *place = placeOf(placeId);
        node.label = place ? m_material.text(place->name) : placeId;
        m_network.nodes.push_back(std::move(node));
        return static_cast<int>(m_network.nodes.size()) - 1;
    }

    /// On a map the tile of the place or of what it lies in; −1 if there is none. In a Sankey the place itself.
    int endNode(const QString &placeId)
    {
        if (!isMap()) {
            const int known = nodeOf(placeId);
            return known >= 0 || placeId.isEmpty() ? known : addNode(placeId);
        }
        QString id = placeId;
        while (!id.isEmpty() && nodeOf(id) < 0) {
            const Place *place = placeOf(id);
            id = place ? place->parentId : QString();
        }
        return nodeOf(id);
    }

    static Ends endsOf(const ChartEntry &entry)
    {
        if (entry.partnership)
            return {entry.partnership->donorPlaceId, entry.partnership->recipientPlaceId};
        if (!entry.figure.observation)
            return {};
        const Observation &figure = *entry.figure.observation;
        return figure.direction == u"in" ? Ends{figure.counterpartId, figure.placeId}
                                         : Ends{figure.placeId, figure.counterpartId};
    }

    Failure addLink(const ChartEntry &entry)
    {
        const Ends ends = endsOf(entry);
        FlowLink link;
        link.from = endNode(ends.from);
        link.to = endNode(ends.to);
        if (link.from < 0 || link.to < 0 || link.from == link.to)
            return Error{filledIn(m_material.phrases().translate(
                                      "Figure", "\"%1\" does not go from one place to another that can be drawn."),
                                  {entry.figure.id})};
        link.figureId = entry.figure.id;
        link.series = m_index.seriesOf(entry);
        if (entry.figure.value)
            link.value = entry.figure.value->toDouble();
        link.signs = entry.figure.signs;
        link.label = m_material.labelOf(entry);
        link.description = m_material.descriptionOf(entry);
        m_network.nodes[static_cast<std::size_t>(link.from)].isGiver = true;
        m_network.links.push_back(std::move(link));
        return std::nullopt;
    }

    Failure addValue(const ChartEntry &entry)
    {
        const QString placeId = entry.figure.observation  ? entry.figure.observation->placeId
                                : entry.figure.derivation ? entry.figure.derivation->placeId
                                                          : QString();
        const int index = nodeOf(placeId);
        if (index < 0)
            return Error{filledIn(m_material.phrases().translate("Figure", "The place of \"%1\" is not on the map."),
                                  {entry.figure.id})};
        FlowNode &node = m_network.nodes[static_cast<std::size_t>(index)];
        node.figureId = entry.figure.id;
        node.value = entry.figure.value ? std::optional(entry.figure.value->toDouble()) : std::nullopt;
        node.signs = entry.figure.signs;
        node.valueLabel = m_material.labelOf(entry);
        node.description = m_material.descriptionOf(entry);
        return std::nullopt;
    }

    bool isToScale() const
    {
        QString unitId;
        for (const ChartEntry &entry : m_material.entries()) {
            const bool isLink = entry.hasRole(u"link") || !isMap();
            if (!isLink || entry.absence != Absence::None)
                continue;
            if (!entry.figure.value || (!unitId.isEmpty() && entry.figure.unitId != unitId))
                return false;
            unitId = entry.figure.unitId;
        }
        return !unitId.isEmpty();
    }

    /// A place without a value of its own is described by what goes to and from it.
    void describeNodes()
    {
        for (std::size_t i = 0; i < m_network.nodes.size(); ++i) {
            FlowNode &node = m_network.nodes[i];
            if (!node.description.isEmpty())
                continue;
            QStringList flows;
            for (const FlowLink &link : m_network.links) {
                if (link.from == static_cast<int>(i) || link.to == static_cast<int>(i))
                    flows << link.description;
            }
            node.description = flows.isEmpty() ? node.label : flows.join(u'\n');
        }
    }

    const ChartMaterial &m_material;
    ContentIndex &m_index;
    FigureContent &m_content;
    FlowNetwork &m_network;
};

} // namespace

Failure addNetwork(const ChartMaterial &material, ContentIndex &index, FigureContent &content)
{
    return NetworkBuilder(material, index, content).build();
}

} // namespace bangfu
