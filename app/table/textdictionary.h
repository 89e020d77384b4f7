// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/textrun.h"

#include <optional>

namespace bangfu {

/// Distinct texts, each with a code: 0 is always the empty text, the others are numbered as they come.
class TextDictionary
{
public:
    using Code = std::uint32_t;

    TextDictionary();

    /// The code of the text, a new one if it was not known. Must not be called after finish().
    Code insert(std::string_view text);
    /// Makes the texts ready for searching.
    void finish() { m_texts.finish(); }

    /// Nothing if the text is not in the dictionary.
    std::optional<Code> find(std::string_view text) const;
    std::size_t size() const { return m_texts.size(); }
    std::string_view text(Code code) const { return m_texts.text(code); }
    const TextRun &texts() const { return m_texts; }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        Code code = 0; ///< 0: the slot is free, for the empty text is not kept in one
    };

    std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void grow();

    TextRun m_texts;
    std::vector<Slot> m_slots; ///< always a power of two, at most half full
};

} // namespace bangfu
