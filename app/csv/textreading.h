// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/tablereader.h"

namespace bangfu {

/// A text in UTF-8 that holds a table.
struct TextSource
{
    QString name;
    std::string_view utf8;
    bool isKnownValid = false; ///< else the bytes are checked on the way
};

struct ReadContext
{
    const std::stop_token &stop;
    ReadProgress &progress;
};

/// Reads a table from a text; TableReading::encoding is left alone. Nothing if the bytes are not valid UTF-8.
std::optional<TableReading> readText(const TextSource &source, const TableReadOptions &options,
                                     const ReadContext &context);

} // namespace bangfu
