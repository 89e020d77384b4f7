// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace bangfu {

struct CsvRecord
{
    int line = 0; ///< line of the file on which the record starts, 1-based
    QStringList fields;
};

/// What stands wrong in a CSV text, and where.
struct CsvFault
{
    int line = 0;
    const char *reason = ""; ///< source text of the context "Fault"
};

struct CsvReading
{
    std::vector<CsvRecord> records; ///< the header first
    std::vector<CsvFault> faults;   ///< where there is any, the records end before it
};

/// Splits a CSV text after RFC 4180: UTF-8 (a byte order mark is skipped), comma, doubled quotes, line ends LF, CRLF
/// or CR. Empty lines are no records. Reports bytes that are not UTF-8, NUL, text after a closing quote and a quote
/// that is never closed, which is what a cut-off file looks like.
CsvReading readCsv(const QByteArray &bytes);

} // namespace bangfu
