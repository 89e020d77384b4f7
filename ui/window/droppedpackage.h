// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace bangfu {

/// The data package among what is dropped on the window: the first local folder, or `datapackage.json` file.
std::optional<QString> droppedPackage(const QMimeData &data);

} // namespace bangfu
