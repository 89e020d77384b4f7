// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marklabel.h"

#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double widestLabel = 13; // in bodies, like all below
constexpr double labelGap = 0.5;
constexpr double signGap = 0.35;
constexpr double dashLength = 0.9;
constexpr double slotHeight = 0.9; // of an upright mark

TextBlock labelText(const Mark &mark, const FigureStyle &style, double width)
{
    const bool isQuiet = mark.isFaded || mark.absence != Absence::None;
    return setLabel(markWords(mark, style.language), Type::Body, style,
                    isQuiet ? style.theme.quietText : style.theme.text, width);
}

} // namespace

QString notReportedWords(Language language)
{
    return Phrases(language).translate("FigurePlot", "not reported", "in place of a value that no source gives");
}

QString markWords(const Mark &mark, Language language)
{
    if (!mark.label.isEmpty())
        return mark.label;
    switch (mark.absence) {
    case Absence::None:
        return {};
    case Absence::NotReported:
        return notReportedWords(language);
    case Absence::NotApplicable:
        return Phrases(language).translate("FigurePlot", "not applicable", "in place of a value that there cannot be");
    }
    Q_UNREACHABLE();
}

MarkLabel markLabel(const Mark &mark, const FigureStyle &style, double widest)
{
    MarkLabel label;
    label.text = labelText(mark, style, widest > 0 ? widest : style.space(widestLabel));
    label.before = style.space(labelGap);
    if (mark.absence == Absence::NotApplicable)
        label.before += style.space(dashLength + signGap);
    if (mark.absence == Absence::NotReported)
        label.behind = style.space(labelGap);
    if (mark.absence != Absence::None)
        return label;
    if (mark.signs.isOpenAbove)
        label.before += openEndReach(style) + style.space(0.1);
    if (mark.signs.isUncertain)
        label.before += triangleWidth(style) + style.space(signGap);
    return label;
}

QRectF absenceArea(const Mark &mark, QPointF baseline, const FigureStyle &style, double widest)
{
    const MarkLabel label = markLabel(mark, style, widest);
    const double height = label.text.height() + style.space(0.1);
    return {baseline.x(), baseline.y() - height / 2, label.width(), height};
}

double paintLabelBehind(FigureCanvas &canvas, const Mark &mark, QPointF end, const QColor &colour, double widest)
{
    const FigureStyle &style = canvas.style();
    const MarkLabel label = markLabel(mark, style, widest);
    const QPointF text = end + QPointF(label.before, -label.text.height() / 2);
    if (mark.absence == Absence::NotReported) {
        paintSlot(canvas, absenceArea(mark, end, style, widest));
    } else if (mark.absence == Absence::NotApplicable) {
        const QPointF start = end + QPointF(style.space(labelGap), 0);
        canvas.drawLine(start, start + QPointF(style.space(dashLength), 0), style.theme.quietText,
                        std::max(1.0, style.space(0.1)));
    } else {
        if (mark.signs.isOpenAbove)
            paintOpenEnd(canvas, end, true, colour);
        if (mark.signs.isUncertain)
            paintTriangle(canvas, {text.x() - triangleWidth(style) - style.space(signGap), end.y()},
                          style.theme.warning);
    }
    canvas.drawText(label.text, text);
    return end.x() + label.width();
}

TextBlock absenceLabel(const Mark &mark, const FigureStyle &style, double width)
{
    return setLabelWithin(markWords(mark, style.language), Type::Note, style, style.theme.quietText, width);
}

double absenceHeight(const Mark &mark, const FigureStyle &style, double width)
{
    return absenceLabel(mark, style, width).height() + style.space(slotHeight + 0.4);
}

QRectF paintAbsenceAbove(FigureCanvas &canvas, const Mark &mark, QPointF baseline, double width)
{
    const FigureStyle &style = canvas.style();
    const double half = std::min(width / 2, style.space(2));
    const double height = style.space(slotHeight);
    if (mark.absence == Absence::NotReported)
        paintSlot(canvas, QRectF(baseline.x() - half, baseline.y() - height, 2 * half, height));
    else
        canvas.drawLine(baseline - QPointF(style.space(dashLength / 2), height * 0.6),
                        baseline + QPointF(style.space(dashLength / 2), -height * 0.6), style.theme.quietText,
                        std::max(1.0, style.space(0.1)));
    const TextBlock text = absenceLabel(mark, style, width);
    const QPointF place(baseline.x() - text.width / 2, baseline.y() - height - style.space(0.2) - text.height());
    canvas.drawText(text, place, Qt::AlignHCenter);
    return {place.x(), place.y(), text.width, baseline.y() - place.y()};
}

} // namespace bangfu
