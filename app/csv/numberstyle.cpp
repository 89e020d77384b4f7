// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/numberstyle.h"

#include <algorithm>
#include <array>
#include <string>

namespace bangfu {
namespace {

using namespace std::string_view_literals;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? ""sv : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The digits and signs of a number without its leading sign and its exponent, every space as a blank and every
/// apostrophe as '.
std::string plainMantissa(std::string_view field)
{
    constexpr std::array Replacements{std::pair{"\u00A0"sv, ' '}, std::pair{"\u202F"sv, ' '},
                                      std::pair{"\u2009"sv, ' '}, std::pair{"\u2019"sv, '\''},
                                      std::pair{"\u2212"sv, '-'}};
    std::string text(field);
    for (const auto &[sequence, byte] : Replacements) {
        for (std::size_t found = text.find(sequence); found != std::string::npos; found = text.find(sequence))
            text.replace(found, sequence.size(), 1, byte);
    }
    std::string_view mantissa = trimmed(text);
    if (mantissa.starts_with('-') || mantissa.starts_with('+'))
        mantissa.remove_prefix(1);
    const std::size_t exponent = mantissa.find_first_of("eE");
    if (exponent != std::string_view::npos) {
        std::string_view digits = mantissa.substr(exponent + 1);
        if (digits.starts_with('-') || digits.starts_with('+'))
            digits.remove_prefix(1);
        if (isDigits(digits))
            mantissa = mantissa.substr(0, exponent);
    }
    return std::string(mantissa);
}

/// What one field says about the signs, if it could be a number at all.
struct NumberShape
{
    bool isNumber = false;
    char decimalSign = 0;   ///< . or , where the field leaves no other reading
    char groupSign = 0;     ///< . , blank or ' likewise
    char ambiguousSign = 0; ///< . or , in `1,234`
    std::size_t length = 0;
};

/// Digits in groups of three: `1 234 567`, `999`; not `0 123`.
bool areGroups(std::string_view text, char sign)
{
    const std::size_t first = std::min(text.find(sign), text.size());
    if (first == 0 || first > 3 || text.front() == '0')
        return false;
    for (std::size_t start = first; start < text.size(); start += 4) {
        if (text[start] != sign || text.size() - start < 4 || !isDigits(text.substr(start + 1, 3)))
            return false;
    }
    return isDigits(text.substr(0, first));
}

bool areDigitsOrGroups(std::string_view text, char &groupSign)
{
    const std::size_t sign = text.find_first_not_of("0123456789");
    if (sign == std::string_view::npos)
        return true;
    groupSign = text[sign];
    return ".,' "sv.find(groupSign) != std::string_view::npos && areGroups(text, groupSign);
}

NumberShape shapeOf(std::string_view field)
{
    const std::string mantissa = plainMantissa(field);
    const std::string_view text = mantissa;
    NumberShape shape;
    shape.length = text.size();
    const std::size_t last = text.find_last_of(".,");
    const bool hasSign = last != std::string_view::npos;
    const bool isOnce = hasSign && text.find(text[last]) == last;
    if (!isOnce) { // no decimal sign
        shape.isNumber = !text.empty() && areDigitsOrGroups(text, shape.groupSign);
        return shape;
    }
    const std::string_view whole = text.substr(0, last);
    const std::string_view fraction = text.substr(last + 1);
    const bool isWhole = whole.empty() || areDigitsOrGroups(whole, shape.groupSign);
    shape.isNumber = isWhole && (isDigits(fraction) || (fraction.empty() && isDigits(whole)));
    if (!shape.groupSign && areGroups(text, text[last]))
        shape.ambiguousSign = text[last];
    else
        shape.decimalSign = text[last];
    return shape;
}

/// How many fields of a column or a file speak for what.
struct NumberVotes
{
    int decimalPoint = 0;
    int decimalComma = 0;
    int groupPoint = 0;
    int groupComma = 0;
    int groupSpace = 0;
    int groupApostrophe = 0;
    int ambiguousPoint = 0;
    int ambiguousComma = 0;

    void add(const NumberShape &shape)
    {
        decimalPoint += shape.decimalSign == '.' ? 1 : 0;
        decimalComma += shape.decimalSign == ',' ? 1 : 0;
        groupPoint += shape.groupSign == '.' ? 1 : 0;
        groupComma += shape.groupSign == ',' ? 1 : 0;
        groupSpace += shape.groupSign == ' ' ? 1 : 0;
        groupApostrophe += shape.groupSign == '\'' ? 1 : 0;
        ambiguousPoint += shape.ambiguousSign == '.' ? 1 : 0;
        ambiguousComma += shape.ambiguousSign == ',' ? 1 : 0;
    }

    void add(const NumberVotes &column)
    {
        decimalPoint += column.decimalPoint;
        decimalComma += column.decimalComma;
        groupPoint += column.groupPoint;
        groupComma += column.groupComma;
        groupSpace += column.groupSpace;
        groupApostrophe += column.groupApostrophe;
        ambiguousPoint += column.ambiguousPoint;
        ambiguousComma += column.ambiguousComma;
    }
};

/// The votes of one column; none unless nine of ten of its filled fields could be numbers.
NumberVotes votesOfColumn(const SampleRecords &records, std::size_t column)
{
    NumberVotes votes;
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::size_t shortest = std::string_view::npos;
    std::size_t longest = 0;
    for (std::size_t row = 1; row < records.size(); ++row) {
        if (column >= records[row].size() || trimmed(records[row][column]).empty())
            continue;
        ++filled;
        const NumberShape shape = shapeOf(records[row][column]);
        if (!shape.isNumber)
            continue;
        ++numbers;
        votes.add(shape);
        shortest = std::min(shortest, shape.length);
        longest = std::max(longest, shape.length);
    }
    if (numbers * 10 < filled * 9)
        return {};
    if (shortest == longest && votes.decimalComma + votes.decimalPoint == 0)
        votes.groupSpace = votes.groupApostrophe = 0;
    // Beside a decimal sign in its own column the other sign can only group.
    if (votes.decimalPoint > 0 && votes.decimalComma == 0)
        votes.groupComma += votes.ambiguousComma;
    if (votes.decimalComma > 0 && votes.decimalPoint == 0)
        votes.groupPoint += votes.ambiguousPoint;
    return votes;
}

char decimalSignOf(const NumberVotes &votes, char usualSign)
{
    const int point = votes.decimalPoint + votes.groupComma;
    const int comma = votes.decimalComma + votes.groupPoint;
    return point == comma ? usualSign : point > comma ? '.' : ',';
}

GroupSign groupSignOf(const NumberVotes &votes, char decimalSign)
{
    const std::array counts{std::pair{decimalSign == '.' ? votes.groupComma : 0, GroupSign::Comma},
                            std::pair{decimalSign == ',' ? votes.groupPoint : 0, GroupSign::Point},
                            std::pair{votes.groupSpace, GroupSign::Space},
                            std::pair{votes.groupApostrophe, GroupSign::Apostrophe}};
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &left, const auto &right) { return left.first < right.first; });
    return most->first > 0 ? most->second : GroupSign::None;
}

} // namespace

bool looksLikeNumber(std::string_view field)
{
    return shapeOf(field).isNumber;
}

NumberStyle numberStyleOf(const SampleRecords &records, std::optional<char> decimalSign, char usualSign)
{
    std::size_t columns = 0;
    for (const auto &record : records)
        columns = std::max(columns, record.size());
    NumberVotes votes;
    for (std::size_t column = 0; column < columns; ++column)
        votes.add(votesOfColumn(records, column));
    const char sign = decimalSign.value_or(decimalSignOf(votes, usualSign));
    return {sign, groupSignOf(votes, sign)};
}

} // namespace bangfu
