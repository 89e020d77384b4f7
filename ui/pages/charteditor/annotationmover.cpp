// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/annotationmover.h"

#include "ui/charts/figureview.h"
#include "ui/pages/charteditor/chartediting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

bool canMove(const ChartAnnotation &annotation)
{
    return annotation.kind == ChartAnnotation::Kind::Text || annotation.kind == ChartAnnotation::Kind::Arrow;
}

/// Enough for a body; more would only make files differ.
double rounded(double bodies)
{
    return std::round(bodies * 100) / 100;
}

} // namespace

std::optional<int> annotationIndex(const QString &hitId)
{
    if (!hitId.startsWith(u"annotation-"_s))
        return std::nullopt;
    bool isNumber = false;
    const int index = hitId.section(u'-', -1).toInt(&isNumber);
    return isNumber ? std::optional(index) : std::nullopt;
}

AnnotationMover::AnnotationMover(Session &session, FigureView &view)
    : QObject(&view)
    , m_session(session)
    , m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool AnnotationMover::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_session.chart())
        return false;
    if (watched == &m_view)
        return event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event));
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return m_dragged && drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release();
    default: // events are no closed enumeration of ours
        return false;
    }
}

/// Only remembered: it becomes a movement when the mouse has gone far enough, and a click otherwise.
bool AnnotationMover::press(const QMouseEvent &event)
{
    const std::optional<int> index = annotationIndex(m_view.figureAt(event.position().toPoint()));
    const auto count = static_cast<int>(m_session.chart()->annotations.size());
    if (event.button() != Qt::LeftButton || !index || *index >= count)
        return false;
    if (!canMove(m_session.chart()->annotations[static_cast<std::size_t>(*index)]))
        return false;
    m_dragged = index;
    m_last = event.position();
    m_isMoving = false;
    return false;
}

bool AnnotationMover::drag(const QMouseEvent &event)
{
    const QPointF way = event.position() - m_last;
    if (!m_isMoving && way.manhattanLength() < QApplication::startDragDistance())
        return true;
    if (!m_isMoving)
        ++m_movement;
    m_isMoving = true;
    m_last = event.position();
    move(*m_dragged, way / m_view.bodySize());
    return true;
}

bool AnnotationMover::release()
{
    const bool wasMoved = m_dragged && m_isMoving;
    m_dragged.reset();
    m_isMoving = false;
    return wasMoved;
}

bool AnnotationMover::pressKey(const QKeyEvent &event)
{
    const std::optional<int> index = annotationIndex(m_view.focusedFigure());
    const auto count = static_cast<int>(m_session.chart()->annotations.size());
    if (!index || *index >= count || !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (!canMove(m_session.chart()->annotations[static_cast<std::size_t>(*index)]))
        return false;
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? 0.1 : 0.5;
    QPointF by;
    if (event.key() == Qt::Key_Left)
        by = {-step, 0};
    else if (event.key() == Qt::Key_Right)
        by = {step, 0};
    else if (event.key() == Qt::Key_Up)
        by = {0, -step};
    else if (event.key() == Qt::Key_Down)
        by = {0, step};
    else
        return false;
    if (m_keyMoved != *index)
        ++m_movement;
    m_keyMoved = *index;
    move(*index, by);
    return true;
}

void AnnotationMover::move(int index, QPointF by)
{
    changeSpec(m_session, {tr("Move a note on the chart"), steps::annotationMove + m_movement}, [&](ChartSpec &spec) {
        ChartAnnotation &annotation = spec.annotations[static_cast<std::size_t>(index)];
        annotation.right = rounded(annotation.right + by.x());
        annotation.down = rounded(annotation.down + by.y());
    });
}

} // namespace bangfu
