// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textblock.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bangfu {
namespace {

QStringList broken(const QString &paragraph, const TextSetting &setting)
{
    QStringList lines;
    QTextLayout layout(paragraph, setting.font);
    QTextOption option;
    option.setWrapMode(setting.mayBreakWords ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(setting.width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

TextBlock setText(const QString &text, const TextSetting &setting)
{
    TextBlock block;
    block.font = setting.font;
    block.colour = setting.colour;
    block.lineHeight = std::ceil(setting.font.pixelSize() * setting.lineFactor);
    const QFontMetricsF metrics(setting.font);
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        const bool fits = setting.width <= 0 || metrics.horizontalAdvance(paragraph) <= setting.width;
        block.lines += fits ? QStringList{paragraph} : broken(paragraph, setting);
    }
    for (const QString &line : block.lines)
        block.width = std::max(block.width, std::ceil(metrics.horizontalAdvance(line)));
    return block;
}

} // namespace bangfu
