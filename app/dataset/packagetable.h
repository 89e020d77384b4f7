// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/csvreader.h"
#include "dataset/packagedescriptor.h"

#include <QHash>

namespace bangfu {

/// One table of a package as text: its schema, and its records in the order of the schema's fields.
struct PackageTable
{
    ResourceSchema schema;
    std::vector<CsvRecord> records; ///< without the header, each with as many fields as the schema

    qsizetype columnOf(const QString &fieldName) const; ///< -1 if there is none
};

/// Reads the file of a table and brings its columns into the order of the schema. Reports a missing file, faulty CSV,
/// a header that lacks or repeats columns, and records with too few or too many fields (these are left out).
PackageTable readPackageTable(const QString &folder, const ResourceSchema &schema, std::vector<Fault> &faults);

/// Checks a table against its schema: types, required, unique, allowed values, patterns, the primary key.
void validateTable(const PackageTable &table, std::vector<Fault> &faults);

/// Checks every foreign key of every table.
void validateForeignKeys(const std::vector<PackageTable> &tables, std::vector<Fault> &faults);

} // namespace bangfu
