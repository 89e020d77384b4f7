// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/result.h"
#include "dataset/dataset.h"
#include "table/table.h"

namespace bangfu {

/// The names of the tables that the program shows and lists, the most used first.
QStringList listableTables();

/// A table of listableTables(), with names, titles and comments in the language of the phrases.
///
/// Column names and their order are stable, scripts rely on them. A row is found by searching for its id, its codes and
/// its names in any language. Fails for any other name. Safe to call from any thread.
Result<TablePointer> catalogueTable(const Dataset &dataset, const QString &name, const Phrases &phrases);

/// The columns of a table of listableTables() that a person wants to see first.
QStringList principalColumns(const QString &tableName);

/// A column of the observations by which a person narrows them down.
struct FacetDefinition
{
    QString column;      ///< holds the ids to filter by
    QString labelColumn; ///< words them
    QString title;
};

/// The facets of the observations, in the order of the window.
std::vector<FacetDefinition> facetDefinitions(const Phrases &phrases);

} // namespace bangfu
