// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace bangfu {

class FigureView;
class Session;

/// The annotation that a hit of a figure belongs to: `annotation-N`.
std::optional<int> annotationIndex(const QString &hitId);

/// Moves texts and arrows in a figure: dragged with the mouse, or by Ctrl and the arrow keys while they have the focus
/// ring (with Shift in finer steps). Each movement is one step that can be undone.
class AnnotationMover final : public QObject
{
    Q_OBJECT
public:
    /// The view becomes the parent.
    AnnotationMover(Session &session, FigureView &view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool drag(const QMouseEvent &event);
    bool release();
    bool pressKey(const QKeyEvent &event);
    void move(int index, QPointF by);

    Session &m_session;
    FigureView &m_view;
    std::optional<int> m_dragged;
    QPointF m_last;
    bool m_isMoving = false;
    int m_movement = 0; ///< a number for each, so that steps of different ones do not merge
    int m_keyMoved = -1;
};

} // namespace bangfu
