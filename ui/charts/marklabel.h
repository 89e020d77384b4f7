// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figurecanvas.h"

namespace bangfu {

/// The label of a mark with the width of all signs before it. Of a mark without a value: in quiet words why.
struct MarkLabel
{
    TextBlock text;
    double before = 0; ///< arrow, triangle and gaps between the mark and the text
    double behind = 0; ///< the end of the slot of what is not reported
    double width() const { return before + text.width + behind; }
};

/// Labels longer than `widest` pixels are broken into lines; 0: what suits a row.
MarkLabel markLabel(const Mark &mark, const FigureStyle &style, double widest = 0);

/// The words for a mark: its label, or why there is no value.
QString markWords(const Mark &mark, Language language);
QString notReportedWords(Language language);

/// Paints arrow, triangle and label rightwards from the end of a mark, or from the baseline what says that there is no
/// value. Gives where they end.
double paintLabelBehind(FigureCanvas &canvas, const Mark &mark, QPointF end, const QColor &colour, double widest = 0);

/// What paintLabelBehind() covers of a mark without a value.
QRectF absenceArea(const Mark &mark, QPointF baseline, const FigureStyle &style, double widest = 0);

/// The text of an upright mark without a value, no wider than `width`, with a dotted slot or a dash below it.
TextBlock absenceLabel(const Mark &mark, const FigureStyle &style, double width);
/// The height of text and sign.
double absenceHeight(const Mark &mark, const FigureStyle &style, double width);
/// Paints them upwards from the middle of the mark's place on the baseline; gives the area.
QRectF paintAbsenceAbove(FigureCanvas &canvas, const Mark &mark, QPointF baseline, double width);

} // namespace bangfu
