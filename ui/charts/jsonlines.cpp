// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/jsonlines.h"

#include <QStringList>

#include <vector>

namespace bangfu {
namespace {

/// Walks through the text once, knowing only where objects, lists and texts begin and end.
class LineFinder
{
public:
    explicit LineFinder(const QByteArray &json)
        : m_json(json)
    {}

    QHash<QString, int> find()
    {
        for (; m_at < m_json.size(); ++m_at)
            step(m_json[m_at]);
        return m_lines;
    }

private:
    struct Level
    {
        bool isList = false;
        bool awaitsKey = false;
        int index = 0;
        QString key;
    };

    void step(char sign)
    {
        switch (sign) {
        case '\n':
            ++m_line;
            break;
        case '{':
        case '[':
            noteValue();
            m_levels.push_back({sign == '[', sign == '{', 0, {}});
            break;
        case '}':
        case ']':
            m_levels.pop_back();
            break;
        case ',':
            ++m_levels.back().index;
            m_levels.back().awaitsKey = !m_levels.back().isList;
            m_hasValue = false;
            break;
        case ':':
            m_hasValue = false;
            break;
        case '"':
            takeText();
            break;
        default: // signs are no closed enumeration of ours
            if (!QChar::isSpace(static_cast<uchar>(sign)))
                noteValue();
        }
    }

    void takeText()
    {
        const auto start = ++m_at;
        for (; m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        if (m_levels.empty() || !m_levels.back().awaitsKey) {
            noteValue();
            return;
        }
        m_levels.back().key = QString::fromUtf8(m_json.mid(start, m_at - start));
        m_levels.back().awaitsKey = false;
    }

    /// A value begins here, unless this is a further letter of a number or word.
    void noteValue()
    {
        if (m_levels.empty() || m_hasValue)
            return;
        QStringList path;
        for (const Level &level : m_levels)
            path.append(level.isList ? QString::number(level.index) : level.key);
        m_lines.insert(path.join(u'/'), m_line);
        const char sign = m_json[m_at];
        m_hasValue = sign != '{' && sign != '[';
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_hasValue = false;
    std::vector<Level> m_levels;
    QHash<QString, int> m_lines;
};

} // namespace

QHash<QString, int> linesOfJson(const QByteArray &json)
{
    return LineFinder(json).find();
}

} // namespace bangfu
