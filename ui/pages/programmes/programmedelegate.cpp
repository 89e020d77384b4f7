// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programmes/programmedelegate.h"

#include "models/programmetreemodel.h"
#include "ui/pages/cardparts.h"
#include "ui/style/spacing.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace bangfu {

ProgrammeDelegate::ProgrammeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void ProgrammeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QString name = index.data().toString();
    const int figures = index.data(ProgrammeTreeModel::FigureCountRole).toInt();
    const QString count = figures == 0 ? QString() : option.locale.toString(figures);
    const bool isMatch = index.data(ProgrammeTreeModel::IsMatchRole).toBool();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, palette.color(QPalette::Midlight));
    painter->setFont(option.font);
    QRect room = option.rect.adjusted(spacing::tiny, 0, -spacing::tiny, 0);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
    room.setRight(room.right() - option.fontMetrics.horizontalAdvance(count) - spacing::tiny);
    if (isMatch)
        painter->setPen(palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(palette.color(QPalette::Link));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ProgrammeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), spacing::facetRow};
}

bool ProgrammeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), card::plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace bangfu
