// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/queryengine.h"

#include <QAbstractListModel>

#include <vector>

namespace bangfu {

/// The values of one facet with check boxes and live counts.
///
/// Checking a value changes nothing here: it asks, and the values come anew with the query's answer.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< how many rows the value would show
        ValueRole,                    ///< the plain form of the value
    };

    explicit FacetModel(QObject *parent = nullptr);

    void setValues(std::vector<FacetValue> values);
    /// Shows only values whose label holds the text; case and width do not matter. Chosen values always stay.
    void setSearch(const QString &text);

    /// How many values there are, shown or not.
    int valueCount() const { return static_cast<int>(m_values.size()); }
    int selectedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void selectionRequested(const QString &value, bool isSelected);

private:
    std::vector<std::size_t> matchingValues() const;
    const FacetValue &valueAt(int row) const { return m_values[m_shown[static_cast<std::size_t>(row)]]; }

    std::vector<FacetValue> m_values;
    std::vector<std::size_t> m_shown; ///< indexes into m_values
    QString m_search;                 ///< folded
};

} // namespace bangfu
