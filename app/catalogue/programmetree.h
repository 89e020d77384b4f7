// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

#include <QHash>

#include <vector>

namespace bangfu {

/// The programmes of a dataset as a tree, with the figures that belong to each; indexes are places in the records.
///
/// A programme whose parent the dataset does not have, or that is its own ancestor, stands at the top.
class ProgrammeTree
{
public:
    ProgrammeTree() = default;
    explicit ProgrammeTree(const Dataset &dataset);

    struct Node
    {
        int parent = -1;           ///< -1 at the top
        std::vector<int> children; ///< in the order of the dataset
        int ownFigures = 0;        ///< observations of the programme itself
        int allFigures = 0;        ///< with those of everything below it
    };

    const std::vector<Node> &nodes() const { return m_nodes; }
    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    const std::vector<int> &roots() const { return m_roots; }
    int indexOf(const QString &programmeId) const { return m_indexes.value(programmeId, -1); } ///< -1: unknown

    /// A programme and everything below it; empty for an unknown id.
    QStringList withDescendants(const QString &programmeId) const;
    /// The programmes above one, the topmost first.
    std::vector<int> ancestorsOf(int index) const;

private:
    bool isOwnAncestor(int index) const;
    int sumFigures(int index);

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    QStringList m_ids;
    QHash<QString, int> m_indexes;
};

} // namespace bangfu
