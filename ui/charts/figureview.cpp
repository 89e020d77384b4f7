// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureview.h"

#include "ui/charts/figureaccessible.h"
#include "ui/charts/figurepainter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPicture>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace bangfu {

namespace {

constexpr double largestBase = 17; // on screen, type larger than the window's own looks lost

} // namespace

FigureView::FigureView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(FigureTheme::light())
{
    FigureAccessible::enable();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(20);
}

FigureView::~FigureView() = default;

void FigureView::setContent(const FigureContent &content)
{
    m_content = content;
    verticalScrollBar()->setValue(0);
    showContent();
}

void FigureView::clear()
{
    m_content.reset();
    showContent();
}

void FigureView::showContent()
{
    m_focused = -1;
    layOut();
    describe();
    FigureAccessible::announceMarks(*this);
}

void FigureView::setTheme(const FigureTheme &theme)
{
    m_theme = theme;
    layOut();
}

void FigureView::setPage(const std::optional<QSize> &page)
{
    if (page == m_page)
        return;
    m_page = page;
    layOut();
}

/// Paints once without showing, so that marks can be found before the first real painting.
void FigureView::layOut()
{
    m_painting = {};
    m_picture = {};
    m_scale = 1;
    m_corner = {};
    m_width = viewport()->width();
    m_height = viewport()->height();
    int range = 0;
    if (m_content && m_page && m_width > 0) {
        layOutPage();
    } else if (m_content && m_width > 0) {
        m_base = std::min(largestBase * m_theme.typeScale, figureBaseFor(*m_content, m_theme, viewport()->size()));
        const double needed = figureHeightForWidth(*m_content, m_theme, m_width, m_base);
        m_height = std::max(m_height, static_cast<int>(needed));
        range = m_height - viewport()->height();
    }
    if (m_content && m_width > 0) {
        QPicture nowhere;
        QPainter painter(&nowhere);
        m_painting = paintFigureAt(painter, QRectF(0, 0, m_width, m_height), *m_content,
                                   FigureStyle{m_theme, m_content->language, m_base}, FigureParts::Whole);
    }
    m_walk = m_content ? MarkWalk(*m_content, m_painting.hits) : MarkWalk();
    verticalScrollBar()->setRange(0, range);
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

/// With the type and height that it is written with, so that what is seen is what comes out.
void FigureView::layOutPage()
{
    constexpr double border = 8;
    m_base = figureBaseFor(*m_content, m_theme, *m_page);
    m_width = m_page->width();
    const double needed = figureHeightForWidth(*m_content, m_theme, m_width, m_base);
    m_height = std::max(m_page->height(), static_cast<int>(std::ceil(needed)));
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * border, 2 * border);
    m_scale = std::max(0.05, std::min(room.width() / m_width, room.height() / m_height));
    m_corner = {(viewport()->width() - m_width * m_scale) / 2, (viewport()->height() - m_height * m_scale) / 2};
}

QTransform FigureView::placement() const
{
    return QTransform::fromTranslate(m_corner.x(), m_corner.y() - verticalScrollBar()->value()).scale(m_scale, m_scale);
}

void FigureView::paintPicture()
{
    const double ratio = viewport()->devicePixelRatioF();
    const QSize size = (QSizeF(viewport()->size()) * ratio).toSize();
    const QColor ground = m_page ? palette().color(QPalette::Window) : m_theme.background;
    if (m_picture.size() == size && m_picturePlacement == placement() && m_pictureGround == ground)
        return;
    m_picture = QPixmap(size);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(ground);
    m_picturePlacement = placement();
    m_pictureGround = ground;
    QPainter painter(&m_picture);
    painter.setTransform(m_picturePlacement, true);
    const QRectF area(0, 0, m_width, m_height);
    if (m_page) {
        painter.fillRect(area, m_theme.background);
        painter.setPen(QPen(palette().color(QPalette::Mid), 0));
        painter.drawRect(area);
    }
    paintFigureAt(painter, area, *m_content, FigureStyle{m_theme, m_content->language, m_base}, FigureParts::Whole);
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_content) {
        painter.fillRect(viewport()->rect(), m_theme.background);
        return;
    }
    paintPicture();
    painter.drawPixmap(0, 0, m_picture);
    painter.setTransform(placement());
    if (m_focused < 0 || m_focused >= static_cast<int>(m_painting.hits.size()))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.emphasis, 2 / m_scale, hasFocus() ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_painting.hits[static_cast<std::size_t>(m_focused)].area.adjusted(-2, -2, 2, 2), 4, 4);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void FigureView::scrollContentsBy(int, int)
{
    viewport()->update();
}

int FigureView::hitAt(QPoint position) const
{
    const QPointF point = placement().inverted().map(QPointF(position));
    // What was painted last lies on top.
    for (int i = static_cast<int>(m_painting.hits.size()) - 1; i >= 0; --i) {
        if (m_painting.hits[static_cast<std::size_t>(i)].area.contains(point))
            return i;
    }
    return -1;
}

QString FigureView::figureAt(QPoint position) const
{
    const int hit = hitAt(position);
    return hit < 0 ? QString() : m_painting.hits[static_cast<std::size_t>(hit)].figureId;
}

bool FigureView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int hit = hitAt(help->pos());
        // Escaped and in a paragraph: a tool tip would take text with tags for HTML, and only paragraphs are wrapped.
        if (hit >= 0)
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p>") +
                                   m_painting.hits[static_cast<std::size_t>(hit)].description.toHtmlEscaped() +
                                   QStringLiteral("</p>"),
                               viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(hitAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

/// Taken, so that the release comes here too.
void FigureView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const int hit = event->button() == Qt::LeftButton ? hitAt(event->position().toPoint()) : -1;
    if (hit < 0)
        return;
    activateMark(hit);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    const auto go = [this](MarkWalk::Step step) { focusMark(m_walk.after(m_focused, step)); };
    if (m_painting.hits.empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
        return go(MarkWalk::Step::Forward);
    case Qt::Key_Left:
        return go(MarkWalk::Step::Back);
    case Qt::Key_Down:
        return go(MarkWalk::Step::NextSeries);
    case Qt::Key_Up:
        return go(MarkWalk::Step::PreviousSeries);
    case Qt::Key_Home:
        return go(MarkWalk::Step::First);
    case Qt::Key_End:
        return go(MarkWalk::Step::Last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0)
            activateMark(m_focused);
        return;
    default: // keys are no closed enumeration of ours
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_focused < 0 && !m_painting.hits.empty() && event->reason() != Qt::MouseFocusReason)
        focusMark(m_walk.after(-1, MarkWalk::Step::First));
    viewport()->update();
    // Qt says that the view has the focus after this; the mark must have the last word.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (hasFocus() && m_focused >= 0)
                FigureAccessible::announceFocus(*this, m_focused);
        },
        Qt::QueuedConnection);
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void FigureView::focusMark(int mark)
{
    if (mark < 0 || mark >= static_cast<int>(m_painting.hits.size()))
        return;
    m_focused = mark;
    showHit(mark);
    viewport()->update();
    FigureAccessible::announceFocus(*this, mark);
    emit markFocused(focusedFigure());
}

void FigureView::activateMark(int mark)
{
    focusMark(mark);
    emit markActivated(focusedFigure());
}

QRect FigureView::screenAreaOf(int mark) const
{
    const QRect area = placement().mapRect(m_painting.hits[static_cast<std::size_t>(mark)].area).toAlignedRect();
    return {viewport()->mapToGlobal(area.topLeft()), area.size()};
}

void FigureView::showHit(int index)
{
    constexpr int border = 12;
    if (m_page)
        return;
    const QRectF area = m_painting.hits[static_cast<std::size_t>(index)].area;
    QScrollBar *bar = verticalScrollBar();
    if (area.top() - border < bar->value())
        bar->setValue(static_cast<int>(area.top()) - border);
    else if (area.bottom() + border > bar->value() + viewport()->height())
        bar->setValue(static_cast<int>(area.bottom()) + border - viewport()->height());
}

void FigureView::setFocusedFigure(const QString &figureId)
{
    m_focused = -1;
    for (std::size_t i = 0; i < m_painting.hits.size() && m_focused < 0; ++i) {
        if (m_painting.hits[i].figureId == figureId)
            m_focused = static_cast<int>(i);
    }
    viewport()->update();
}

QString FigureView::focusedFigure() const
{
    return m_focused >= 0 && m_focused < static_cast<int>(m_painting.hits.size())
               ? m_painting.hits[static_cast<std::size_t>(m_focused)].figureId
               : QString();
}

void FigureView::describe()
{
    setAccessibleName(m_content ? m_content->title : QString());
    setAccessibleDescription(m_content ? m_content->summary : QString());
}

} // namespace bangfu
