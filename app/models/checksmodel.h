// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"

#include <QAbstractTableModel>

#include <array>
#include <set>
#include <vector>

namespace bangfu {

/// The checks of a dataset as a table, what differs first; narrowed by verdict and by a search.
class ChecksModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { VerdictColumn, NameColumn, StatedColumn, ComputedColumn, DifferenceColumn, ColumnCount };
    enum Role {
        CheckIdRole = Qt::UserRole + 1,
        VerdictRole, ///< the verdict as a number
    };

    explicit ChecksModel(QObject *parent = nullptr);

    /// Shows those results that are checks, worded in the language of the phrases. The results point into the dataset.
    void setChecks(DatasetPointer dataset, const std::vector<CheckResult> &results, const Phrases &phrases);
    /// Keeps only checks whose names, notes, assumptions or figures hold all words, in any language.
    void setSearch(const QString &text);
    /// Keeps only checks with these verdicts; an empty set keeps all.
    void setVerdicts(const std::set<Verdict> &verdicts);

    /// How many checks there are, whatever is shown.
    int total() const { return static_cast<int>(m_entries.size()); }
    int total(Verdict verdict) const;
    /// How many of the checks that the search keeps have this verdict, whatever verdicts are shown.
    int found(Verdict verdict) const;

    /// The check of a row; null for a row that is none.
    const CheckResult *check(int row) const;
    /// The row of a check; -1 if it is not shown.
    int rowOf(const QString &derivationId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        CheckResult result;
        std::array<QString, ColumnCount> texts;
        QString searchText; ///< folded
    };

    Entry entryOf(const CheckResult &result) const;
    QString searchTextOf(const CheckResult &result) const;
    bool isFound(const Entry &entry) const;
    void selectRows();

    DatasetPointer m_dataset;
    Phrases m_phrases{Language::English};
    std::vector<Entry> m_entries; ///< by concern, then in the order of the dataset
    std::vector<std::size_t> m_rows;
    QStringList m_words; ///< folded
    std::set<Verdict> m_verdicts;
};

} // namespace bangfu
