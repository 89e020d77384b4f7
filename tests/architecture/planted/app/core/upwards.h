// SPDX-License-Identifier: GPL-3.0-or-later
// For the test of the layer check only: the bottom layer includes what stands above it.
#include "query/query.h"
