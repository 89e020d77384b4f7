// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/localizedtext.h"
#include "core/period.h"
#include "dataset/packagetable.h"

#include <functional>

namespace bangfu {

/// Typed access to the rows of one table by field name. What is not of its type is reported and read as missing;
/// a field that the package's schema does not have is reported once.
class RowReader
{
public:
    RowReader(const PackageTable &table, std::vector<Fault> &faults)
        : m_table(table)
        , m_faults(faults)
    {}

    /// Calls the function once a row, with this reader standing on it.
    void forEachRow(const std::function<void()> &read);

    QString text(const char *field);
    /// The fields `<stem>_zh`, `<stem>_ru`, `<stem>_en`.
    LocalizedText localized(const char *stem);
    QStringList list(const char *field); ///< separated by |
    std::optional<Decimal> decimal(const char *field);
    std::optional<int> integer(const char *field);
    /// Nothing, and no fault, where the table has no such field: packages made before the field was.
    std::optional<int> integerIfThere(const char *field);
    bool flag(const char *field);
    Period period(const char *field);
    std::optional<Date> date(const char *field);

    /// An enumerated field through its reading function (see codes.h); `otherwise` for a code that is none.
    template <typename Enum>
    Enum code(const char *field, std::optional<Enum> (*fromCode)(const QString &), Enum otherwise)
    {
        const QString code = text(field);
        const auto value = fromCode(code);
        if (!value)
            report(field, QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a known code"), {code});
        return value.value_or(otherwise);
    }

    void report(const char *field, const char *reason, const QStringList &arguments);

private:
    const PackageTable &m_table;
    std::vector<Fault> &m_faults;
    const CsvRecord *m_record = nullptr;
    QHash<QString, qsizetype> m_columns;
};

} // namespace bangfu
