// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "dataset/dataset.h"
#include "table/table.h"

namespace bangfu {

// The tables of the catalogue, one function each; see catalogueTable().

TablePointer observationTable(const Dataset &dataset, const Phrases &phrases);
TablePointer checkTable(const Dataset &dataset, const Phrases &phrases);
TablePointer chartTable(const Dataset &dataset, const Phrases &phrases);

TablePointer placeTable(const Dataset &dataset, const Phrases &phrases);
TablePointer partnershipTable(const Dataset &dataset, const Phrases &phrases);
TablePointer flowTable(const Dataset &dataset, const Phrases &phrases);
TablePointer systemTable(const Dataset &dataset, const Phrases &phrases);
TablePointer eventTable(const Dataset &dataset, const Phrases &phrases);
TablePointer populationTable(const Dataset &dataset, const Phrases &phrases);
TablePointer sourceTable(const Dataset &dataset, const Phrases &phrases);
TablePointer termTable(const Dataset &dataset, const Phrases &phrases);

TablePointer programmeTable(const Dataset &dataset, const Phrases &phrases);
TablePointer indicatorTable(const Dataset &dataset, const Phrases &phrases);
TablePointer themeTable(const Dataset &dataset, const Phrases &phrases);
TablePointer unitTable(const Dataset &dataset, const Phrases &phrases);

} // namespace bangfu
