// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programmetreemodel.h"

#include "query/searchwords.h"
#include "table/searchfolding.h"

#include <algorithm>

namespace bangfu {

ProgrammeTreeModel::ProgrammeTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void ProgrammeTreeModel::setProgrammes(DatasetPointer dataset, Language language)
{
    beginResetModel();
    if (dataset != m_dataset)
        m_tree = dataset ? ProgrammeTree(*dataset) : ProgrammeTree();
    m_dataset = std::move(dataset);
    m_language = language;
    showMatches();
    endResetModel();
}

void ProgrammeTreeModel::setSearch(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    showMatches();
    endResetModel();
}

void ProgrammeTreeModel::showMatches()
{
    m_shown.assign(m_tree.nodes().size(), {});
    m_roots.clear();
    m_matchCount = 0;
    for (const int root : m_tree.roots()) {
        if (showBranch(root)) {
            m_shown[static_cast<std::size_t>(root)].row = static_cast<int>(m_roots.size());
            m_roots.push_back(root);
        }
    }
}

bool ProgrammeTreeModel::showBranch(int programme)
{
    Shown &shown = m_shown[static_cast<std::size_t>(programme)];
    shown.isMatch = isMatch(programme);
    m_matchCount += shown.isMatch ? 1 : 0;
    for (const int child : m_tree.node(programme).children) {
        if (showBranch(child)) {
            m_shown[static_cast<std::size_t>(child)].row = static_cast<int>(shown.children.size());
            shown.children.push_back(child);
        }
    }
    return shown.isMatch || !shown.children.empty();
}

bool ProgrammeTreeModel::isMatch(int programme) const
{
    if (m_words.isEmpty())
        return true;
    const Programme &record = m_dataset->records().programmes[static_cast<std::size_t>(programme)];
    QStringList texts;
    for (const Language language : allLanguages)
        texts << record.name.in(language) << record.summary.in(language);
    const QString folded = foldForSearch(texts.join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return folded.contains(word); });
}

QModelIndex ProgrammeTreeModel::indexOf(const QString &programmeId) const
{
    const int programme = m_tree.indexOf(programmeId);
    return programme < 0 ? QModelIndex() : indexAt(programme);
}

QModelIndex ProgrammeTreeModel::firstMatch() const
{
    const int programme = firstMatchBelow(m_roots);
    return programme < 0 ? QModelIndex() : indexAt(programme);
}

int ProgrammeTreeModel::firstMatchBelow(const std::vector<int> &programmes) const
{
    for (const int programme : programmes) {
        if (shownAt(programme).isMatch)
            return programme;
        if (const int below = firstMatchBelow(shownAt(programme).children); below >= 0)
            return below;
    }
    return -1;
}

QModelIndex ProgrammeTreeModel::indexAt(int programme) const
{
    const int row = shownAt(programme).row;
    return row < 0 ? QModelIndex() : createIndex(row, 0, static_cast<quintptr>(programme));
}

const std::vector<int> &ProgrammeTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? shownAt(static_cast<int>(parent.internalId())).children : m_roots;
}

QModelIndex ProgrammeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexAt(childrenOf(parent)[static_cast<std::size_t>(row)]);
}

QModelIndex ProgrammeTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = m_tree.node(static_cast<int>(index.internalId())).parent;
    return parent < 0 ? QModelIndex() : indexAt(parent);
}

int ProgrammeTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ProgrammeTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ProgrammeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto programme = static_cast<std::size_t>(index.internalId());
    const Programme &record = m_dataset->records().programmes[programme];
    switch (role) {
    case Qt::DisplayRole:
        return record.name.in(m_language);
    case FigureCountRole:
        return m_tree.nodes()[programme].allFigures;
    case ProgrammeIdRole:
        return record.id;
    case IsMatchRole:
        return m_shown[programme].isMatch;
    default:
        return {};
    }
}

} // namespace bangfu
