// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdelegate.h"

#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace bangfu {

namespace {

constexpr int boxSize = 14;

void paintBox(QPainter &painter, const QRect &box, bool isChecked, const QPalette &palette)
{
    const WindowColours &colours = coloursOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked ? colours.accent : colours.quiet);
    painter.setBrush(isChecked ? colours.accent : colours.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isChecked) {
        painter.setPen(QPen(colours.accentText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 7.5), box.topLeft() + QPointF(6, 10),
                                       box.topLeft() + QPointF(10.5, 4.5)});
    }
    painter.restore();
}

} // namespace

CountDelegate::CountDelegate(int countRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_countRole(countRole)
{}

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, palette.color(QPalette::Midlight));
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRect box(option.rect.left() + spacing::tiny, option.rect.center().y() - boxSize / 2, boxSize, boxSize);
    paintBox(*painter, box, isChecked, palette);

    const QString count = option.locale.toString(index.data(m_countRole).toLongLong());
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(0, 0, -spacing::tiny, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + spacing::small;
    const QRect room(QPoint(box.right() + spacing::small, option.rect.top()),
                     QPoint(option.rect.right() - countWidth, option.rect.bottom()));
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(palette.color(QPalette::Link));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
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
