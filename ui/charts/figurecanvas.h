// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurestyle.h"
#include "ui/charts/textblock.h"

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace bangfu {

struct ValueAxis;

/// Where a figure was painted that can be pointed at.
struct FigureHit
{
    QString figureId;
    QRectF area;
    QString description; ///< one sentence, plain text
};

/// A piece of text and where it was painted.
struct PaintedText
{
    QString text;
    QRectF area;
};

/// Where the values of an axis lie on the page.
struct ValuePlane
{
    QRectF area;          ///< the plot; the axis goes along its whole width or height
    bool isLying = false; ///< values grow to the right, otherwise upwards
    double minimum = 0;
    double maximum = 1;
    bool isLogarithmic = false;

    ValuePlane() = default;
    ValuePlane(const QRectF &area, const ValueAxis &axis, bool isLying);

    /// The x of a value where values lie, the y where they stand.
    double position(double value) const;
    /// The value at such a position.
    double valueAt(double position) const;
};

/// What painting left behind: for pointing, the keyboard, and for tests that nothing overlaps.
struct FigurePainting
{
    std::vector<FigureHit> hits; ///< in the order of the content's marks, then of its companions
    std::vector<PaintedText> texts;
    std::optional<ValuePlane> values; ///< of a plot with one value axis
};

/// A painter that knows the style and writes down what it paints.
class FigureCanvas
{
public:
    FigureCanvas(QPainter &painter, const FigureStyle &style)
        : m_painter(painter)
        , m_style(style)
    {}

    QPainter &painter() { return m_painter; }
    const FigureStyle &style() const { return m_style; }
    const FigureTheme &theme() const { return m_style.theme; }

    /// Paints a block with its top left corner at a point; lines are aligned within `width` (the block's own if 0).
    void drawText(const TextBlock &block, QPointF topLeft, Qt::Alignment alignment = Qt::AlignLeft, double width = 0);
    void drawLine(QPointF from, QPointF to, const QColor &colour, double width = 1, Qt::PenStyle style = Qt::SolidLine);
    void addHit(const QString &figureId, const QRectF &area, const QString &description);

    /// Says where the plot's values lie, so that annotations find them.
    void setValues(const ValuePlane &values) { m_painting.values = values; }

    const FigurePainting &painting() const { return m_painting; }
    FigurePainting takePainting() { return std::move(m_painting); }

private:
    QPainter &m_painter;
    const FigureStyle &m_style;
    FigurePainting m_painting;
};

/// Sets a text in the style; see setText(). Words longer than the width are broken.
TextBlock setText(const QString &text, FigureStyle::Type type, const FigureStyle &style, const QColor &colour,
                  double width = 0);

/// The same for a short label, whose words stay whole even if that makes it wider.
TextBlock setLabel(const QString &text, FigureStyle::Type type, const FigureStyle &style, const QColor &colour,
                   double width = 0);

/// The same where there is no room for a wider line: numbers are then parted from their units before words are broken.
TextBlock setLabelWithin(const QString &text, FigureStyle::Type type, const FigureStyle &style, const QColor &colour,
                         double width);

} // namespace bangfu
