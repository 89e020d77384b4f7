// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/targetplot.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

namespace {

constexpr double resultPart = 0.5;    // of the thickness of the target's bar
constexpr double smallerTarget = 0.8; // each target within a larger one

std::vector<const Mark *> targetsFirst(std::vector<const Mark *> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const Mark *left, const Mark *right) {
        if (left->signs.isTarget != right->signs.isTarget)
            return left->signs.isTarget;
        return left->value > right->value;
    });
    return marks;
}

} // namespace

BlockRowsPlot::Thickness TargetPlot::thickness() const
{
    return thicknessFor(2 * static_cast<int>(content().categories.size()), 2.2, 7);
}

/// Results first, then targets.
std::vector<TargetPlot::Line> TargetPlot::linesOf(int category) const
{
    std::vector<Line> lines;
    std::vector<Line> targets;
    for (const Mark *mark : marksOf(category))
        (mark->signs.isTarget ? targets : lines).push_back({mark, markLabel(*mark, style())});
    if (lines.empty()) {
        Mark missing;
        missing.absence = Absence::NotReported;
        missing.label = notReportedWords(style().language);
        lines.push_back({nullptr, markLabel(missing, style())});
    }
    lines.insert(lines.end(), targets.begin(), targets.end());
    return lines;
}

double TargetPlot::linesWidth(int category) const
{
    double width = 0;
    for (const Line &line : linesOf(category))
        width = std::max(width, line.label.width() + signWidth() + style().space(0.5));
    return width;
}

double TargetPlot::linesHeight(int category) const
{
    double height = 0;
    for (const Line &line : linesOf(category))
        height += line.label.text.height();
    return height;
}

double TargetPlot::end(int category, const Plot &plot) const
{
    double end = plot.baseline();
    for (const Mark *mark : marksOf(category)) {
        if (mark->absence == Absence::None)
            end = std::max(end, plot.at(mark->value));
    }
    return end;
}

double TargetPlot::plotWidth(double room) const
{
    Plot whole;
    whole.axis = &content().axis;
    whole.width = 1;
    PlotWidth width(room);
    for (std::size_t i = 0; i < content().categories.size(); ++i)
        width.keepRoom(end(static_cast<int>(i), whole), linesWidth(static_cast<int>(i)));
    return width.value();
}

double TargetPlot::blockHeight(int category, const Plot &plot) const
{
    return std::max(plot.thick, linesHeight(category));
}

void TargetPlot::paintBars(FigureCanvas &canvas, int category, const Plot &plot, double middle) const
{
    double thick = plot.thick;
    for (const Mark *mark : targetsFirst(marksOf(category))) {
        if (mark->absence != Absence::None)
            continue;
        const double left = std::min(plot.baseline(), plot.at(mark->value));
        const double width = std::abs(plot.at(mark->value) - plot.baseline());
        const double own = mark->signs.isTarget ? thick : plot.thick * resultPart;
        const QRectF bar(left, middle - own / 2, width, own);
        paintBar(canvas, bar, mark->signs, colourOf(*mark));
        canvas.addHit(mark->figureId, bar, mark->description);
        if (mark->signs.isTarget)
            thick *= smallerTarget;
    }
}

void TargetPlot::paintLines(FigureCanvas &canvas, int category, QPointF topLeft) const
{
    const double size = style().space(0.75);
    for (const Line &line : linesOf(category)) {
        const double middle = topLeft.y() + line.label.text.height() / 2;
        const QRectF sign(topLeft.x(), middle - size / 2, size, size);
        const bool isMissing = !line.mark || line.mark->absence != Absence::None;
        if (isMissing)
            paintSlot(canvas, sign);
        else
            paintBar(canvas, sign, line.mark->signs, colourOf(*line.mark));
        // The sign stands for the slot or the arrow's bar; only what tells more stands between it and the words.
        const QPointF text(topLeft.x() + signWidth(), middle - line.label.text.height() / 2);
        double before = 0;
        if (!isMissing && line.mark->signs.isOpenAbove)
            before = paintOpenEnd(canvas, {text.x() - style().space(0.3), middle}, true, colourOf(*line.mark));
        if (!isMissing && line.mark->signs.isUncertain)
            before += paintTriangle(canvas, {text.x() + before, middle}, style().theme.warning) + style().space(0.35);
        canvas.drawText(line.label.text, text + QPointF(before, 0));
        if (isMissing && line.mark)
            canvas.addHit(line.mark->figureId, QRectF(text, line.label.text.size()), line.mark->description);
        topLeft.ry() += line.label.text.height();
    }
}

double TargetPlot::paintBlock(FigureCanvas &canvas, int category, const Plot &plot, const QRectF &block) const
{
    const double middle = block.center().y();
    paintBars(canvas, category, plot, middle);
    const double half = std::max(plot.thick, linesHeight(category)) / 2 + style().space(0.2);
    canvas.drawLine({plot.baseline(), middle - half}, {plot.baseline(), middle + half}, style().theme.quietText);
    const QPointF place(end(category, plot) + style().space(0.7), middle - linesHeight(category) / 2);
    canvas.painter().fillRect(QRectF(place.x() - style().space(0.2), place.y(),
                                     linesWidth(category) - style().space(0.5), linesHeight(category)),
                              style().theme.background); // the grid stops short of the words
    paintLines(canvas, category, place);
    return middle;
}

} // namespace bangfu
