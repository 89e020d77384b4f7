// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/columndata.h"

#include <algorithm>

namespace bangfu {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view toStringView(const QByteArray &utf8)
{
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

TextColumn::TextColumn(TextDictionary dictionary, PackedIntegers codes)
    : TextColumn(std::make_shared<const TextDictionary>(std::move(dictionary)), std::move(codes))
{}

TextColumn::TextColumn(std::shared_ptr<const TextDictionary> dictionary, PackedIntegers codes)
    : m_dictionary(std::move(dictionary))
    , m_codes(std::move(codes))
{}

std::optional<TextColumn::Code> TextColumn::codeOf(const QString &text) const
{
    return m_dictionary->find(toStringView(text.toUtf8()));
}

FreeTextColumn::FreeTextColumn(std::vector<TextRun> blocks)
    : m_blocks(std::move(blocks))
{
    m_firstRows.reserve(m_blocks.size());
    for (const TextRun &block : m_blocks) {
        m_firstRows.push_back(static_cast<RowIndex>(m_size));
        m_size += block.size();
    }
}

std::size_t FreeTextColumn::blockOf(RowIndex row) const
{
    return static_cast<std::size_t>(std::ranges::upper_bound(m_firstRows, row) - m_firstRows.begin()) - 1;
}

std::string_view FreeTextColumn::utf8(RowIndex row) const
{
    const std::size_t block = blockOf(row);
    return m_blocks[block].text(row - m_firstRows[block]);
}

PeriodColumn::PeriodColumn(const std::vector<Period> &values)
    : m_distinct(values)
{
    m_distinct.emplace_back();
    std::ranges::sort(m_distinct, [](const Period &left, const Period &right) { return (left <=> right) < 0; });
    m_distinct.erase(std::unique(m_distinct.begin(), m_distinct.end()), m_distinct.end());
    std::vector<std::uint32_t> keys;
    keys.reserve(values.size());
    for (const Period &value : values) {
        const auto place =
            std::lower_bound(m_distinct.begin(), m_distinct.end(), value,
                             [](const Period &left, const Period &right) { return (left <=> right) < 0; });
        keys.push_back(static_cast<std::uint32_t>(place - m_distinct.begin()));
    }
    m_keys = PackedIntegers(std::span<const std::uint32_t>(keys));
}

PeriodColumn::PeriodColumn(PackedIntegers keys, std::vector<Period> distinct)
    : m_keys(std::move(keys))
    , m_distinct(std::move(distinct))
{}

PeriodColumn::PeriodColumn(PackedIntegers keys, const PeriodColumn &periods)
    : PeriodColumn(std::move(keys), periods.m_distinct)
{}

FlagColumn::FlagColumn(const std::vector<std::optional<bool>> &values)
    : m_keys(values.size(), Yes)
{
    m_keys.edit([&](auto keys) {
        for (std::size_t row = 0; row < values.size(); ++row)
            keys[row] = !values[row] ? Missing : *values[row] ? Yes : No;
    });
}

FlagColumn::FlagColumn(PackedIntegers keys)
    : m_keys(std::move(keys))
{}

std::optional<bool> FlagColumn::value(RowIndex row) const
{
    const auto key = m_keys[row];
    return key == Missing ? std::nullopt : std::optional(key == Yes);
}

} // namespace bangfu
