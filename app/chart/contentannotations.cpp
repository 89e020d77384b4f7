// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/contentbuilder.h"

#include <algorithm>

namespace bangfu {

namespace {

int markOfFigure(const FigureContent &content, const QString &figureId)
{
    const auto mark = std::find_if(content.marks.begin(), content.marks.end(),
                                   [&](const Mark &each) { return each.figureId == figureId; });
    return figureId.isEmpty() || mark == content.marks.end() ? -1 : static_cast<int>(mark - content.marks.begin());
}

/// The content that an annotation belongs to.
FigureContent &ownerOf(const ChartAnnotation &annotation, FigureContent &content)
{
    if (content.panels.empty())
        return content;
    const auto panel = std::find_if(content.panels.begin(), content.panels.end(), [&](const FigureContent &each) {
        return markOfFigure(each, annotation.figureId) >= 0;
    });
    return panel == content.panels.end() ? content.panels.front() : *panel;
}

} // namespace

void addAnnotations(const ChartSpec &spec, FigureContent &content)
{
    for (std::size_t i = 0; i < spec.annotations.size(); ++i) {
        const ChartAnnotation &annotation = spec.annotations[i];
        FigureContent &owner = ownerOf(annotation, content);
        FigureAnnotation worded;
        worded.kind = annotation.kind;
        worded.text = annotation.text.in(content.language);
        worded.index = static_cast<int>(i);
        worded.mark = markOfFigure(owner, annotation.figureId);
        worded.value = annotation.value ? annotation.value->toDouble() : 0;
        worded.until = annotation.until ? annotation.until->toDouble() : worded.value;
        worded.right = annotation.right;
        worded.down = annotation.down;
        owner.annotations.push_back(std::move(worded));
    }
}

} // namespace bangfu
