// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/savedview.h"

#include <random>

namespace bangfu::test {

/// A view of random content, the same for the same seed: every field may be set, texts hold any characters.
SavedView randomView(unsigned seed);

} // namespace bangfu::test
