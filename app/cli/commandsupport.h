// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchoptions.h"
#include "cli/streams.h"
#include "core/phrases.h"
#include "core/result.h"
#include "dataset/dataset.h"

#include <functional>

namespace bangfu {

// What several commands do alike.

/// Reads the data that the options name; null, with the faults written to the messages, if they are faulty.
DatasetPointer loadDataset(const LaunchOptions &options, const Phrases &phrases, const Streams &streams);

/// Reads a plain table; null if nothing could be read. What stands wrong in it is written to the messages, the first
/// few faults in words, and is no failure.
TablePointer loadTable(const QString &path, const CsvFormatChoice &choice, const Phrases &phrases,
                       const Streams &streams);

/// Writes a result to the file of the options, or else to the output.
Failure writeResult(const LaunchOptions &options, const Phrases &phrases, const Streams &streams,
                    const std::function<Failure(QIODevice &)> &write);

/// Writes `bangfu: message` as a line of its own.
void report(const Streams &streams, const QString &message);

} // namespace bangfu
