// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/packagetable.h"

#include <QFile>
#include <QSet>

namespace bangfu {
namespace {

/// Where each field of the schema stands in the file; -1 where the header lacks it.
std::vector<qsizetype> fieldPositions(const ResourceSchema &schema, const QStringList &header,
                                      std::vector<Fault> &faults)
{
    std::vector<qsizetype> positions;
    for (const FieldSchema &field : schema.fields) {
        positions.push_back(header.indexOf(field.name));
        if (positions.back() < 0)
            faults.push_back({schema.path, 1, field.name, QT_TRANSLATE_NOOP("Fault", "the column is missing"), {}});
    }
    QSet<QString> names;
    for (const QString &name : header) {
        if (names.contains(name))
            faults.push_back({schema.path, 1, name, QT_TRANSLATE_NOOP("Fault", "the column stands twice"), {}});
        names.insert(name);
    }
    return positions;
}

CsvRecord inSchemaOrder(const CsvRecord &record, const std::vector<qsizetype> &positions)
{
    CsvRecord ordered{record.line, {}};
    for (const qsizetype position : positions)
        ordered.fields.append(position < 0 ? QString() : record.fields[position]);
    return ordered;
}

} // namespace

qsizetype PackageTable::columnOf(const QString &fieldName) const
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        if (schema.fields[i].name == fieldName)
            return static_cast<qsizetype>(i);
    }
    return -1;
}

PackageTable readPackageTable(const QString &folder, const ResourceSchema &schema, std::vector<Fault> &faults)
{
    PackageTable table{schema, {}};
    QFile file(folder + u'/' + schema.path);
    if (!file.open(QIODevice::ReadOnly)) {
        const char *reason = file.exists() ? QT_TRANSLATE_NOOP("Fault", "the file cannot be read")
                                           : QT_TRANSLATE_NOOP("Fault", "the file is missing");
        faults.push_back({schema.path, 0, {}, reason, {}});
        return table;
    }
    const CsvReading reading = readCsv(file.readAll());
    for (const CsvFault &fault : reading.faults)
        faults.push_back({schema.path, fault.line, {}, fault.reason, {}});
    if (reading.records.empty()) {
        if (reading.faults.empty())
            faults.push_back({schema.path,
                              0,
                              {},
                              QT_TRANSLATE_NOOP("Fault", "the file is empty; not even a header stands in it"),
                              {}});
        return table;
    }
    const QStringList &header = reading.records.front().fields;
    const auto positions = fieldPositions(schema, header, faults);
    for (auto record = reading.records.begin() + 1; record != reading.records.end(); ++record) {
        if (record->fields.size() == header.size())
            table.records.push_back(inSchemaOrder(*record, positions));
        else
            faults.push_back(
                {schema.path,
                 record->line,
                 {},
                 QT_TRANSLATE_NOOP("Fault", "the row has %1 fields and the header %2; the file may be cut off here"),
                 {QString::number(record->fields.size()), QString::number(header.size())}});
    }
    return table;
}

} // namespace bangfu
