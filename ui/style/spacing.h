// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bangfu::spacing {

// Logical pixels. Nothing in the window is spaced by other steps.
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int page = 32;

inline constexpr int radius = 4;
inline constexpr int tableRow = 28;
inline constexpr int facetRow = 24;
inline constexpr int clickTarget = 28;
inline constexpr int icon = 20;
inline constexpr int smallIcon = 16;

} // namespace bangfu::spacing
