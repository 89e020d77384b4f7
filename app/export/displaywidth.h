// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bangfu {

/// How many cells of a character grid the text takes: Chinese characters two each, combining marks none.
int displayWidth(const QString &text);

/// The text if it fits into so many cells (at least 1), else its beginning and "…".
QString cutToWidth(const QString &text, int width);

} // namespace bangfu
