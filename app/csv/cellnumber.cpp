// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/cellnumber.h"

#include <array>

namespace bangfu {
namespace {

constexpr int mostWholeDigits = 15;
constexpr int mostDigits = 18;
constexpr std::string_view minusSign = "\u2212";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many bytes of a sign between groups of thousands the text starts with.
std::size_t groupSignSize(std::string_view text, GroupSign sign)
{
    static constexpr std::array<std::string_view, 4> spaces{" ", "\u00A0", "\u202F", "\u2009"};
    static constexpr std::array<std::string_view, 2> apostrophes{"'", "\u2019"};
    switch (sign) {
    case GroupSign::None:
        return 0;
    case GroupSign::Comma:
        return text.starts_with(',') ? 1 : 0;
    case GroupSign::Point:
        return text.starts_with('.') ? 1 : 0;
    case GroupSign::Space:
        for (const std::string_view space : spaces) {
            if (text.starts_with(space))
                return space.size();
        }
        return 0;
    case GroupSign::Apostrophe:
        for (const std::string_view apostrophe : apostrophes) {
            if (text.starts_with(apostrophe))
                return apostrophe.size();
        }
        return 0;
    }
    return 0;
}

/// Walks over the digits of one cell.
class NumberWalk
{
public:
    explicit NumberWalk(std::string_view text)
        : m_rest(text)
    {}

    bool isAtEnd() const { return m_rest.empty(); }
    int digitCount() const { return m_digitCount; }
    std::int64_t magnitude() const { return static_cast<std::int64_t>(m_magnitude); }

    bool skip(std::string_view text)
    {
        if (!m_rest.starts_with(text))
            return false;
        m_rest.remove_prefix(text.size());
        return true;
    }

    /// At most `most` digits; how many there were.
    int readDigits(int most)
    {
        int count = 0;
        while (count < most && !m_rest.empty() && isDigit(m_rest.front())) {
            m_magnitude = m_magnitude * 10 + static_cast<std::uint64_t>(m_rest.front() - '0');
            m_rest.remove_prefix(1);
            ++count;
        }
        m_digitCount += count;
        return count;
    }

    /// Groups of three digits, each behind a sign; false if one is not complete.
    bool readGroups(GroupSign sign)
    {
        while (const std::size_t size = groupSignSize(m_rest, sign)) {
            m_rest.remove_prefix(size);
            if (m_digitCount + 3 > mostWholeDigits || readDigits(3) != 3)
                return false;
        }
        return true;
    }

private:
    std::string_view m_rest;
    std::uint64_t m_magnitude = 0;
    int m_digitCount = 0;
};

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<CellNumber> parseCellNumber(std::string_view cell, const CsvFormat &format)
{
    const std::string_view text = withoutBlanks(cell);
    NumberWalk walk(text);
    const bool isNegative = walk.skip("-") || walk.skip(minusSign);
    if (!isNegative)
        walk.skip("+");
    const bool startsWithZero = walk.skip("0");
    const int firstDigits = walk.readDigits(mostWholeDigits);
    if (startsWithZero && firstDigits > 0)
        return std::nullopt;
    const bool mayBeGrouped = firstDigits >= 1 && firstDigits <= 3;
    if (mayBeGrouped && !walk.readGroups(format.groupSign))
        return std::nullopt;
    int scale = 0;
    const char decimalSign = format.decimalSign;
    if (walk.skip({&decimalSign, 1})) {
        scale = walk.readDigits(mostDigits - walk.digitCount());
        if (scale == 0)
            return std::nullopt;
    }
    if (!walk.isAtEnd() || (!startsWithZero && walk.digitCount() == 0))
        return std::nullopt;
    return CellNumber{isNegative ? -walk.magnitude() : walk.magnitude(), scale};
}

} // namespace bangfu
