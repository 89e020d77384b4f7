// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurethumbnail.h"

#include "ui/charts/figurepainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

namespace {

constexpr double base = 12; // small pictures stand in rows: one type size for all of them

} // namespace

FigureThumbnail::FigureThumbnail(QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(FigureTheme::light())
{
    setAttribute(Qt::WA_Hover); // repainted when the pointer comes and goes
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FigureThumbnail::~FigureThumbnail() = default;

void FigureThumbnail::setContent(const FigureContent &content)
{
    m_content = content;
    setAccessibleName(content.title);
    setAccessibleDescription(content.summary);
    updateGeometry();
    update();
}

void FigureThumbnail::setTheme(const FigureTheme &theme)
{
    m_theme = theme;
    update();
}

QSize FigureThumbnail::sizeHint() const
{
    constexpr int width = 360;
    return {width, heightForWidth(width)};
}

QSize FigureThumbnail::minimumSizeHint() const
{
    constexpr int width = 260;
    return {width, heightForWidth(width)};
}

int FigureThumbnail::heightForWidth(int width) const
{
    const int usual = width * 5 / 8;
    if (!m_content)
        return usual;
    const double needed = figureHeightForWidth(*m_content, m_theme, width, base, FigureParts::WithoutFoot);
    return std::max(usual, static_cast<int>(needed));
}

void FigureThumbnail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    if (m_content)
        paintFigureAt(painter, rect(), *m_content, FigureStyle{m_theme, m_content->language, base},
                      FigureParts::WithoutFoot);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    painter.setPen(QPen(isMarked ? m_theme.emphasis : m_theme.rule, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace bangfu
