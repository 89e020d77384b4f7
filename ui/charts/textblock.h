// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

namespace bangfu {

/// A text broken into lines; never cut.
struct TextBlock
{
    QStringList lines;
    QFont font;
    QColor colour;
    double lineHeight = 0;
    double width = 0; ///< of the longest line

    QSizeF size() const { return {width, height()}; }
    double height() const { return lineHeight * static_cast<double>(lines.size()); }
    bool isEmpty() const { return lines.isEmpty(); }
};

/// How a text is set.
struct TextSetting
{
    QFont font;
    QColor colour;
    double lineFactor = 1.35;
    double width = 0;          ///< lines are no longer than this; 0: one line
    bool mayBreakWords = true; ///< else a word longer than the width makes the line longer
};

/// Breaks between words, in Chinese between characters, and within a word only if it is longer than a line and may be.
TextBlock setText(const QString &text, const TextSetting &setting);

} // namespace bangfu
