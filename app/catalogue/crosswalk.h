// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"

namespace bangfu {

// What the codes of international classifications mean, in a few words; empty for a code that Bangfu does not know.

/// A purpose code of the OECD Development Assistance Committee, such as 43040.
QString dacPurposeName(const QString &code, const Phrases &phrases);

/// A target of the Sustainable Development Goals, such as 1.2.
QString sdgTargetName(const QString &code, const Phrases &phrases);

} // namespace bangfu
