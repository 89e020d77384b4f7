// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdelegate.h"

#include "ui/style/spacing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace bangfu {

CountDelegate::CountDelegate(int countRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_countRole(countRole)
{}

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString count = option.locale.toString(index.data(m_countRole).toLongLong());
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + spacing::small;
    QStyleOptionViewItem row = option;
    row.rect.setRight(option.rect.right() - countWidth);
    QStyledItemDelegate::paint(painter, row, index);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(0, 0, -spacing::tiny, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter->restore();
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), spacing::facetRow};
}

bool CountDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    bool isToggle = false;
    if (event->type() == QEvent::MouseButtonRelease)
        isToggle = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (event->type() == QEvent::KeyPress)
        isToggle = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isToggle)
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace bangfu
