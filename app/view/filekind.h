// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bangfu {

/// Whether the name of a file says that it is a plain table: .csv, .tsv, .tab or .txt, in any case.
bool isTableFileName(const QString &path);
/// The endings of such names, without the point.
QStringList tableFileEndings();

/// Whether the name of a file says that it is a saved view: .bangfu, in any case.
bool isViewFileName(const QString &path);
/// The ending of such names, without the point.
QString viewFileEnding();

} // namespace bangfu
