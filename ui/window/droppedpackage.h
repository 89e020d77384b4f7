// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace bangfu {

/// What can be opened of what is dropped on the window: the first local folder, `datapackage.json`, table file or
/// saved view.
std::optional<QString> droppedPackage(const QMimeData &data);

} // namespace bangfu
