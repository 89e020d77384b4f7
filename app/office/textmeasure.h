// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bangfu {

// Type is measured without fonts, from the usual widths of Noto Sans and of Chinese characters, because the layer that
// writes documents has no screen and the reader's computer may have other fonts. The widths are rather too wide.

/// The width of the longest line of a text, as a multiple of the type size.
double textWidth(const QString &text);

/// How many lines a text takes where it is wrapped at this width (both in points); 0 for an empty text.
int lineCount(const QString &text, double typeSize, double width);

/// The distance of baselines as a multiple of the type size.
inline constexpr double lineSpacing = 1.36;

} // namespace bangfu
