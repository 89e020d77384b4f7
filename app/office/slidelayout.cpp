// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slidelayout.h"

#include "office/speakernotes.h"
#include "office/textmeasure.h"

#include <algorithm>

namespace bangfu {

namespace {

constexpr double margin = 40;
constexpr double gap = 12;
constexpr double shorterSide = 540;
constexpr double bold = 1.05; ///< how much wider than regular type

double heightOf(const QString &text, double size, double width)
{
    return text.isEmpty() ? 0 : lineCount(text, size, width) * size * lineSpacing + 2;
}

void placeHead(SlideLayout &layout, const FigureContent &content)
{
    const double width = layout.size.width() - 2 * margin;
    for (const double size : {28.0, 25.0, 22.0, 19.0}) {
        layout.titleSize = size;
        if (lineCount(content.title, size * bold, width) <= (size > 19 ? 2 : 3))
            break;
    }
    const int lines = std::max(1, lineCount(content.title, layout.titleSize * bold, width));
    layout.title = {margin, margin * 0.62, width, lines * layout.titleSize * 1.22 + 4};
    if (!content.subtitle.isEmpty())
        layout.subtitle = {margin, layout.title.bottom() + 2, width,
                           heightOf(content.subtitle, layout.subtitleSize, width)};
}

/// Notes and sources stand beside each other where both are there.
void placeFoot(SlideLayout &layout)
{
    const double bottom = layout.size.height() - margin * 0.45;
    const double all = layout.size.width() - 2 * margin;
    const bool hasBoth = !layout.notesText.isEmpty() && !layout.sourcesText.isEmpty();
    const double width = hasBoth ? (all - 2 * gap) / 2 : all;
    double height = 0;
    for (const double size : {10.0, 9.0, 8.0, 7.0}) {
        layout.footSize = size;
        height = std::max(heightOf(layout.notesText, size, width), heightOf(layout.sourcesText, size, width));
        if (height <= layout.size.height() * 0.24)
            break;
    }
    const double top = bottom - height;
    if (!layout.notesText.isEmpty())
        layout.notes = {margin, top, width, height};
    if (!layout.sourcesText.isEmpty())
        layout.sources = {hasBoth ? margin + width + 2 * gap : margin, top, width, height};
}

} // namespace

QSizeF slideSize(const QSize &proportion)
{
    const double ratio = proportion.isEmpty() ? 16.0 / 9 : double(proportion.width()) / proportion.height();
    return ratio >= 1 ? QSizeF(shorterSide * ratio, shorterSide) : QSizeF(shorterSide, shorterSide / ratio);
}

SlideLayout slideLayout(const FigureContent &content, const QSizeF &size)
{
    SlideLayout layout;
    layout.size = size;
    layout.notesText = content.notes.join(u'\n');
    QStringList sources = numberedSources(content);
    if (!content.datasetLine.isEmpty())
        sources << content.datasetLine;
    layout.sourcesText = sources.join(u'\n');
    placeHead(layout, content);
    placeFoot(layout);
    const double top = std::max(layout.title.bottom(), layout.subtitle.bottom()) + gap;
    const double foot = layout.notes.isEmpty() ? layout.sources.top() : layout.notes.top();
    const double bottom = layout.notes.isEmpty() && layout.sources.isEmpty() ? size.height() - margin : foot - gap;
    layout.body = {margin, top, size.width() - 2 * margin, std::max(bottom - top, 80.0)};
    layout.bodySize = layout.body.height() < 260 ? 13 : 15;
    return layout;
}

} // namespace bangfu
