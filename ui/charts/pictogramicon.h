// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QPainterPath>
#include <QRectF>

namespace bangfu {

/// The outline of an icon that fills a square; holes are left by the odd-even rule.
QPainterPath pictogramIcon(PictogramScale::Icon icon, const QRectF &square);

} // namespace bangfu
