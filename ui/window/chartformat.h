// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace bangfu {

/// What a chart can be written as.
enum class ChartFormat { Png, Svg, Pdf, PowerPoint, Excel, Csv };

inline constexpr std::array allChartFormats{ChartFormat::Png,        ChartFormat::Svg,   ChartFormat::Pdf,
                                            ChartFormat::PowerPoint, ChartFormat::Excel, ChartFormat::Csv};

/// The ending of its files: png, svg, pdf, pptx, xlsx, csv.
QString chartFormatEnding(ChartFormat format);

} // namespace bangfu
