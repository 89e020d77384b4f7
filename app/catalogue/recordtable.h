// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/phrases.h"
#include "table/tablebuilder.h"

namespace bangfu {

/// Lays records out as a table in one language, one row a record in their order.
/// The records must outlive the builder, not the table.
template <typename Record>
class RecordTable
{
public:
    RecordTable(const QString &name, const std::vector<Record> &records, Language language)
        : m_builder(name, records.size())
        , m_records(records)
        , m_language(language)
    {}

    /// `field` is a member or a function of the record that gives a QString, or a LocalizedText to word.
    template <typename Field>
    void addText(const QString &name, const QString &title, const Field &field)
    {
        m_builder.addText(name, title, [&](std::size_t row) { return worded(std::invoke(field, m_records[row])); });
    }

    /// `field` gives an integer, a Decimal or an optional of one.
    template <typename Field>
    void addNumber(const QString &name, const QString &title, const Field &field)
    {
        m_builder.addDecimal(
            name, title, [&](std::size_t row) -> std::optional<Decimal> { return std::invoke(field, m_records[row]); });
    }

    /// `field` gives a Period or an optional Date.
    template <typename Field>
    void addPeriod(const QString &name, const QString &title, const Field &field)
    {
        m_builder.addPeriod(name, title, [&](std::size_t row) { return period(std::invoke(field, m_records[row])); });
    }

    /// Gives a text column added before the order of these values; see TableBuilder::setOrder().
    void setOrder(const QString &name, const QStringList &values) { m_builder.setOrder(name, values); }

    /// `texts` gives what may be typed to find the record, one entry each so that no phrase spans two.
    template <typename Texts>
    void setSearchTexts(const Texts &texts)
    {
        m_builder.setSearchTexts([&](std::size_t row) {
            const QStringList found = std::invoke(texts, m_records[row]);
            return found.join(u'\n');
        });
    }

    TablePointer build() { return m_builder.build(); }

private:
    QString worded(const QString &text) const { return text; }
    QString worded(const LocalizedText &text) const { return text.in(m_language); }
    static Period period(const Period &known) { return known; }
    static Period period(const std::optional<Date> &date) { return {date, date}; }

    TableBuilder m_builder;
    const std::vector<Record> &m_records;
    Language m_language;
};

/// The three wordings of a text.
inline QStringList allWordings(const LocalizedText &text)
{
    return {text.chinese, text.russian, text.english};
}

/// The wordings of the record's name; none for null.
template <typename Record>
QStringList namesOf(const Record *record)
{
    return record ? allWordings(record->name) : QStringList();
}

/// The record's name in a language; the id itself where there is no such record.
template <typename Record>
QString nameOr(const Record *record, const QString &id, Language language)
{
    return record ? record->name.in(language) : id;
}

} // namespace bangfu
