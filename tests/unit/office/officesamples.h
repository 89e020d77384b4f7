// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument.h"

namespace bangfu::test {

/// A figure of each type with every sign, range, gap and companion that the type has, worded in the language.
std::vector<FigureContent> officeSamples(Language language);

/// That of one type.
FigureContent officeSample(ChartType type, Language language);

/// A small valid picture of either kind.
Result<QByteArray> samplePicture(const FigureContent &content, const QSize &size, PictureKind kind);

/// The parts of a package by their paths.
QByteArray partOf(const QByteArray &package, const QString &path);

} // namespace bangfu::test
