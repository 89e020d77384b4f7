// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

#include <QAbstractListModel>

#include <vector>

namespace bangfu {

/// The charts of a dataset as a list: a heading for each theme that has charts, below it the titles.
class ChartListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ChartIdRole = Qt::UserRole + 1, ///< empty for a heading
        QuestionRole,
        IsHeadingRole,
    };

    explicit ChartListModel(QObject *parent = nullptr);

    void setCharts(DatasetPointer dataset, Language language);
    /// Shows only charts whose title or question, in any language, holds all words; case and width do not matter.
    void setSearch(const QString &text);

    int chartCount() const;
    /// The row of a chart; -1 if it is not shown.
    int rowOf(const QString &chartId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QString title;
        QString question;
        QString chartId; ///< empty for a heading
    };

    std::vector<Entry> matchingEntries() const;
    void appendCharts(std::vector<Entry> &entries, const Theme *theme) const;
    bool isMatch(const ChartDefinition &chart) const;

    DatasetPointer m_dataset;
    Language m_language = Language::English;
    QStringList m_words; ///< folded
    std::vector<Entry> m_entries;
};

} // namespace bangfu
