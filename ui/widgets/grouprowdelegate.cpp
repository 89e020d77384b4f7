// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grouprowdelegate.h"

#include "ui/style/spacing.h"

#include <QPainter>

namespace bangfu {

namespace {

void paintDisclosureSign(QPainter &painter, const QRect &room, bool isExpanded, const QColor &colour)
{
    constexpr double reach = 4;
    const QPointF middle = QRectF(room).center();
    const QPolygonF down{middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2),
                         middle + QPointF(reach, -reach / 2)};
    const QPolygonF right{middle + QPointF(-reach / 2, -reach), middle + QPointF(reach / 2, 0),
                          middle + QPointF(-reach / 2, reach)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(isExpanded ? down : right);
    painter.restore();
}

} // namespace

GroupRowDelegate::GroupRowDelegate(const Roles &roles, QObject *parent)
    : RowDelegate(parent)
    , m_roles(roles)
{}

void GroupRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(m_roles.isGroup).toBool()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem group = option;
    group.font.setWeight(QFont::DemiBold);
    group.fontMetrics = QFontMetrics(group.font);
    if (!option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Midlight));
    if (index.column() == 0) {
        QRect sign = option.rect;
        sign.setWidth(spacing::large + spacing::small);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(sign, option.palette.color(QPalette::Highlight));
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(sign.bottomLeft(), sign.bottomRight());
        paintDisclosureSign(*painter, sign, index.data(m_roles.isExpanded).toBool(),
                            option.palette.color(QPalette::Link));
        group.rect.setLeft(sign.right() + 1 - spacing::small);
    }
    RowDelegate::paint(painter, group, index);
}

} // namespace bangfu
