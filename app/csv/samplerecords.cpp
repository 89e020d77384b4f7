// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/samplerecords.h"

#include <algorithm>

namespace bangfu {
namespace {

constexpr std::size_t MostRecords = 1000;

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

class SampleSplitter
{
public:
    SampleSplitter(std::string_view text, char delimiter)
        : m_rest(text)
        , m_delimiter(delimiter)
    {}

    bool atEnd() const { return m_rest.empty(); }

    std::vector<std::string_view> readRecord()
    {
        std::vector<std::string_view> fields{readField()};
        while (m_rest.starts_with(m_delimiter)) {
            m_rest.remove_prefix(1);
            fields.push_back(readField());
        }
        if (m_rest.starts_with('\r'))
            m_rest.remove_prefix(1);
        if (m_rest.starts_with('\n'))
            m_rest.remove_prefix(1);
        return fields;
    }

private:
    std::string_view readField()
    {
        if (m_rest.starts_with('"'))
            return readQuoted();
        return take(plainLength());
    }

    std::string_view readQuoted()
    {
        m_rest.remove_prefix(1);
        std::size_t end = m_rest.find('"');
        while (end != std::string_view::npos && m_rest.substr(end + 1).starts_with('"'))
            end = m_rest.find('"', end + 2);
        const std::string_view field = take(std::min(end, m_rest.size()));
        take(plainLength()); // the closing quotation mark and what wrongly follows it
        return field;
    }

    std::size_t plainLength() const
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(),
                                      [this](char byte) { return byte == m_delimiter || isLineEnd(byte); });
        return static_cast<std::size_t>(end - m_rest.begin());
    }

    std::string_view take(std::size_t length)
    {
        const std::string_view taken = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return taken;
    }

    std::string_view m_rest;
    char m_delimiter;
};

} // namespace

SampleRecords sampleRecords(std::string_view utf8, char delimiter)
{
    SampleRecords records;
    SampleSplitter splitter(utf8, delimiter);
    while (!splitter.atEnd() && records.size() < MostRecords) {
        records.push_back(splitter.readRecord());
        if (records.back().size() == 1 && records.back().front().empty())
            records.pop_back();
    }
    const bool mayBeCutOff = splitter.atEnd() && !utf8.empty() && !isLineEnd(utf8.back());
    if (mayBeCutOff && records.size() > 2)
        records.pop_back();
    return records;
}

} // namespace bangfu
