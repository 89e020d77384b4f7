// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/textdictionary.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace bangfu {
namespace {

constexpr std::size_t firstSlotCount = 64;

std::uint32_t hashOf(std::string_view text)
{
    return static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()));
}

} // namespace

// A hash table of our own, for the texts move while they are read, and library tables keep a pointer or a copy of each.
TextDictionary::TextDictionary()
    : m_slots(firstSlotCount)
{
    m_texts.append({});
}

std::size_t TextDictionary::slotOf(std::string_view text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].code != 0 && (m_slots[slot].hash != hash || m_texts.text(m_slots[slot].code) != text))
        slot = (slot + 1) & mask;
    return slot;
}

TextDictionary::Code TextDictionary::insert(std::string_view text)
{
    if (text.empty())
        return 0;
    const std::uint32_t hash = hashOf(text);
    const std::size_t slot = slotOf(text, hash);
    if (m_slots[slot].code != 0)
        return m_slots[slot].code;
    const auto code = static_cast<Code>(m_texts.size());
    m_texts.append(text);
    m_slots[slot] = {hash, code};
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return code;
}

void TextDictionary::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &each : old) {
        if (each.code == 0)
            continue;
        std::size_t slot = each.hash & mask;
        while (m_slots[slot].code != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = each;
    }
}

std::optional<TextDictionary::Code> TextDictionary::find(std::string_view text) const
{
    if (text.empty())
        return 0;
    const Slot &slot = m_slots[slotOf(text, hashOf(text))];
    return slot.code != 0 ? std::optional(slot.code) : std::nullopt;
}

} // namespace bangfu
