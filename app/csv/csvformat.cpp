// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/csvformat.h"

#include "csv/numberstyle.h"

#include <QByteArray>
#include <QChar>

#include <algorithm>
#include <map>

namespace bangfu {
namespace {

constexpr std::size_t SampleLimit = std::size_t(256) * 1024;
constexpr std::string_view Delimiters = ",;\t|";

bool canDelimit(char byte)
{
    return byte == '\t' || (byte > ' ' && byte < 127 && byte != '"' && !QChar::isLetterOrNumber(char32_t(byte)));
}

struct Prologue
{
    std::size_t bytes = 0;
    char delimiter = 0;
};

/// The line `sep=;` that spreadsheets write and read, also in quotation marks and capitals.
Prologue prologueOf(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    std::string_view word = line;
    if (word.size() >= 2 && word.starts_with('"') && word.ends_with('"'))
        word = word.substr(1, word.size() - 2);
    const bool isSep = word.size() == 5 && qstrnicmp(word.data(), 4, "sep=", 4) == 0 && canDelimit(word.back());
    if (!isSep)
        return {};
    const std::string_view rest = text.substr(line.size());
    const std::size_t lineEnd = rest.starts_with("\r\n") ? 2 : rest.empty() ? 0 : 1;
    return {line.size() + lineEnd, word.back()};
}

/// How well a delimiter divides the records, from 0 (not at all) to 1, and into how many fields.
struct Division
{
    double evenness = 0;
    std::size_t fields = 1;
};

/// A field with figures that another delimiter cuts in two, such as `5;2` where `1,5;2,5` was divided at commas.
bool isBadlyCut(std::string_view field)
{
    const bool hasFigures = field.find_first_of("0123456789") != std::string_view::npos;
    return hasFigures && field.find_first_of(Delimiters) != std::string_view::npos && !looksLikeNumber(field);
}

Division divisionBy(std::string_view text, char delimiter)
{
    const SampleRecords records = sampleRecords(text, delimiter);
    std::map<std::size_t, std::size_t> recordsByFields;
    std::size_t fields = 0;
    std::size_t badlyCut = 0;
    for (const auto &record : records) {
        ++recordsByFields[record.size()];
        fields += record.size();
        badlyCut += static_cast<std::size_t>(std::count_if(record.begin(), record.end(), isBadlyCut));
    }
    if (records.empty())
        return {};
    const auto most = std::max_element(recordsByFields.begin(), recordsByFields.end(),
                                       [](const auto &left, const auto &right) { return left.second < right.second; });
    if (most->first < 2)
        return {};
    const double even = static_cast<double>(most->second) / static_cast<double>(records.size());
    const double clean = 1 - static_cast<double>(badlyCut) / static_cast<double>(fields);
    return {even * clean, most->first};
}

char delimiterOf(std::string_view text)
{
    char best = ',';
    Division bestDivision;
    for (const char delimiter : Delimiters) {
        const Division division = divisionBy(text, delimiter);
        const bool isAsEven = division.evenness > bestDivision.evenness - 0.001;
        if (division.evenness > bestDivision.evenness + 0.001 || (isAsEven && division.fields > bestDivision.fields)) {
            best = delimiter;
            bestDivision = division;
        }
    }
    return best;
}

} // namespace

CsvFormat detectFormat(std::string_view utf8Sample, const CsvFormatChoice &choice)
{
    const std::string_view sample = utf8Sample.substr(0, SampleLimit);
    const Prologue prologue = prologueOf(sample);
    const std::string_view text = sample.substr(prologue.bytes);
    CsvFormat format;
    format.prologueBytes = prologue.bytes;
    format.delimiter = choice.delimiter     ? *choice.delimiter
                       : prologue.bytes > 0 ? prologue.delimiter
                                            : delimiterOf(text);
    const char usualSign = format.delimiter == ';' ? ',' : '.';
    const NumberStyle style = numberStyleOf(sampleRecords(text, format.delimiter), choice.decimalSign, usualSign);
    format.decimalSign = style.decimalSign;
    format.groupSign = style.groupSign;
    return format;
}

} // namespace bangfu
