// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/searchfolding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <map>

namespace bangfu {
namespace {

struct CodePointRange
{
    char32_t first;
    char32_t last;
};

/// Outside ASCII: what stays as it is, changes its case byte for byte, or turns into ASCII punctuation or a space.
constexpr std::array plainRanges{
    CodePointRange{0x00A0, 0x00A1}, // no-break space, ¡
    CodePointRange{0x00A7, 0x00A7}, // §
    CodePointRange{0x00A9, 0x00A9}, // ©
    CodePointRange{0x00AB, 0x00AC}, // «
    CodePointRange{0x00B0, 0x00B1}, // ° ±
    CodePointRange{0x00B6, 0x00B7}, // ¶ ·
    CodePointRange{0x00BB, 0x00BB}, // »
    CodePointRange{0x00D7, 0x00D7}, // ×
    CodePointRange{0x0401, 0x0401}, // Ё
    CodePointRange{0x0410, 0x044F}, // А to я
    CodePointRange{0x0451, 0x0451}, // ё
    CodePointRange{0x2010, 0x2010}, // hyphen
    CodePointRange{0x2012, 0x2016}, // dashes
    CodePointRange{0x2018, 0x201F}, // quotation marks
    CodePointRange{0x2026, 0x2026}, // …
    CodePointRange{0x202F, 0x202F}, // narrow no-break space
    CodePointRange{0x2190, 0x21FF}, // arrows
    CodePointRange{0x3000, 0x3003}, // ideographic space, 、 。
    CodePointRange{0x3008, 0x3011}, // 《》「」
    CodePointRange{0x3014, 0x301B}, // 〔〕
    CodePointRange{0x3400, 0x9FFF}, // Chinese characters, and the hexagrams between their two blocks
    CodePointRange{0xFF01, 0xFF0F}, // full-width punctuation
    CodePointRange{0xFF1A, 0xFF20}, CodePointRange{0xFF3B, 0xFF40}, CodePointRange{0xFF5B, 0xFF5E},
};

bool isPlain(char32_t codePoint)
{
    return std::ranges::any_of(plainRanges, [codePoint](const CodePointRange &range) {
        return codePoint >= range.first && codePoint <= range.last;
    });
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The character of two or three bytes that starts the text; 0 where it is another length, or broken.
char32_t shortCharacter(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    if (text.size() >= 2 && (byte(0) & 0xE0) == 0xC0 && isContinuation(text[1]))
        return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    if (text.size() >= 3 && (byte(0) & 0xF0) == 0xE0 && isContinuation(text[1]) && isContinuation(text[2]))
        return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    return 0;
}

/// First bytes of characters that must be looked at; ASCII, later bytes and most of the Chinese ones need not.
constexpr bool needsLook(unsigned char byte)
{
    return byte >= 0xC0 && (byte < 0xE4 || byte > 0xE9);
}

constexpr std::size_t pieceSize = 64;

bool isPlainAt(std::string_view text, std::size_t position)
{
    return isPlain(shortCharacter(text.substr(position, 3)));
}

/// One bit a byte. Written so that the compiler compares many bytes at a time.
std::uint64_t bytesToLookAt(const char *piece)
{
    std::array<std::uint8_t, pieceSize> flags;
    for (std::size_t i = 0; i < pieceSize; ++i)
        flags[i] = needsLook(static_cast<unsigned char>(piece[i])) ? 1 : 0;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < pieceSize; i += 8) {
        std::uint64_t eight;
        std::memcpy(&eight, flags.data() + i, sizeof eight);
        // Gathers the lowest bit of each of the eight bytes (of a little-endian word) in the top byte.
        bits |= ((eight * 0x0102040810204080ULL) >> 56) << i;
    }
    return bits;
}

constexpr char32_t firstUnifiedCharacter = 0x3400;

/// The plain characters outside ASCII that folding changes (capital letters, punctuation, spaces), each with its folded
/// form, in UTF-8.
std::map<std::string, std::string, std::less<>> foldedCharacters()
{
    std::map<std::string, std::string, std::less<>> result;
    for (const CodePointRange &range : plainRanges) {
        if (range.first == firstUnifiedCharacter)
            continue;
        for (char32_t codePoint = range.first; codePoint <= range.last; ++codePoint) {
            const QString text = QString::fromUcs4(&codePoint, 1);
            const QString folded = foldForSearch(text);
            if (folded != text)
                result.emplace(text.toStdString(), folded.toStdString());
        }
    }
    return result;
}

const std::map<std::string, std::string, std::less<>> &changedCharacters()
{
    static const std::map<std::string, std::string, std::less<>> known = foldedCharacters();
    return known;
}

/// The length of a character by its first byte; broken ones go byte by byte.
std::size_t characterLength(unsigned char first)
{
    return first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// A character of the block that starts with the byte D0: Ё, and А to Я, have their small forms in it and in the next.
void appendFoldedCyrillic(unsigned char second, std::string &folded)
{
    const bool hasOwnBlock = second >= 0x90 && second <= 0x9F;
    const bool hasNextBlock = second >= 0xA0 && second <= 0xAF;
    const int changed = second == 0x81 ? second + 0x10
                        : hasOwnBlock  ? second + 0x20
                        : hasNextBlock ? second - 0x20
                                       : second;
    folded += second == 0x81 || hasNextBlock ? '\xD1' : '\xD0';
    folded += static_cast<char>(changed);
}

static_assert(std::endian::native == std::endian::little, "bytesToLookAt() gathers the bits of a little-endian word");

} // namespace

QString foldForSearch(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool foldsPlainly(std::string_view utf8)
{
    std::size_t position = 0;
    for (; position + pieceSize <= utf8.size(); position += pieceSize) {
        for (std::uint64_t bits = bytesToLookAt(utf8.data() + position); bits != 0; bits &= bits - 1) {
            if (!isPlainAt(utf8, position + static_cast<std::size_t>(std::countr_zero(bits))))
                return false;
        }
    }
    for (; position < utf8.size(); ++position) {
        if (needsLook(static_cast<unsigned char>(utf8[position])) && !isPlainAt(utf8, position))
            return false;
    }
    return true;
}

void foldPlainText(std::string_view utf8, std::string &folded)
{
    folded.clear();
    for (std::size_t position = 0; position < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[position]);
        if (byte < 0x80) {
            folded += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : utf8[position];
            ++position;
            continue;
        }
        const std::string_view character = utf8.substr(position, characterLength(byte));
        position += character.size();
        if (byte == 0xD0 && character.size() == 2) {
            appendFoldedCyrillic(static_cast<unsigned char>(character[1]), folded);
            continue;
        }
        if (!needsLook(byte) || byte == 0xD1) {
            folded += character;
            continue;
        }
        const auto known = changedCharacters().find(character);
        folded += known == changedCharacters().end() ? character : std::string_view(known->second);
    }
}

std::vector<std::string> plainSpellings(char folded)
{
    std::vector<std::string> spellings;
    for (const auto &[character, foldedForm] : changedCharacters()) {
        if (foldedForm.find(folded) != std::string::npos)
            spellings.push_back(character);
    }
    return spellings;
}

} // namespace bangfu
