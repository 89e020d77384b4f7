// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace bangfu {

/// The colours of the window, light or dark. Texts on window and surface have a contrast of at least 4.5 : 1.
struct WindowColours
{
    QColor window;
    QColor surface; ///< of cards, tables, fields
    QColor rule;    ///< hairlines and edges
    QColor text;
    QColor quiet;        ///< text that steps back
    QColor accent;       ///< text and signs of what can be pressed or is chosen
    QColor accentGround; ///< behind what is chosen
    QColor accentText;   ///< text on a ground of accent colour
    QColor hover;        ///< behind what the pointer is on
    // Signs of the verdicts and of trouble; always beside a sign or a word.
    QColor agrees;
    QColor differs;
    QColor error;
    QColor errorGround;
};

const WindowColours &lightColours();
const WindowColours &darkColours();

/// The colours that belong to a palette made by paletteOf().
const WindowColours &coloursOf(const QPalette &palette);

QPalette paletteOf(const WindowColours &colours);

/// Contrast of two colours by WCAG 2: 1 … 21.
double contrastRatio(const QColor &first, const QColor &second);

} // namespace bangfu
