// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"
#include "core/decimal.h"
#include "dataset/packagetable.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bangfu {
namespace {

constexpr QChar keySeparator(0x1f); // cannot stand in a key that a person types

/// Why a text is not of a type of Table Schema; null if it is. Types that Bangfu does not know are taken as text.
const char *typeFault(const QString &type, const QString &text)
{
    if (type == u"number" && !Decimal::parse(text))
        return QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a plain number");
    if (type == u"integer" && (!Decimal::parse(text) || Decimal::parse(text)->scale() > 0))
        return QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a whole number");
    if (type == u"boolean" && text != u"true" && text != u"false")
        return QT_TRANSLATE_NOOP("Fault", "\"%1\" is neither true nor false");
    if (type == u"date" && (text.size() != 10 || !Date::parse(text)))
        return QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a date like 2020-12-31");
    if (type == u"year" && (text.size() != 4 || !Date::parse(text)))
        return QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a year");
    return nullptr;
}

/// Checks the values of one field, row by row.
class FieldValidator
{
public:
    FieldValidator(const PackageTable &table, std::size_t field, std::vector<Fault> &faults)
        : m_table(table)
        , m_schema(table.schema.fields[field])
        , m_column(static_cast<qsizetype>(field))
        , m_faults(faults)
        , m_isUnique(m_schema.isUnique && table.schema.primaryKey != QStringList{m_schema.name})
        , m_pattern(QRegularExpression::anchoredPattern(m_schema.pattern))
    {}

    void validate()
    {
        for (const CsvRecord &record : m_table.records)
            validate(record.fields[m_column], record.line);
    }

private:
    void validate(const QString &text, int line)
    {
        if (text.isEmpty()) {
            if (m_schema.isRequired)
                report(line, QT_TRANSLATE_NOOP("Fault", "the value is missing"), text);
            return;
        }
        if (const char *fault = typeFault(m_schema.type, text))
            report(line, fault, text);
        if (!m_schema.allowedValues.isEmpty() && !m_schema.allowedValues.contains(text))
            m_faults.push_back({m_table.schema.path,
                                line,
                                m_schema.name,
                                QT_TRANSLATE_NOOP("Fault", "\"%1\" is none of the allowed values: %2"),
                                {text, m_schema.allowedValues.join(QStringLiteral(", "))}});
        if (!m_schema.pattern.isEmpty() && !m_pattern.match(text).hasMatch())
            report(line, QT_TRANSLATE_NOOP("Fault", "\"%1\" does not have the required form"), text);
        if (m_isUnique && m_seen.contains(text))
            report(line, QT_TRANSLATE_NOOP("Fault", "\"%1\" stands twice; it must be unique"), text);
        m_seen.insert(text);
    }

    void report(int line, const char *reason, const QString &text)
    {
        m_faults.push_back({m_table.schema.path, line, m_schema.name, reason, {text}});
    }

    const PackageTable &m_table;
    const FieldSchema &m_schema;
    qsizetype m_column;
    std::vector<Fault> &m_faults;
    bool m_isUnique; ///< a primary key of one field is checked as a key
    QRegularExpression m_pattern;
    QSet<QString> m_seen;
};

std::vector<qsizetype> columnsOf(const PackageTable &table, const QStringList &fields)
{
    std::vector<qsizetype> columns;
    for (const QString &field : fields)
        columns.push_back(table.columnOf(field));
    return columns;
}

/// The fields of a key as one text; empty if any of them is.
QString keyOf(const CsvRecord &record, const std::vector<qsizetype> &columns)
{
    QString key;
    for (const qsizetype column : columns) {
        if (record.fields[column].isEmpty())
            return {};
        key += record.fields[column] + keySeparator;
    }
    return key;
}

QString shownKey(QString key)
{
    key.chop(1);
    return key.replace(keySeparator, u'/');
}

void validatePrimaryKey(const PackageTable &table, std::vector<Fault> &faults)
{
    const auto columns = columnsOf(table, table.schema.primaryKey);
    if (columns.empty() || std::ranges::find(columns, -1) != columns.end())
        return;
    QHash<QString, int> lines;
    for (const CsvRecord &record : table.records) {
        const QString key = keyOf(record, columns);
        const QString field = table.schema.primaryKey.join(u'/');
        if (key.isEmpty())
            faults.push_back(
                {table.schema.path, record.line, field, QT_TRANSLATE_NOOP("Fault", "the key is missing"), {}});
        else if (lines.contains(key))
            faults.push_back({table.schema.path,
                              record.line,
                              field,
                              QT_TRANSLATE_NOOP("Fault", "the key \"%1\" already stands in line %2"),
                              {shownKey(key), QString::number(lines.value(key))}});
        else
            lines.insert(key, record.line);
    }
}

void validateForeignKey(const PackageTable &table, const ForeignKey &key, const PackageTable &referenced,
                        std::vector<Fault> &faults)
{
    const auto columns = columnsOf(table, key.fields);
    const auto referencedColumns = columnsOf(referenced, key.referencedFields);
    if (columns.size() != referencedColumns.size() || std::ranges::find(columns, -1) != columns.end() ||
        std::ranges::find(referencedColumns, -1) != referencedColumns.end()) {
        faults.push_back(
            {QStringLiteral("datapackage.json"),
             0,
             {},
             QT_TRANSLATE_NOOP("Fault", "a foreign key of the table \"%1\" names fields that do not exist"),
             {table.schema.name}});
        return;
    }
    QSet<QString> known;
    for (const CsvRecord &record : referenced.records)
        known.insert(keyOf(record, referencedColumns));
    for (const CsvRecord &record : table.records) {
        const QString value = keyOf(record, columns);
        if (!value.isEmpty() && !known.contains(value))
            faults.push_back({table.schema.path,
                              record.line,
                              key.fields.join(u'/'),
                              QT_TRANSLATE_NOOP("Fault", "\"%1\" does not stand in the table \"%2\""),
                              {shownKey(value), referenced.schema.name}});
    }
}

} // namespace

void validateTable(const PackageTable &table, std::vector<Fault> &faults)
{
    for (std::size_t field = 0; field < table.schema.fields.size(); ++field)
        FieldValidator(table, field, faults).validate();
    validatePrimaryKey(table, faults);
}

void validateForeignKeys(const std::vector<PackageTable> &tables, std::vector<Fault> &faults)
{
    for (const PackageTable &table : tables) {
        for (const ForeignKey &key : table.schema.foreignKeys) {
            const QString name = key.resource.isEmpty() ? table.schema.name : key.resource;
            const auto referenced =
                std::ranges::find(tables, name, [](const PackageTable &each) { return each.schema.name; });
            if (referenced == tables.end())
                faults.push_back(
                    {QStringLiteral("datapackage.json"),
                     0,
                     {},
                     QT_TRANSLATE_NOOP(
                         "Fault", "a foreign key of the table \"%1\" names the table \"%2\", which does not exist"),
                     {table.schema.name, name}});
            else
                validateForeignKey(table, key, *referenced, faults);
        }
    }
}

} // namespace bangfu
