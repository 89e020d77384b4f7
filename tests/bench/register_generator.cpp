// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerwords.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unordered_set>
#include <vector>

// Writes the register of the benchmarks as CSV: the same bytes on every machine, for the same number of rows.
//     register_generator <file> [rows]
// 3,000,000 rows (the default) are 385 MB: programme, place code, place, year, indicator, theme, unit, value, source,
// note.

namespace bangfu::bench {
namespace {

constexpr std::uint32_t programmeCount = 12000;
constexpr std::uint32_t placeCount = 8654;
constexpr std::uint32_t firstYear = 2005;
constexpr std::uint32_t yearCount = 17;

/// splitmix64: own arithmetic, because the distributions of the standard library differ between implementations.
class Dice
{
public:
    /// At least 0 and less than sides.
    std::uint32_t roll(std::uint32_t sides) { return static_cast<std::uint32_t>(((next() >> 32) * sides) >> 32); }

    /// True in so many of 1,000 cases.
    bool perMille(std::uint32_t cases) { return roll(1000) < cases; }

    template <typename List>
    auto pick(const List &list)
    {
        return list[roll(static_cast<std::uint32_t>(list.size()))];
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return mixed ^ (mixed >> 31);
    }

    std::uint64_t m_state = 20160417;
};

void appendPadded(std::string &text, std::uint32_t number, std::size_t digits)
{
    const std::string plain = std::to_string(number);
    text.append(digits > plain.size() ? digits - plain.size() : 0, '0').append(plain);
}

std::vector<std::string> programmes(Dice &dice)
{
    std::vector<std::string> list(programmeCount);
    for (std::uint32_t number = 0; number < programmeCount; ++number) {
        list[number] = "SD-" + std::to_string(firstYear + dice.roll(yearCount)) + '-';
        appendPadded(list[number], number + 1, 5);
    }
    return list;
}

/// Code and name of each place as they stand in a line: `037142,临清市`. Codes and names are all distinct.
std::vector<std::string> places(Dice &dice)
{
    constexpr std::uint32_t codeStep = 115; // spreads the codes over six digits, a tenth of them with leading zeros
    std::unordered_set<std::string> taken;
    std::vector<std::string> list;
    while (list.size() < placeCount) {
        std::string name{dice.pick(placeFirst)};
        name += dice.pick(placeSecond);
        name += dice.pick(placeKinds);
        if (!taken.insert(name).second)
            continue;
        std::string place;
        appendPadded(place, static_cast<std::uint32_t>(list.size()) * codeStep + 37, 6);
        list.push_back(place + ',' + name);
    }
    return list;
}

/// Hundredths from 0.01 to 999999.99, small and large ones alike frequent; one in a hundred empty.
void appendValue(std::string &line, Dice &dice)
{
    constexpr std::uint32_t largest = 99999999;
    constexpr std::uint32_t divisors[] = {1, 10, 100, 1000, 10000};
    if (dice.perMille(10))
        return;
    const std::uint32_t hundredths = 1 + dice.roll(largest) / divisors[dice.roll(5)];
    line += std::to_string(hundredths / 100);
    line += '.';
    appendPadded(line, hundredths % 100, 2);
}

std::string englishWord(Dice &dice)
{
    std::string word{dice.pick(noteWords)};
    if (dice.perMille(250))
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

void appendNote(std::string &line, Dice &dice)
{
    if (dice.perMille(20))
        return;
    std::string chinese{dice.pick(noteActs)};
    chinese += dice.pick(noteObjects);
    const std::string first = englishWord(dice);
    const std::string second = englishWord(dice);
    const std::string number = std::to_string(dice.roll(10000));
    const std::uint32_t shape = dice.roll(1000);
    if (shape < 30)
        line += '"' + chinese + ", " + first + ' ' + second + ", " + number + '"';
    else if (shape < 40)
        line += '"' + chinese + " \"\"" + first + "\"\" " + second + ' ' + number + '"';
    else if (shape < 43)
        line += '"' + chinese + '\n' + first + ' ' + second + ' ' + number + '"';
    else if (shape < 400)
        line += first + ' ' + second + ' ' + number + "，" + chinese;
    else if (shape < 660)
        line += chinese + number + "元 " + first + ' ' + second;
    else
        line += chinese + number + ' ' + first;
}

class Generator
{
public:
    void appendRow(std::string &text)
    {
        const Indicator &indicator = indicators[m_dice.roll(static_cast<std::uint32_t>(indicators.size()))];
        text += m_dice.pick(m_programmes);
        text += ',';
        text += m_dice.pick(m_places);
        text += ',';
        text += std::to_string(firstYear + m_dice.roll(yearCount));
        for (const std::string_view field : {indicator.name, indicator.theme, indicator.unit})
            (text += ',') += field;
        text += ',';
        appendValue(text, m_dice);
        text += ',';
        text += m_dice.pick(sourceAreas);
        text += m_dice.pick(sourceBodies);
        text += ',';
        appendNote(text, m_dice);
        text += '\n';
    }

private:
    Dice m_dice;
    std::vector<std::string> m_programmes = programmes(m_dice);
    std::vector<std::string> m_places = places(m_dice);
};

bool writeRegister(std::FILE *file, long rows)
{
    constexpr std::size_t bufferSize = std::size_t{4} << 20;
    Generator generator;
    std::string text = "programme,place_code,place,year,indicator,theme,unit,value,source,note\n";
    text.reserve(bufferSize + 4096);
    for (long row = 0; row < rows; ++row) {
        generator.appendRow(text);
        if (text.size() >= bufferSize) {
            if (std::fwrite(text.data(), 1, text.size(), file) != text.size())
                return false;
            text.clear();
        }
    }
    return std::fwrite(text.data(), 1, text.size(), file) == text.size();
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    const long rows = argc > 2 ? std::strtol(argv[2], nullptr, 10) : 3000000;
    std::FILE *file = argc > 1 && rows > 0 ? std::fopen(argv[1], "wb") : nullptr;
    if (!file) {
        std::fputs("usage: register_generator <file> [rows]\n", stderr);
        return 2;
    }
    const bool written = bangfu::bench::writeRegister(file, rows);
    return std::fclose(file) == 0 && written ? 0 : 1;
}
