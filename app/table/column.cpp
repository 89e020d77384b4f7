// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column.h"

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

QString plainTextOfFlag(std::uint64_t key)
{
    return key == FlagColumn::Missing ? QString() : key == FlagColumn::Yes ? u"true"_s : u"false"_s;
}

} // namespace

Column::Column(QString name, QString title, Data data, std::shared_ptr<const Ranks> ranks)
    : m_name(std::move(name))
    , m_title(std::move(title))
    , m_data(std::move(data))
    , m_ranks(std::move(ranks))
{
    Q_ASSERT(!m_ranks || (asText() && m_ranks->size() == keyCount()));
}

std::size_t Column::size() const
{
    return std::visit([](const auto &data) { return data.size(); }, m_data);
}

const PackedIntegers *Column::keys() const
{
    return std::visit(Overloaded{[](const FreeTextColumn &) -> const PackedIntegers * { return nullptr; },
                                 [](const auto &data) { return &data.keys(); }},
                      m_data);
}

std::uint64_t Column::keyCount() const
{
    return std::visit(Overloaded{[](const FreeTextColumn &) { return std::uint64_t{0}; },
                                 [](const auto &data) { return static_cast<std::uint64_t>(data.keyCount()); }},
                      m_data);
}

QString Column::plainTextOfKey(std::uint64_t key) const
{
    const auto textOfDecimal = [key](const DecimalColumn &column) {
        const std::optional<Decimal> value = column.valueOfKey(key);
        return value ? value->toString() : QString();
    };
    return std::visit(Overloaded{[key](const TextColumn &column) {
                                     return toQString(column.dictionary().text(static_cast<TextColumn::Code>(key)));
                                 },
                                 [](const FreeTextColumn &) { return QString(); }, textOfDecimal,
                                 [key](const PeriodColumn &column) { return column.periodOfKey(key).toString(); },
                                 [key](const FlagColumn &) { return plainTextOfFlag(key); }},
                      m_data);
}

bool Column::isMissing(RowIndex row) const
{
    return std::visit([row](const auto &data) { return data.isMissing(row); }, m_data);
}

QString Column::plainText(RowIndex row) const
{
    if (const FreeTextColumn *text = asFreeText())
        return text->text(row);
    return plainTextOfKey((*keys())[row]);
}

std::strong_ordering Column::compare(RowIndex left, RowIndex right) const
{
    // UTF-8 bytes are in the order of the code points.
    if (const TextColumn *text = asText())
        return text->utf8(left) <=> text->utf8(right);
    if (const FreeTextColumn *text = asFreeText())
        return text->utf8(left) <=> text->utf8(right);
    return (*keys())[left] <=> (*keys())[right];
}

} // namespace bangfu
