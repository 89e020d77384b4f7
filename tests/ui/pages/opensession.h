// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace bangfu::test {

/// Gives the example dataset for every path but `damaged`, which has a fault.
DatasetReading readExample(const QString &path);

/// Opens the example dataset in a session and waits for it.
void openExample(Session &session);

} // namespace bangfu::test
