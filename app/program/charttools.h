// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/charttools.h"

namespace bangfu {

/// The painter and the writer of documents, for the command line. Need a QGuiApplication.
ChartTools chartTools();

} // namespace bangfu
