// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "csv/csvformat.h"
#include "csv/textfault.h"
#include "table/table.h"

#include <atomic>
#include <stop_token>

namespace bangfu {

struct TableReadOptions
{
    CsvFormatChoice choice;               ///< what a person fixed; the rest is detected
    std::size_t blockBytes = 1024 * 1024; ///< the file is read in blocks of this size, several at a time
    int threadCount = 0;                  ///< 0: as many as are useful
};

/// What came of reading a file as a table.
struct TableReading
{
    TablePointer table;            ///< null if nothing could be read, or reading was stopped
    DetectedEncoding encoding;     ///< how the bytes were read
    CsvFormat format;              ///< how the text was read
    std::vector<TextFault> faults; ///< in the order of the file, the first hundred; where there is no table, why
    std::size_t faultCount = 0;    ///< of all
};

/// How far reading has come; may be looked at from other threads.
struct ReadProgress
{
    std::atomic<qint64> bytesDone = 0;
    std::atomic<qint64> bytesInAll = 0;
};

/// Reads a CSV or TSV file into a table: the first record names the columns, each column becomes numbers, periods,
/// flags or text as all its cells allow. Works on all cores; a file on disk is mapped while it is read, and no longer
/// needed afterwards. The table is named by the file, without its folder and ending.
TableReading readTableFile(const QString &path, const TableReadOptions &options, const std::stop_token &stop = {},
                           ReadProgress *progress = nullptr);

/// The same for a text in memory.
TableReading readTableBytes(const QString &name, std::string_view bytes, const TableReadOptions &options,
                            const std::stop_token &stop = {}, ReadProgress *progress = nullptr);

} // namespace bangfu
