// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bangfu {

/// A programme of the tree with the count of its figures at the right; quiet where it is only the parent of a hit.
class ProgrammeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ProgrammeDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole name, which may not fit.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace bangfu
