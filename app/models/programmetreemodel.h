// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/programmetree.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace bangfu {

/// The programmes of a dataset as a tree, read-only, with how many figures belong to each.
///
/// An index carries the place of its programme in the dataset, so that nothing is allocated for a row.
class ProgrammeTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        FigureCountRole = Qt::UserRole + 1, ///< of the programme and of all below it
        ProgrammeIdRole,
        IsMatchRole, ///< false for a programme that is shown only as the parent of a hit
    };

    explicit ProgrammeTreeModel(QObject *parent = nullptr);

    /// Null: no programmes.
    void setProgrammes(DatasetPointer dataset, Language language);
    /// Shows only programmes whose name or summary, in any language, holds all words, and their parents. Case and width
    /// do not matter.
    void setSearch(const QString &text);

    const ProgrammeTree &tree() const { return m_tree; }
    int matchCount() const { return m_matchCount; }
    /// The index of a programme; invalid if it is not shown.
    QModelIndex indexOf(const QString &programmeId) const;
    /// The first programme in reading order that answers the search; invalid if none does.
    QModelIndex firstMatch() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// What is shown of a programme.
    struct Shown
    {
        int row = -1; ///< -1: not shown
        bool isMatch = false;
        std::vector<int> children;
    };

    void showMatches();
    bool showBranch(int programme);
    bool isMatch(int programme) const;
    int firstMatchBelow(const std::vector<int> &programmes) const;
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QModelIndex indexAt(int programme) const;
    const Shown &shownAt(int programme) const { return m_shown[static_cast<std::size_t>(programme)]; }

    DatasetPointer m_dataset;
    Language m_language = Language::English;
    ProgrammeTree m_tree;
    QStringList m_words; ///< folded
    std::vector<Shown> m_shown;
    std::vector<int> m_roots; ///< the shown ones
    int m_matchCount = 0;
};

} // namespace bangfu
