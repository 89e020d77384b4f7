// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace bangfu {

/// The terms of a dataset's glossary in the alphabetical order of a language, read-only.
class TermListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { TermIdRole = Qt::UserRole + 1 };

    explicit TermListModel(QObject *parent = nullptr);

    /// Null: no terms.
    void setTerms(DatasetPointer dataset, Language language);
    /// Shows only terms whose name or definition, in any language, holds all words; case and width do not matter.
    void setSearch(const QString &text);

    /// The row of a term; -1 if it is not shown.
    int rowOf(const QString &termId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<const Term *> matchingTerms() const;
    bool isMatch(const Term &term) const;

    DatasetPointer m_dataset;
    Language m_language = Language::English;
    QStringList m_words;               ///< folded
    std::vector<const Term *> m_terms; ///< of m_dataset
};

} // namespace bangfu
