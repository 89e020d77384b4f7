// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "dataset/dataset.h"

namespace bangfu {

/// A source in a few words: publisher and date as far as known; the id itself for an unknown source.
QString sourceLabel(const Dataset &dataset, const QString &sourceId, const Phrases &phrases);

} // namespace bangfu
