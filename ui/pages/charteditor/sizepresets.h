// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <array>

class QComboBox;

namespace bangfu {

/// Sizes that charts are often made in, in logical pixels.
enum class SizePreset { Wide, Classic, HalfA4, Square };

inline constexpr std::array allSizePresets{SizePreset::Wide, SizePreset::Classic, SizePreset::HalfA4,
                                           SizePreset::Square};

QSize sizeOf(SizePreset preset);

/// Lists the presets, worded in the language of the application, then a size of one's own (an invalid QSize).
void listSizes(QComboBox &field);
/// Chooses the preset of this size, or one's own.
void showSize(QComboBox &field, const QSize &size);

inline constexpr int smallestSide = 320;
inline constexpr int largestSide = 8000;

} // namespace bangfu
