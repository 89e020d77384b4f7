// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/style/spacing.h"

#include <QPainter>

namespace bangfu {

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect room = option.rect.adjusted(spacing::small, 0, -spacing::small, -1);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Text));
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    // Where the keyboard is, in a row of several cells.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(palette.color(QPalette::Link));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace bangfu
