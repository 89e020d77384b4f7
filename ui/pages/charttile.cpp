// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charttile.h"

#include "ui/charts/figurepainter.h"
#include "ui/style/colours.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileWidth = 306;
constexpr int pictureWidth = tileWidth - 2 * spacing::medium;
constexpr int pictureHeight = 170;
constexpr double smallBase = 12;
constexpr double drawnWidth = 460; // the chart is laid out wider than it is shown: what stands in it is seen, not read
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

FigureTheme themeOf(const QPalette &palette)
{
    return &coloursOf(palette) == &darkColours() ? FigureTheme::dark() : FigureTheme::light();
}

/// The tile has the title in type that can be read; notes on the chart would hide what they are about.
FigureContent withoutTexts(FigureContent content)
{
    content.title.clear();
    content.subtitle.clear();
    content.annotations.clear();
    return content;
}

QImage pictureOf(const FigureContent &content, const FigureTheme &theme, double sharpness)
{
    const FigureStyle style{theme, content.language, smallBase};
    const double usual = drawnWidth * pictureHeight / pictureWidth;
    const double height =
        std::max(usual, figureHeightForWidth(content, theme, drawnWidth, smallBase, FigureParts::WithoutFoot));
    const double scale = std::min(pictureWidth / drawnWidth, pictureHeight / height);
    QImage image(QSize(pictureWidth, pictureHeight) * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((pictureWidth - drawnWidth * scale) / 2, (pictureHeight - height * scale) / 2);
    painter.scale(scale, scale);
    paintFigureAt(painter, QRectF(0, 0, drawnWidth, height), content, style, FigureParts::WithoutFoot);
    return image;
}

} // namespace

ChartTile::ChartTile(const QString &id, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
{
    setObjectName(u"tile_"_s + id);
    setAttribute(Qt::WA_Hover); // repainted when the pointer comes and goes
    setCursor(Qt::PointingHandCursor);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartTile::setTexts(const QString &title, const QString &note)
{
    setText(title);
    m_note = note;
    setAccessibleName(title);
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

int ChartTile::heightOf(const QString &text, const QFont &font) const
{
    const QRect room(0, 0, pictureWidth, 1 << 16);
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(room, wrapped, text).height();
}

int ChartTile::neededTextHeight() const
{
    return heightOf(text(), typeFont(TypeStep::Body, QFont::DemiBold)) + 2 + heightOf(m_note, typeFont(TypeStep::Note));
}

void ChartTile::setTextHeight(int height)
{
    m_textHeight = height;
    updateGeometry();
}

QSize ChartTile::sizeHint() const
{
    const int text = m_textHeight > 0 ? m_textHeight : neededTextHeight();
    return {tileWidth, pictureHeight + text + 2 * spacing::medium + spacing::small};
}

void ChartTile::paintPicture(const std::optional<FigureContent> &content)
{
    m_picture = content ? pictureOf(withoutTexts(*content), themeOf(palette()), devicePixelRatioF()) : QImage();
    update();
}

void ChartTile::dropPicture()
{
    m_picture.reset();
    update();
}

void ChartTile::paintEvent(QPaintEvent *)
{
    const WindowColours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse() || isChecked();
    const double width = hasFocus() || isChecked() ? 2 : 1;
    painter.setPen(QPen(isMarked ? colours.accent : colours.rule, width));
    painter.setBrush(themeOf(palette()).background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
    int top = spacing::medium;
    if (m_picture && !m_picture->isNull())
        painter.drawImage(QPoint(spacing::medium, top), *m_picture);
    top += pictureHeight + spacing::small;
    const QFont titleFont = typeFont(TypeStep::Body, QFont::DemiBold);
    painter.setPen(colours.text);
    painter.setFont(titleFont);
    painter.drawText(QRect(spacing::medium, top, pictureWidth, height() - top), wrapped, text());
    top += heightOf(text(), titleFont) + 2;
    painter.setPen(colours.quiet);
    painter.setFont(typeFont(TypeStep::Note));
    painter.drawText(QRect(spacing::medium, top, pictureWidth, height() - top), wrapped, m_note);
}

void ChartTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        emit stepRequested(static_cast<Qt::Key>(event->key()));
        return;
    default: // keys are no closed enumeration of ours
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace bangfu
