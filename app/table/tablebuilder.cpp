// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tablebuilder.h"

#include "table/searchfolding.h"

#include <algorithm>

namespace bangfu {
namespace {

constexpr std::size_t rowsInBlock = 8192;

FreeTextColumn freeText(std::size_t rowCount, const std::function<QString(std::size_t)> &textOfRow)
{
    std::vector<TextRun> blocks;
    for (std::size_t row = 0; row < rowCount; ++row) {
        const QByteArray text = textOfRow(row).toUtf8();
        if (blocks.empty() || blocks.back().size() == rowsInBlock || !blocks.back().hasRoomFor(toStringView(text)))
            blocks.emplace_back();
        blocks.back().append(toStringView(text));
    }
    for (TextRun &block : blocks)
        block.finish();
    return FreeTextColumn(std::move(blocks));
}

/// The codes of the values, then the other codes by code point; without the code of the missing value.
std::vector<TextColumn::Code> codesInOrder(const TextColumn &column, const QStringList &values)
{
    std::vector<TextColumn::Code> codes;
    std::vector<bool> isListed(column.keyCount(), false);
    isListed[0] = true;
    for (const QString &value : values) {
        const auto code = column.codeOf(value);
        if (code && !isListed[*code]) {
            isListed[*code] = true;
            codes.push_back(*code);
        }
    }
    const auto listedCount = static_cast<std::ptrdiff_t>(codes.size());
    for (TextColumn::Code code = 0; code < column.keyCount(); ++code) {
        if (!isListed[code])
            codes.push_back(code);
    }
    std::ranges::sort(codes.begin() + listedCount, codes.end(), {},
                      [&](TextColumn::Code code) { return column.dictionary().text(code); });
    return codes;
}

template <typename Value>
std::vector<Value> valuesOf(std::size_t rowCount, const std::function<Value(std::size_t)> &valueOfRow)
{
    std::vector<Value> values;
    values.reserve(rowCount);
    for (std::size_t row = 0; row < rowCount; ++row)
        values.push_back(valueOfRow(row));
    return values;
}

} // namespace

TableBuilder::TableBuilder(QString tableName, std::size_t rowCount)
    : m_tableName(std::move(tableName))
    , m_rowCount(rowCount)
{}

void TableBuilder::addText(const QString &name, const QString &title,
                           const std::function<QString(std::size_t)> &textOfRow)
{
    TextDictionary dictionary;
    std::vector<TextColumn::Code> codes;
    codes.reserve(m_rowCount);
    for (std::size_t row = 0; row < m_rowCount; ++row)
        codes.push_back(dictionary.insert(toStringView(textOfRow(row).toUtf8())));
    dictionary.finish();
    m_columns.emplace_back(name, title,
                           TextColumn(std::move(dictionary), PackedIntegers(std::span<const TextColumn::Code>(codes))));
}

void TableBuilder::addFreeText(const QString &name, const QString &title,
                               const std::function<QString(std::size_t)> &textOfRow)
{
    m_columns.emplace_back(name, title, freeText(m_rowCount, textOfRow));
}

void TableBuilder::addDecimal(const QString &name, const QString &title,
                              const std::function<std::optional<Decimal>(std::size_t)> &valueOfRow)
{
    m_columns.emplace_back(name, title, DecimalColumn(valuesOf(m_rowCount, valueOfRow)));
}

void TableBuilder::addPeriod(const QString &name, const QString &title,
                             const std::function<Period(std::size_t)> &periodOfRow)
{
    m_columns.emplace_back(name, title, PeriodColumn(valuesOf(m_rowCount, periodOfRow)));
}

void TableBuilder::addFlag(const QString &name, const QString &title,
                           const std::function<std::optional<bool>(std::size_t)> &valueOfRow)
{
    m_columns.emplace_back(name, title, FlagColumn(valuesOf(m_rowCount, valueOfRow)));
}

void TableBuilder::addColumn(Column column)
{
    m_columns.push_back(std::move(column));
}

void TableBuilder::setOrder(const QString &name, const QStringList &values)
{
    const auto column = std::ranges::find(m_columns, name, &Column::name);
    Q_ASSERT(column != m_columns.end() && column->asText());
    auto ranks = std::make_shared<Column::Ranks>(column->asText()->keyCount());
    std::uint32_t rank = 0;
    for (const TextColumn::Code code : codesInOrder(*column->asText(), values))
        (*ranks)[code] = ++rank;
    column->setRanks(std::move(ranks));
}

void TableBuilder::setSearchTexts(const std::function<QString(std::size_t)> &textOfRow)
{
    m_searchTexts = freeText(m_rowCount, [&](std::size_t row) { return foldForSearch(textOfRow(row)); });
}

TablePointer TableBuilder::build()
{
    return std::make_shared<const Table>(std::move(m_tableName), std::move(m_columns), std::move(m_searchTexts));
}

} // namespace bangfu
