// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/textdictionary.h"

#include <algorithm>
#include <array>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace bangfu {
namespace {

constexpr std::size_t firstSlotCount = 64;

/// Up to eight bytes as a number, different for different texts of the same size.
[[gnu::always_inline]] inline std::uint64_t loadUpToEight(std::string_view text)
{
    if (text.size() >= sizeof(std::uint64_t)) {
        std::uint64_t eight;
        std::memcpy(&eight, text.data(), sizeof eight);
        return eight;
    }
    if (text.size() >= sizeof(std::uint32_t)) {
        std::uint32_t front;
        std::uint32_t back;
        std::memcpy(&front, text.data(), sizeof front);
        std::memcpy(&back, text.data() + text.size() - sizeof back, sizeof back);
        return std::uint64_t{front} << 32 | back;
    }
    std::uint64_t bytes = 0;
    for (const char byte : text)
        bytes = bytes << 8 | static_cast<unsigned char>(byte);
    return bytes;
}

} // namespace

// Inlined, for a key that is handed over in memory costs more than all the rest of a look-up.
[[gnu::always_inline]] inline TextDictionary::Key::Key(std::string_view text)
    : head(loadUpToEight(text))
    , tail(text.size() > sizeof head ? loadUpToEight(text.substr(text.size() - sizeof tail)) : 0)
    , size(text.size())
{}

// A hash table of our own, for the texts move while they are read, library tables keep a pointer or a copy of each, and
// reading a file of text is little else than looking cells up.
TextDictionary::TextDictionary()
    : m_slots(firstSlotCount)
{
    m_texts.append({});
    m_keys.emplace_back(std::string_view());
}

inline std::uint32_t TextDictionary::hashOf(const Key &key, std::string_view text)
{
    if (!key.isWhole())
        return static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()));
    // What XXH3 does with a text of such a size.
    return static_cast<std::uint32_t>(
        XXH3_mul128_fold64(key.head ^ XXH_PRIME64_1, key.tail ^ XXH_PRIME64_2 ^ key.size));
}

inline bool TextDictionary::isTextOf(Code code, const Key &key, std::string_view text) const
{
    return m_keys[code] == key && (key.isWhole() || m_texts.text(code) == text);
}

inline std::size_t TextDictionary::slotOf(const Key &key, std::string_view text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].code != 0 && (m_slots[slot].hash != hash || !isTextOf(m_slots[slot].code, key, text)))
        slot = (slot + 1) & mask;
    return slot;
}

inline TextDictionary::Code TextDictionary::insert(std::string_view text, const Key &key, std::uint32_t hash)
{
    const std::size_t slot = slotOf(key, text, hash);
    if (m_slots[slot].code != 0)
        return m_slots[slot].code;
    const auto code = static_cast<Code>(m_texts.size());
    m_texts.append(text);
    m_keys.push_back(key);
    m_slots[slot] = {hash, code};
    if (m_texts.size() * 3 > m_slots.size() * 2)
        grow();
    return code;
}

TextDictionary::Code TextDictionary::insert(std::string_view text)
{
    if (text.empty())
        return 0;
    const Key key(text);
    return insert(text, key, hashOf(key, text));
}

void TextDictionary::insert(std::span<const std::string_view> texts, std::span<Code> codes)
{
    // A large table lies outside the nearest memory. Fetching for many texts at a time waits once instead of each time.
    constexpr std::size_t groupSize = 32;
    std::array<Key, groupSize> keys;
    std::array<std::uint32_t, groupSize> hashes;
    for (std::size_t start = 0; start < texts.size(); start += groupSize) {
        const std::size_t count = std::min(groupSize, texts.size() - start);
        for (std::size_t i = 0; i < count; ++i) {
            keys[i] = Key(texts[start + i]);
            hashes[i] = hashOf(keys[i], texts[start + i]);
            __builtin_prefetch(&m_slots[hashes[i] & (m_slots.size() - 1)]);
        }
        for (std::size_t i = 0; i < count; ++i)
            __builtin_prefetch(&m_keys[m_slots[hashes[i] & (m_slots.size() - 1)].code]);
        for (std::size_t i = 0; i < count; ++i)
            codes[start + i] = texts[start + i].empty() ? 0 : insert(texts[start + i], keys[i], hashes[i]);
    }
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
    const Key key(text);
    const Slot &slot = m_slots[slotOf(key, text, hashOf(key, text))];
    return slot.code != 0 ? std::optional(slot.code) : std::nullopt;
}

} // namespace bangfu
