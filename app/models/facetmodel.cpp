// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"

#include "table/searchfolding.h"

#include <algorithm>

namespace bangfu {

FacetModel::FacetModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void FacetModel::setValues(std::vector<FacetValue> values)
{
    // While counts only change, the view keeps its place and its focus.
    const bool isSameList = std::equal(values.begin(), values.end(), m_values.begin(), m_values.end(),
                                       [](const FacetValue &left, const FacetValue &right) {
                                           return left.value == right.value && left.label == right.label;
                                       });
    if (!isSameList) {
        beginResetModel();
        m_values = std::move(values);
        m_shown = matchingValues();
        endResetModel();
        return;
    }
    m_values = std::move(values);
    if (!m_shown.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::CheckStateRole});
}

void FacetModel::setSearch(const QString &text)
{
    const QString folded = foldForSearch(text.trimmed());
    if (folded == m_search)
        return;
    beginResetModel();
    m_search = folded;
    m_shown = matchingValues();
    endResetModel();
}

int FacetModel::selectedCount() const
{
    return static_cast<int>(
        std::count_if(m_values.begin(), m_values.end(), [](const FacetValue &value) { return value.isSelected; }));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FacetValue &value = valueAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return value.label;
    case Qt::CheckStateRole:
        return value.isSelected ? Qt::Checked : Qt::Unchecked;
    case CountRole:
        return QVariant::fromValue(static_cast<qlonglong>(value.count));
    case ValueRole:
        return value.value;
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    emit selectionRequested(valueAt(index.row()).value, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

std::vector<std::size_t> FacetModel::matchingValues() const
{
    std::vector<std::size_t> matching;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const FacetValue &value = m_values[i];
        if (m_search.isEmpty() || value.isSelected || foldForSearch(value.label).contains(m_search))
            matching.push_back(i);
    }
    return matching;
}

} // namespace bangfu
