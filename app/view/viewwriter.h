// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "view/savedview.h"

class QIODevice;

namespace bangfu {

/// The view as text: JSON in UTF-8, two spaces a level, keys in a fixed order; the same view gives the same bytes.
/// `path` is where the file is going to stand: the paths of the data are written as seen from its folder.
QByteArray viewText(const SavedView &view, const QString &path);

/// Writes viewText(). Fails with the reason the device gives.
Failure writeView(const SavedView &view, const QString &path, QIODevice &device);

} // namespace bangfu
