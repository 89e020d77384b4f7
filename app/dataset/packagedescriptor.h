// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "dataset/fault.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bangfu {

// The part of the Frictionless Data Package descriptor (Data Package and Table Schema, v2) that Bangfu reads.

struct FieldSchema
{
    QString name;
    QString type; ///< string, integer, number, boolean, year, date …
    bool isRequired = false;
    bool isUnique = false;
    QStringList allowedValues; ///< `enum`; empty: any
    QString pattern;           ///< regular expression that the whole value must match; may be empty
};

struct ForeignKey
{
    QStringList fields;
    QString resource; ///< empty: the table itself
    QStringList referencedFields;
};

struct ResourceSchema
{
    QString name;
    QString path; ///< relative to the descriptor
    std::vector<FieldSchema> fields;
    QStringList primaryKey;
    std::vector<ForeignKey> foreignKeys;
};

struct PackageDescriptor
{
    QString name;
    QString version;
    LocalizedText title;
    std::vector<ResourceSchema> resources;
};

/// Reads the text of a `datapackage.json`. Paths that leave the folder of the descriptor are refused.
/// The faults are those of the descriptor itself, under the name `datapackage.json`.
std::optional<PackageDescriptor> readDescriptor(const QByteArray &json, std::vector<Fault> &faults);

} // namespace bangfu
