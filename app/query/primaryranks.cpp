// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/primaryranks.h"

#include <QCollator>

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t planeSize = 0x10000;

QString simpleCharacters()
{
    QString characters = u"\t\n\r、。，；：！？（）"_s;
    const auto addRange = [&](char16_t first, char16_t last) {
        for (char32_t code = first; code <= last; ++code)
            characters.append(QChar(static_cast<char16_t>(code)));
    };
    addRange(0x20, 0x7E);
    addRange(0x410, 0x44F); // А to я
    characters += u"Ёё"_s;
    addRange(0x4E00, 0x9FA5); // the Chinese characters of the first Unicode, which any collation knows
    return characters;
}

/// Whether the collation takes the character for a letter of its own in every place, and does not pass over it.
bool isCounted(QChar character, const QCollator &collator)
{
    return collator.compare(u'a' + QString(character), u"á"_s) > 0;
}

/// Whether two characters, the first of which is not the greater, differ in more than case or accents.
bool areApart(QChar smaller, QChar greater, const QCollator &collator)
{
    return collator.compare(QString(smaller) + u'z', QString(greater) + u'a') < 0;
}

std::size_t lengthAt(std::string_view text, std::size_t position)
{
    const auto first = static_cast<unsigned char>(text[position]);
    return first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

PrimaryRanks::PrimaryRanks(Language language)
    : m_ranks(planeSize)
{
    const QCollator collator(languageLocale(language));
    std::vector<std::pair<QCollatorSortKey, QChar>> order;
    for (const QChar character : simpleCharacters()) {
        if (isCounted(character, collator))
            order.emplace_back(collator.sortKey(QString(character)), character);
    }
    std::sort(order.begin(), order.end(),
              [](const auto &left, const auto &right) { return left.first.compare(right.first) < 0; });
    std::uint16_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || areApart(order[i - 1].second, order[i].second, collator))
            ++rank;
        m_ranks[order[i].second.unicode()] = rank;
    }
}

std::uint16_t PrimaryRanks::rankAt(std::string_view text, std::size_t position) const
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[position + i]); };
    const std::size_t length = lengthAt(text, position);
    if (length > text.size() - position)
        return 0;
    if (length == 1)
        return byte(0) < 0x80 ? m_ranks[byte(0)] : std::uint16_t{0};
    if (length == 2)
        return m_ranks[(byte(0) & 0x1FU) << 6 | (byte(1) & 0x3FU)];
    return length == 3 ? m_ranks[(byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU)]
                       : std::uint16_t{0};
}

bool PrimaryRanks::isSimple(std::string_view utf8) const
{
    for (std::size_t position = 0; position < utf8.size(); position += lengthAt(utf8, position)) {
        if (rankAt(utf8, position) == 0)
            return false;
    }
    return true;
}

PrimaryRanks::Prefix PrimaryRanks::prefix(std::string_view simple) const
{
    std::uint64_t prefix = 0;
    std::size_t position = 0;
    for (int i = 0; i < 4; ++i) {
        prefix <<= 16;
        if (position >= simple.size())
            continue;
        prefix |= rankAt(simple, position);
        position += lengthAt(simple, position);
    }
    return {prefix, position};
}

std::strong_ordering PrimaryRanks::compare(std::string_view left, std::string_view right) const
{
    const auto different = std::ranges::mismatch(left, right);
    auto position = static_cast<std::size_t>(different.in1 - left.begin());
    // Back to the beginning of the character that differs; from here on the texts may differ in length.
    while (position > 0 && ((position < left.size() && isContinuation(left[position])) ||
                            (position < right.size() && isContinuation(right[position]))))
        --position;
    std::size_t leftPosition = position;
    std::size_t rightPosition = position;
    while (leftPosition < left.size() && rightPosition < right.size()) {
        const auto order = rankAt(left, leftPosition) <=> rankAt(right, rightPosition);
        if (order != 0)
            return order;
        leftPosition += lengthAt(left, leftPosition);
        rightPosition += lengthAt(right, rightPosition);
    }
    return (left.size() - leftPosition != 0) <=> (right.size() - rightPosition != 0);
}

} // namespace bangfu
