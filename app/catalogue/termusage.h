// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/termfinder.h"
#include "dataset/dataset.h"

namespace bangfu {

/// The texts of a programme in which terms are looked for: its name and its summary.
std::vector<LocalizedText> textsWithTerms(const Programme &programme);

/// The texts of an observation in which terms are looked for: its indicator, its population and its comment.
std::vector<LocalizedText> textsWithTerms(const Observation &observation, const Dataset &dataset);

/// The texts of a derived figure in which terms are looked for: its name, assumption and note.
std::vector<LocalizedText> textsWithTerms(const Derivation &derivation);

/// Where a term is mentioned, by the ids of the dataset in its order.
struct TermUsage
{
    QStringList programmeIds;
    QStringList observationIds;
};

/// The uses of every term that is used, by its id.
QHash<QString, TermUsage> termUsages(const Dataset &dataset);

} // namespace bangfu
