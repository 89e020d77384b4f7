// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csvreader.h"

#include <QStringDecoder>

namespace bangfu {
namespace {

/// The state machine over one decoded text.
class CsvSplitter
{
public:
    explicit CsvSplitter(QStringView text)
        : m_text(text)
    {}

    CsvReading split()
    {
        while (m_position < m_text.size() && m_reading.faults.empty())
            readRecord();
        return std::move(m_reading);
    }

private:
    void readRecord()
    {
        CsvRecord record{m_line, {}};
        while (m_reading.faults.empty()) {
            record.fields.append(startsWith(u'"') ? readQuoted() : readPlain());
            if (!startsWith(u','))
                break;
            ++m_position;
        }
        skipLineEnd();
        const bool isEmptyLine = record.fields.size() == 1 && record.fields.front().isEmpty();
        if (m_reading.faults.empty() && !isEmptyLine)
            m_reading.records.push_back(std::move(record));
    }

    QString readPlain()
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size() && !isFieldEnd(m_text[m_position]))
            ++m_position;
        const QStringView field = m_text.mid(start, m_position - start);
        if (field.contains(QChar(0)))
            report(m_line, QT_TRANSLATE_NOOP("Fault", "a NUL character stands in the text"));
        return field.toString();
    }

    QString readQuoted()
    {
        const int startLine = m_line;
        QString field;
        ++m_position;
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position++];
            if (c != u'"') {
                field += c;
                m_line += c == u'\n' || (c == u'\r' && !startsWith(u'\n')) ? 1 : 0;
                continue;
            }
            if (!startsWith(u'"')) {
                if (m_position < m_text.size() && !isFieldEnd(m_text[m_position]))
                    report(m_line, QT_TRANSLATE_NOOP("Fault", "text follows a closing quotation mark"));
                return field;
            }
            field += u'"';
            ++m_position;
        }
        report(startLine,
               QT_TRANSLATE_NOOP("Fault", "a quotation mark is opened here and never closed; the file may be cut off"));
        return field;
    }

    void skipLineEnd()
    {
        if (startsWith(u'\r'))
            ++m_position;
        if (startsWith(u'\n'))
            ++m_position;
        ++m_line;
    }

    bool startsWith(char16_t c) const { return m_position < m_text.size() && m_text[m_position] == c; }
    static bool isFieldEnd(QChar c) { return c == u',' || c == u'\n' || c == u'\r'; }
    void report(int line, const char *reason) { m_reading.faults.push_back({line, reason}); }

    QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    CsvReading m_reading;
};

int lineOfFirstBadByte(const QByteArray &bytes)
{
    int line = 1;
    for (const QByteArray &each : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(each);
        if (decoder.hasError() || decoded.contains(QChar::ReplacementCharacter))
            return line;
        ++line;
    }
    return line - 1;
}

} // namespace

CsvReading readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {
            {},
            {{lineOfFirstBadByte(bytes), QT_TRANSLATE_NOOP("Fault", "the text is not UTF-8; save the file as UTF-8")}}};
    return CsvSplitter(text).split();
}

} // namespace bangfu
