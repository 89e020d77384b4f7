// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/rowreader.h"

namespace bangfu {

void RowReader::forEachRow(const std::function<void()> &read)
{
    for (const CsvRecord &record : m_table.records) {
        m_record = &record;
        read();
    }
    m_record = nullptr;
}

QString RowReader::text(const char *field)
{
    const QString name = QString::fromLatin1(field);
    auto column = m_columns.constFind(name);
    if (column == m_columns.constEnd()) {
        column = m_columns.insert(name, m_table.columnOf(name));
        if (*column < 0)
            m_faults.push_back({QStringLiteral("datapackage.json"),
                                0,
                                {},
                                QT_TRANSLATE_NOOP("Fault", "the table \"%1\" has no field \"%2\""),
                                {m_table.schema.name, name}});
    }
    return *column < 0 ? QString() : m_record->fields[*column];
}

LocalizedText RowReader::localized(const char *stem)
{
    const QByteArray name(stem);
    return {text((name + "_zh").constData()), text((name + "_ru").constData()), text((name + "_en").constData())};
}

QStringList RowReader::list(const char *field)
{
    return text(field).split(u'|', Qt::SkipEmptyParts);
}

std::optional<Decimal> RowReader::decimal(const char *field)
{
    return Decimal::parse(text(field)); // what is no number is reported by validateTable()
}

std::optional<int> RowReader::integer(const char *field)
{
    bool isNumber = false;
    const int number = text(field).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<int> RowReader::integerIfThere(const char *field)
{
    return m_table.columnOf(QString::fromLatin1(field)) < 0 ? std::nullopt : integer(field);
}

bool RowReader::flag(const char *field)
{
    return text(field) == u"true";
}

Period RowReader::period(const char *field)
{
    const QString period = text(field);
    const auto parsed = Period::parse(period);
    if (!parsed)
        report(field, QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a period like 2020, 2014/2020 or ../2020"), {period});
    return parsed.value_or(Period{});
}

std::optional<Date> RowReader::date(const char *field)
{
    const QString date = text(field);
    const auto parsed = Date::parse(date);
    if (!parsed && !date.isEmpty())
        report(field, QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a date like 2020, 2020-12 or 2020-12-31"), {date});
    return parsed;
}

void RowReader::report(const char *field, const char *reason, const QStringList &arguments)
{
    m_faults.push_back({m_table.schema.path, m_record->line, QString::fromLatin1(field), reason, arguments});
}

} // namespace bangfu
