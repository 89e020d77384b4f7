// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/result.h"

#include <functional>

class QIODevice;

namespace bangfu {

/// Writes a file by a function; what stood there stays untouched unless all of it could be written.
/// (Devices such as /dev/null are written to directly.) The failure says which file, why, and what to do.
Failure saveFile(const QString &path, const Phrases &phrases, const std::function<Failure(QIODevice &)> &write);

} // namespace bangfu
