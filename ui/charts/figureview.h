// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"
#include "ui/charts/markwalk.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QTransform>

#include <optional>

namespace bangfu {

/// Shows a figure in the window, as wide as it is; scrolls where the figure needs more height.
///
/// Marks can be pointed at and clicked. With the keyboard: Left and Right move along a series, Up and Down between
/// series, Home and End to the first and last mark, Enter or Space activates. A screen reader gets the title as name,
/// the summary as description, and each mark as a child (see FigureAccessible).
class FigureView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    void setContent(const FigureContent &content);
    /// Shows an empty ground.
    void clear();
    void setTheme(const FigureTheme &theme);
    /// Shows the figure as it is written at this size (logical pixels), as a page scaled to fit; nothing: as wide as
    /// the view.
    void setPage(const std::optional<QSize> &page);

    /// Puts the focus ring on a figure's first mark, or takes it away; nothing is emitted.
    void setFocusedFigure(const QString &figureId);
    QString focusedFigure() const;

    /// What lies at a point of the viewport; empty: nothing.
    QString figureAt(QPoint position) const;
    /// The size of the body type on screen, in pixels.
    double bodySize() const { return m_base * m_scale; }

    const std::vector<FigureHit> &hits() const { return m_painting.hits; }

    /// Marks by their number in hits().
    int focusedMark() const { return m_focused; } ///< −1: none
    QRect screenAreaOf(int mark) const;
    /// Moves the focus ring and scrolls to it.
    void focusMark(int mark);
    void activateMark(int mark);

signals:
    /// A mark was clicked, or Enter pressed on it.
    void markActivated(const QString &figureId);
    /// The focus ring moved to a mark.
    void markFocused(const QString &figureId);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void layOutPage();
    /// From the whole figure to the viewport.
    QTransform placement() const;
    int hitAt(QPoint position) const;
    void showContent();
    void showHit(int index);
    void describe();
    void paintPicture();

    std::optional<FigureContent> m_content;
    FigureTheme m_theme;
    std::optional<QSize> m_page;
    double m_base = 14;
    double m_scale = 1; ///< of a page
    QPointF m_corner;   ///< of a page in the viewport
    int m_width = 0;
    int m_height = 0;
    int m_focused = -1;
    FigurePainting m_painting; ///< in the coordinates of the whole figure
    MarkWalk m_walk;
    /// What the viewport shows, without the focus ring: a moving ring need not paint a million points again.
    QPixmap m_picture;
    QTransform m_picturePlacement;
    QColor m_pictureGround;
};

} // namespace bangfu
