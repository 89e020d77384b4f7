// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bangfu {

/// The texts that differ least from a misspelt one, nearest first, those that contain it before all others.
QStringList nearestTexts(const QString &misspelt, QStringList texts, qsizetype most = 5);

} // namespace bangfu
