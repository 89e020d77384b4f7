// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <string>

/// The register as Bangfu's reader gives it, for the benchmarks of the engine and the window.
namespace bangfu::bench {

/// Opens the register and prints how long that took and what memory it holds and held.
/// Null, with a message on the error stream, if it cannot be read.
TablePointer openAndMeasure(const std::string &path);

/// The same table without the clock.
TablePointer openRegister(const std::string &path, int threadCount);

/// A table of the columns place and note alone, so that searching looks only where the peers look.
TablePointer placesAndNotes(const Table &table);

} // namespace bangfu::bench
