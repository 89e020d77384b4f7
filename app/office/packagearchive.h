// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/result.h"

#include <QByteArray>

#include <vector>

namespace bangfu {

/// A file of a package, such as ppt/slides/slide1.xml.
struct PackagePart
{
    QString path;
    QByteArray bytes;
};

/// The parts as a zip archive in their order. Same parts, same bytes: times are those of the beginning of zip's time.
Result<QByteArray> packageOf(const std::vector<PackagePart> &parts, const Phrases &phrases);

/// The parts of a zip archive in their order.
Result<std::vector<PackagePart>> partsOf(const QByteArray &package, const Phrases &phrases);

} // namespace bangfu
