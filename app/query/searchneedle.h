// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bangfu {

/// Bytes to look for in texts as they are written: characters, of which some have two spellings (capital and small
/// letter) of as many bytes.
class BytePattern
{
public:
    /// The characters of a folded text; each letter that folding may have changed also in its capital form.
    static BytePattern anyCase(std::string_view folded);
    /// Exactly these bytes.
    static BytePattern exactly(std::string_view bytes);

    std::size_t size() const { return m_small.size(); }
    /// The byte at a position in either spelling.
    unsigned char smallByte(std::size_t position) const { return static_cast<unsigned char>(m_small[position]); }
    unsigned char capitalByte(std::size_t position) const { return static_cast<unsigned char>(m_capital[position]); }
    /// `bytes` must go on for size() bytes.
    bool matches(const char *bytes) const
    {
        for (std::size_t i = 0; i < m_small.size(); ++i) {
            if (bytes[i] != m_small[i] && bytes[i] != m_capital[i])
                return false;
        }
        return m_lengths.empty() || matchesCharacters(bytes);
    }

private:
    bool matchesCharacters(const char *bytes) const;

    std::string m_small;
    std::string m_capital;
    /// Of the characters; none where no character of several bytes has two spellings, which could be mixed.
    std::vector<std::uint8_t> m_lengths;
};

/// A folded word made ready for looking it up in many texts that fold plainly (see foldsPlainly()) and are not folded
/// beforehand.
///
/// What is looked for in the bytes is the core of the word: its longest part without ASCII punctuation and spaces, into
/// which a text's own punctuation may fold. A word of nothing else is looked for in all its spellings.
class SearchNeedle
{
public:
    explicit SearchNeedle(const QString &foldedWord);

    std::string_view folded() const { return m_folded; }
    /// A text without any of these does not hold the word.
    const std::vector<BytePattern> &cores() const { return m_cores; }
    /// Whether a text with one of the cores holds the word; if not, the folded text must be looked at.
    bool isDecidedByCore() const { return m_isDecidedByCore; }
    /// Whether the word might stand in a plain form of a number: digits, a point or a minus sign.
    bool mayBeInNumbers() const;

private:
    std::string m_folded;
    std::vector<BytePattern> m_cores;
    bool m_isDecidedByCore = true;
};

} // namespace bangfu
