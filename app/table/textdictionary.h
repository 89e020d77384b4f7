// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/textrun.h"

#include <optional>
#include <span>

namespace bangfu {

/// Distinct texts, each with a code: 0 is always the empty text, the others are numbered as they come.
class TextDictionary
{
public:
    using Code = std::uint32_t;

    TextDictionary();

    /// The code of the text, a new one if it was not known. Must not be called after finish().
    Code insert(std::string_view text);
    /// The same for several texts; faster, for it looks all of them up at a time.
    void insert(std::span<const std::string_view> texts, std::span<Code> codes);
    /// Makes the texts ready for searching.
    void finish() { m_texts.finish(); }

    /// Nothing if the text is not in the dictionary.
    std::optional<Code> find(std::string_view text) const;
    std::size_t size() const { return m_texts.size(); }
    std::string_view text(Code code) const { return m_texts.text(code); }
    const TextRun &texts() const { return m_texts; }

private:
    /// The first and the last eight bytes of a text and its size, which is all there is to a text of up to 16 bytes, as
    /// most are: comparing them needs no look at the text itself.
    struct Key
    {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint64_t size = 0;

        Key() = default;
        explicit Key(std::string_view text);
        bool isWhole() const { return size <= 2 * sizeof(std::uint64_t); }
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Slot
    {
        std::uint32_t hash = 0;
        Code code = 0; ///< 0: the slot is free, for the empty text is not kept in one
    };

    Code insert(std::string_view text, const Key &key, std::uint32_t hash);
    static std::uint32_t hashOf(const Key &key, std::string_view text);
    bool isTextOf(Code code, const Key &key, std::string_view text) const;
    std::size_t slotOf(const Key &key, std::string_view text, std::uint32_t hash) const;
    void grow();

    TextRun m_texts;
    std::vector<Key> m_keys;   ///< by code
    std::vector<Slot> m_slots; ///< always a power of two, at most two thirds full
};

} // namespace bangfu
