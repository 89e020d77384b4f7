// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/tablereader.h"

#include <span>
#include <string>

namespace bangfu::test {

/// What a person might have fixed for a case; empty and 0 are left to be found out.
struct AcidChoice
{
    const char *encoding = "";
    char delimiter = 0;
    char decimalSign = 0;
};

/// One odd text and what must come of it, as printedReading() prints it.
struct AcidCase
{
    const char *name;
    std::string bytes;
    std::string expected;
    AcidChoice choice = {};
};

/// Quotation marks, line ends, ragged rows, encodings: how a text falls into cells.
std::span<const AcidCase> structureCases();

/// Numbers, periods, flags, missing signs: what the cells of a column make of it.
std::span<const AcidCase> valueCases();

/// A reading as text. First the columns `name:type` (text, number, period, flag), then the rows, then the faults as
/// `! line:column message`. Cells are parted by ` | `; CR, LF, NUL and tab in them are written \r, \n, \0, \t, a
/// missing value is `-`.
std::string printedReading(const TableReading &reading);

TableReadOptions optionsOf(const AcidChoice &choice);

} // namespace bangfu::test
