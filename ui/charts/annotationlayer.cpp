// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotationlayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;
using Type = FigureStyle::Type;

namespace {

constexpr double widestText = 18; // bodies
constexpr double padding = 0.3;

class AnnotationPainter
{
public:
    AnnotationPainter(FigureCanvas &canvas, const FigureContent &content, const QRectF &body, const QRectF &page)
        : m_canvas(canvas)
        , m_content(content)
        , m_style(canvas.style())
        , m_plot(canvas.painting().values ? canvas.painting().values->area : body)
        , m_page(page)
        , m_markHits(canvas.painting().hits)
    {}

    void paint(const FigureAnnotation &annotation)
    {
        switch (annotation.kind) {
        case ChartAnnotation::Kind::Text:
        case ChartAnnotation::Kind::Arrow:
            paintText(annotation);
            return;
        case ChartAnnotation::Kind::Band:
        case ChartAnnotation::Kind::Line:
            paintReference(annotation);
            return;
        }
    }

private:
    std::optional<QRectF> markArea(int mark) const
    {
        if (mark < 0 || static_cast<std::size_t>(mark) >= m_content.marks.size())
            return std::nullopt;
        const QString &id = m_content.marks[static_cast<std::size_t>(mark)].figureId;
        const auto hit = std::find_if(m_markHits.begin(), m_markHits.end(),
                                      [&id](const FigureHit &each) { return each.figureId == id; });
        return hit == m_markHits.end() ? std::nullopt : std::optional(hit->area);
    }

    TextBlock setIn(const FigureAnnotation &annotation, double width) const
    {
        return setText(annotation.text, Type::Body, m_style, m_style.theme.text, width);
    }

    /// Moved, not cut, where the page ends.
    QRectF onPage(QRectF area) const
    {
        const QRectF room =
            m_page.adjusted(m_style.space(0.4), m_style.space(0.4), -m_style.space(0.4), -m_style.space(0.4));
        area.moveLeft(std::max(room.left(), std::min(area.left(), room.right() - area.width())));
        area.moveTop(std::max(room.top(), std::min(area.top(), room.bottom() - area.height())));
        return area;
    }

    void paintText(const FigureAnnotation &annotation)
    {
        const double pad = m_style.space(padding);
        const TextBlock text = setIn(annotation, std::min(m_style.space(widestText), m_page.width() - 4 * pad));
        const std::optional<QRectF> mark = markArea(annotation.mark);
        const QPointF origin = mark ? mark->topRight() : m_plot.topLeft();
        const QPointF place = origin + QPointF(m_style.space(annotation.right), m_style.space(annotation.down));
        const QRectF area = onPage(QRectF(place, text.size() + QSizeF(2 * pad, 2 * pad)));
        if (annotation.kind == ChartAnnotation::Kind::Arrow && mark)
            paintArrow(area, *mark);
        m_canvas.painter().fillRect(area, m_style.theme.background); // what lies below would cross the words
        m_canvas.drawText(text, area.topLeft() + QPointF(pad, pad));
        m_canvas.addHit(annotationHitId(annotation.index), area, annotation.text);
    }

    /// From the border of the text to the border of the mark's area, on the line between their middles.
    void paintArrow(const QRectF &text, const QRectF &mark)
    {
        const QPointF start = borderPoint(text, mark.center());
        const QPointF end = borderPoint(mark, text.center());
        const QLineF line(start, end);
        if (line.length() < 1 || text.intersects(mark))
            return;
        const double head = m_style.space(0.5);
        const QPointF along = QPointF(line.dx(), line.dy()) / line.length();
        const QPointF aside(-along.y(), along.x());
        m_canvas.drawLine(start, end, m_style.theme.text, std::max(1.0, m_style.space(0.09)));
        m_canvas.painter().setPen(QPen(m_style.theme.text, std::max(1.0, m_style.space(0.09))));
        m_canvas.painter().setBrush(Qt::NoBrush);
        m_canvas.painter().drawPolyline(
            QPolygonF{{end - head * (along + aside * 0.5), end, end - head * (along - aside * 0.5)}});
    }

    static QPointF borderPoint(const QRectF &area, QPointF towards)
    {
        const QPointF middle = area.center();
        const QPointF way = towards - middle;
        const double across = std::abs(way.x()) > 0 ? area.width() / 2 / std::abs(way.x()) : 1e9;
        const double down = std::abs(way.y()) > 0 ? area.height() / 2 / std::abs(way.y()) : 1e9;
        return middle + way * std::min({across, down, 1.0});
    }

    void paintReference(const FigureAnnotation &annotation)
    {
        const std::optional<ValuePlane> &values = m_canvas.painting().values;
        if (!values) {
            FigureAnnotation only = annotation;
            only.kind = ChartAnnotation::Kind::Text;
            only.mark = -1;
            paintText(only);
            return;
        }
        const bool isBand = annotation.kind == ChartAnnotation::Kind::Band;
        const double from = placeOf(*values, annotation.value);
        const double to = isBand ? placeOf(*values, annotation.until) : from;
        const QRectF stretch = (values->isLying ? QRectF(QPointF(from, m_plot.top()), QPointF(to, m_plot.bottom()))
                                                : QRectF(QPointF(m_plot.left(), from), QPointF(m_plot.right(), to)))
                                   .normalized();
        if (isBand) {
            QColor fill = m_style.theme.quietMark;
            fill.setAlphaF(0.18F);
            m_canvas.painter().fillRect(stretch, fill);
        } else {
            m_canvas.drawLine(stretch.topLeft(), stretch.bottomRight(), m_style.theme.text,
                              std::max(1.0, m_style.space(0.09)), Qt::DashLine);
        }
        const QRectF label = paintReferenceLabel(annotation, stretch, values->isLying);
        m_canvas.addHit(annotationHitId(annotation.index), isBand ? stretch : label, annotation.text);
    }

    /// A value off the axis stands at its end, so that the reference stays in the plot.
    double placeOf(const ValuePlane &values, double value) const
    {
        const double place = values.position(values.isLogarithmic ? std::max(value, values.minimum) : value);
        return values.isLying ? std::clamp(place, m_plot.left(), m_plot.right())
                              : std::clamp(place, m_plot.top(), m_plot.bottom());
    }

    /// At the stretch's far end, and along it until a place is free of other words.
    QRectF paintReferenceLabel(const FigureAnnotation &annotation, const QRectF &stretch, bool isLying)
    {
        const double pad = m_style.space(padding);
        const TextBlock text = setIn(annotation, std::min(m_style.space(widestText), m_plot.width() - 2 * pad));
        if (text.isEmpty())
            return stretch;
        const QSizeF size = text.size() + QSizeF(2 * pad, 0);
        const bool isThin = (isLying ? stretch.width() : stretch.height()) < (isLying ? size.width() : size.height());
        QRectF best;
        for (int step = 0; step <= 20; ++step) {
            const double part = step / 20.0;
            for (const bool isBehind : {false, true}) {
                QPointF place;
                if (isLying)
                    place = {isBehind ? stretch.left() - size.width()
                             : isThin ? stretch.right()
                                      : stretch.left(),
                             stretch.top() + part * (stretch.height() - size.height())};
                else
                    place = {stretch.right() - size.width() - part * (stretch.width() - size.width()),
                             isBehind ? stretch.bottom()
                             : isThin ? stretch.top() - size.height()
                                      : stretch.top()};
                const QRectF area = onPage(QRectF(place, size));
                if (best.isNull())
                    best = area;
                if (isFree(area)) {
                    m_canvas.drawText(text, area.topLeft() + QPointF(pad, 0));
                    return area;
                }
            }
        }
        m_canvas.painter().fillRect(best, m_style.theme.background);
        m_canvas.drawText(text, best.topLeft() + QPointF(pad, 0));
        return best;
    }

    bool isFree(const QRectF &area) const
    {
        const auto &texts = m_canvas.painting().texts;
        return std::none_of(texts.begin(), texts.end(),
                            [&area](const PaintedText &text) { return text.area.intersects(area); }) &&
               std::none_of(m_markHits.begin(), m_markHits.end(),
                            [&area](const FigureHit &hit) { return hit.area.intersects(area); });
    }

    FigureCanvas &m_canvas;
    const FigureContent &m_content;
    const FigureStyle &m_style;
    QRectF m_plot;
    QRectF m_page;
    std::vector<FigureHit> m_markHits; ///< as they were before the annotations' own
};

} // namespace

QString annotationHitId(int index)
{
    return u"annotation-"_s + QString::number(index);
}

std::optional<int> annotationOfHit(const QString &hitId)
{
    const QString start = u"annotation-"_s;
    bool isNumber = false;
    const int index = hitId.startsWith(start) ? QStringView(hitId).mid(start.size()).toInt(&isNumber) : -1;
    return isNumber && index >= 0 ? std::optional(index) : std::nullopt;
}

void paintAnnotations(FigureCanvas &canvas, const FigureContent &content, const QRectF &body, const QRectF &page)
{
    if (content.annotations.empty())
        return;
    AnnotationPainter painter(canvas, content, body, page);
    for (const FigureAnnotation &annotation : content.annotations)
        painter.paint(annotation);
}

} // namespace bangfu
