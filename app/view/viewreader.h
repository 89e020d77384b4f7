// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/result.h"
#include "view/savedview.h"

namespace bangfu {

/// The highest version of the format that is read, and the one that is written.
inline constexpr int viewFormatVersion = 1;

/// Reads a saved view. `path` is where the text stands: messages name it, and the paths in it start from its folder.
///
/// Fails, with line and reason, on what is not JSON or not a view, on a version of the format that is not known yet,
/// and on any key or value that would otherwise be ignored. Whether the data have what the view names: see viewfit.h.
Result<SavedView> readView(const QByteArray &text, const QString &path, const Phrases &phrases);

/// Reads the file, too.
Result<SavedView> readViewFile(const QString &path, const Phrases &phrases);

} // namespace bangfu
