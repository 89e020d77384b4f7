// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace bangfu {

/// One of the program's own icons, such as `search`; drawn in the text colour of the palette of the moment, sharp at
/// every size. An empty icon for an unknown name.
QIcon themedIcon(const QString &name);

/// The sign of the program, in its own colours.
QIcon applicationIcon();

} // namespace bangfu
