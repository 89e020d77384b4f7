// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerreader.h"

#include <cstring>
#include <deque>
#include <fstream>
#include <sstream>

namespace bangfu::bench {
namespace {

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {}

    bool readRow(std::vector<std::string_view> &fields)
    {
        fields.clear();
        m_unquoted.clear();
        if (m_at == m_end)
            return false;
        do {
            fields.push_back(*m_at == '"' ? quotedField() : plainField());
        } while (m_at != m_end && *m_at++ == ',');
        return true;
    }

private:
    std::string_view plainField()
    {
        const char *start = m_at;
        while (m_at != m_end && *m_at != ',' && *m_at != '\n')
            ++m_at;
        return {start, static_cast<std::size_t>(m_at - start)};
    }

    std::string_view quotedField()
    {
        std::string &text = m_unquoted.emplace_back();
        for (++m_at; m_at != m_end; ++m_at) {
            if (*m_at == '"' && (++m_at == m_end || *m_at != '"'))
                break;
            text += *m_at;
        }
        return text;
    }

    const char *m_at;
    const char *m_end;
    std::deque<std::string> m_unquoted; ///< a deque: what was handed out must not move
};

} // namespace

bool readRegister(const std::string &path, const RowReceiver &receive)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream whole;
    if (!(whole << file.rdbuf()))
        return false;
    const std::string text = std::move(whole).str();
    Reader reader(text);
    std::vector<std::string_view> fields;
    reader.readRow(fields);
    while (reader.readRow(fields))
        receive(fields);
    return true;
}

} // namespace bangfu::bench
