// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bangfu {

/// One thing wrong with a data package.
struct Fault
{
    QString file;   ///< as named in the descriptor
    int row = 0;    ///< line of the file, 1-based, the header being line 1; 0 where no line is meant
    QString column; ///< may be empty
    /// The reason: an English source text of the context "Fault" with %1, %2 … for the arguments.
    const char *reason = "";
    QStringList arguments;
};

/// `data/observation.csv, line 12, column value: "1,5" is not a number`, in the language of the phrases.
QString faultMessage(const Fault &fault, const Phrases &phrases);

/// The first faults as lines of one message, and how many more there are.
QString faultSummary(const std::vector<Fault> &faults, const Phrases &phrases, std::size_t most = 10);

} // namespace bangfu
