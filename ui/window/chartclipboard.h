// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/chartrows.h"
#include "ui/window/chartfiles.h"

class QMimeData;

namespace bangfu {

/// A chart for other programs, each of which takes what it knows: as a picture, as a drawing (image/svg+xml) and, where
/// there are rows, as a table (HTML, and text parted by tabs). The caller owns it.
Result<QMimeData *> chartMimeData(const FigureContent &content, const FigureExportOptions &options,
                                  const std::optional<ChartRows> &rows);

} // namespace bangfu
