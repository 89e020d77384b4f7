// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/programmetree.h"

#include <algorithm>

namespace bangfu {

ProgrammeTree::ProgrammeTree(const Dataset &dataset)
    : m_nodes(dataset.records().programmes.size())
{
    const std::vector<Programme> &programmes = dataset.records().programmes;
    for (const Programme &programme : programmes) {
        m_indexes.insert(programme.id, static_cast<int>(m_ids.size()));
        m_ids.append(programme.id);
    }
    for (std::size_t i = 0; i < programmes.size(); ++i)
        m_nodes[i].parent = indexOf(programmes[i].parentId);
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        Node &node = m_nodes[static_cast<std::size_t>(i)];
        if (isOwnAncestor(i))
            node.parent = -1;
        if (node.parent < 0)
            m_roots.push_back(i);
        else
            m_nodes[static_cast<std::size_t>(node.parent)].children.push_back(i);
    }
    for (const Observation &observation : dataset.records().observations) {
        if (const int index = indexOf(observation.programmeId); index >= 0)
            ++m_nodes[static_cast<std::size_t>(index)].ownFigures;
    }
    for (const int root : m_roots)
        sumFigures(root);
}

bool ProgrammeTree::isOwnAncestor(int index) const
{
    int ancestor = node(index).parent;
    for (std::size_t steps = 0; ancestor >= 0 && steps < m_nodes.size(); ++steps) {
        if (ancestor == index)
            return true;
        ancestor = node(ancestor).parent;
    }
    return false;
}

int ProgrammeTree::sumFigures(int index)
{
    Node &node = m_nodes[static_cast<std::size_t>(index)];
    node.allFigures = node.ownFigures;
    for (const int child : node.children)
        node.allFigures += sumFigures(child);
    return node.allFigures;
}

QStringList ProgrammeTree::withDescendants(const QString &programmeId) const
{
    const int index = indexOf(programmeId);
    if (index < 0)
        return {};
    QStringList ids;
    std::vector<int> waiting{index};
    while (!waiting.empty()) {
        const int next = waiting.back();
        waiting.pop_back();
        ids.append(m_ids[next]);
        waiting.insert(waiting.end(), node(next).children.rbegin(), node(next).children.rend());
    }
    return ids;
}

std::vector<int> ProgrammeTree::ancestorsOf(int index) const
{
    std::vector<int> ancestors;
    for (int each = node(index).parent; each >= 0; each = node(each).parent)
        ancestors.push_back(each);
    std::reverse(ancestors.begin(), ancestors.end());
    return ancestors;
}

} // namespace bangfu
