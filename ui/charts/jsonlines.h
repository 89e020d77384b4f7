// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace bangfu {

/// The line, from 1, in which each value of a JSON text stands. Keys are paths such as "palettes/0/name".
/// The text must be valid JSON.
QHash<QString, int> linesOfJson(const QByteArray &json);

} // namespace bangfu
