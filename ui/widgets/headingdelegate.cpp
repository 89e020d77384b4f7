// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headingdelegate.h"

#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QAbstractItemView>
#include <QPainter>

namespace bangfu {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft;

} // namespace

HeadingDelegate::HeadingDelegate(int headingRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_headingRole(headingRole)
{}

void HeadingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (!isHeading(index) && option.state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, -spacing::small, -1), spacing::radius, spacing::radius);
    } else if (!isHeading(index) && option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect.adjusted(0, 1, -spacing::small, -1), option.palette.color(QPalette::Midlight));
    }
    painter->setFont(fontOf(index));
    painter->setPen(option.palette.color(isHeading(index) ? QPalette::PlaceholderText : QPalette::Text));
    const int above = isHeading(index) ? spacing::medium : spacing::tiny;
    const QRect text = option.rect.adjusted(spacing::small, above, -spacing::large, -spacing::tiny);
    painter->drawText(text, wrapped, index.data().toString());
    painter->restore();
}

QSize HeadingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int above = isHeading(index) ? spacing::medium : spacing::tiny;
    const QRect room(0, 0, width - spacing::small - spacing::large, 1 << 16);
    const QRect text = QFontMetrics(fontOf(index)).boundingRect(room, wrapped, index.data().toString());
    return {width, text.height() + above + spacing::tiny};
}

bool HeadingDelegate::isHeading(const QModelIndex &index) const
{
    return index.data(m_headingRole).toBool();
}

QFont HeadingDelegate::fontOf(const QModelIndex &index) const
{
    return isHeading(index) ? typeFont(TypeStep::Note, QFont::DemiBold) : typeFont(TypeStep::Body);
}

} // namespace bangfu
