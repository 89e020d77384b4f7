// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bangfu {

/// A row with a check box, its text, and a quiet count at the right; a click anywhere in it checks or unchecks.
class CountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `countRole` is the role of the model that holds the count as a text or number.
    explicit CountDelegate(int countRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    int m_countRole;
};

} // namespace bangfu
