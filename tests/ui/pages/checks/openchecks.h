// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace bangfu::test {

/// The example dataset with three checks: d.growth agrees, d.fewer (63887 at most 17974) differs, d.none cannot be
/// checked.
DatasetPointer datasetWithChecks();

/// Reads that dataset, whatever the path; a path `damaged` has a fault, a path `unchecked` has no checks.
DatasetReading readChecks(const QString &path);

/// Opens a path in a session and waits until it is open or has failed.
void open(Session &session, const QString &path);

} // namespace bangfu::test
