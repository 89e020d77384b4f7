// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bangfu {

/// Rows whose texts wrap, under quiet headings.
class HeadingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `headingRole` is true for the rows that are headings.
    explicit HeadingDelegate(int headingRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool isHeading(const QModelIndex &index) const;
    QFont fontOf(const QModelIndex &index) const;

    int m_headingRole;
};

} // namespace bangfu
