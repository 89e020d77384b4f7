// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument.h"

namespace bangfu {

/// What a presenter reads below the slide: what the chart says, what it asks, what is derived or aimed at, how the
/// slide is made, and every source. One paragraph a line.
QString speakerNotes(const FigureContent &content, const Phrases &phrases);

/// ① Publisher, date …: the sources of a figure as they stand at its foot, one a line.
QStringList numberedSources(const FigureContent &content);

} // namespace bangfu
