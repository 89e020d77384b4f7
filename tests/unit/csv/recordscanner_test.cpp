// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/recordscanner.h"

#include "catch.h"

#include <random>

using namespace bangfu;

namespace {

struct Records
{
    std::vector<std::vector<std::string>> cells;
    std::vector<qint64> lines;
    std::vector<CsvScanFault> faults;

    bool operator==(const Records &) const = default;
};

std::ostream &operator<<(std::ostream &stream, const Records &records)
{
    for (std::size_t i = 0; i < records.cells.size(); ++i) {
        stream << records.lines[i] << ": ";
        for (const std::string &cell : records.cells[i])
            stream << '[' << cell << ']';
        stream << '\n';
    }
    for (const CsvScanFault &fault : records.faults)
        stream << "fault " << static_cast<int>(fault.kind) << " line " << fault.line << " at " << fault.offset << '\n';
    return stream;
}

Records scanned(std::string_view text)
{
    Records records;
    RecordScanner scanner(text, ',');
    std::vector<CsvCell> cells;
    std::string scratch;
    while (scanner.next(cells)) {
        records.lines.push_back(scanner.recordLine());
        std::vector<std::string> &texts = records.cells.emplace_back();
        for (const CsvCell &cell : cells)
            texts.emplace_back(cell.text(scratch));
    }
    records.faults = scanner.takeFaults();
    return records;
}

/// The same said as plainly as possible, one character at a time.
class PlainScanner
{
public:
    explicit PlainScanner(std::string_view text)
        : m_text(text)
    {}

    Records scan()
    {
        while (m_position < m_text.size())
            readRecord();
        return m_records;
    }

private:
    void readRecord()
    {
        const qint64 line = m_line;
        const bool isEmptyLine = isLineEnd(at());
        std::vector<std::string> cells{readCell()};
        while (at() == ',') {
            ++m_position;
            cells.push_back(readCell());
        }
        passLineEnd();
        if (isEmptyLine)
            return;
        m_records.cells.push_back(cells);
        m_records.lines.push_back(line);
    }

    std::string readCell()
    {
        if (at() != '"')
            return readPlain();
        std::string cell;
        const std::size_t opening = m_position++;
        const qint64 openingLine = m_line;
        while (m_position < m_text.size()) {
            if (at() == '"' && m_text.substr(m_position + 1).starts_with('"')) {
                cell += '"';
                m_position += 2;
            } else if (at() == '"') {
                ++m_position;
                if (m_position < m_text.size() && at() != ',' && !isLineEnd(at()))
                    m_records.faults.push_back({CsvScanFault::Kind::TextAfterQuote, m_line, m_position});
                return cell + readPlain();
            } else if (isLineEnd(at())) {
                const std::size_t start = m_position;
                passLineEnd();
                cell += m_text.substr(start, m_position - start);
            } else {
                cell += m_text[m_position++];
            }
        }
        m_records.faults.push_back({CsvScanFault::Kind::UnclosedQuote, openingLine, opening});
        m_position = opening;
        m_line = openingLine;
        return readPlain();
    }

    std::string readPlain()
    {
        std::string cell;
        while (m_position < m_text.size() && at() != ',' && !isLineEnd(at()))
            cell += m_text[m_position++];
        return cell;
    }

    void passLineEnd()
    {
        if (m_position == m_text.size())
            return;
        m_position += m_text.substr(m_position).starts_with("\r\n") ? 2 : 1;
        ++m_line;
    }

    char at() const { return m_position < m_text.size() ? m_text[m_position] : 'x'; }
    static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

    std::string_view m_text;
    std::size_t m_position = 0;
    qint64 m_line = 1;
    Records m_records;
};

/// Calls back with every text of a length over an alphabet.
template <typename Callback>
void forEachText(std::string_view alphabet, std::size_t length, const Callback &callback)
{
    std::vector<std::size_t> digits(length, 0);
    std::string text(length, alphabet[0]);
    for (;;) {
        callback(text);
        std::size_t place = 0;
        while (place < length && ++digits[place] == alphabet.size()) {
            digits[place] = 0;
            text[place] = alphabet[0];
            ++place;
        }
        if (place == length)
            return;
        text[place] = alphabet[digits[place]];
    }
}

} // namespace

TEST_CASE("Every text of up to eight characters is split as the plainest reading has it", "[csv]")
{
    for (std::size_t length = 0; length <= 8; ++length) {
        forEachText("a,\"\n\r", length, [](const std::string &text) {
            const Records records = scanned(text);
            const Records plain = PlainScanner(text).scan();
            if (records != plain) {
                CAPTURE(text);
                CHECK(records == plain);
            }
        });
    }
    SUCCEED("480,000 texts");
}

TEST_CASE("Texts that reach over the scanner's windows are split the same", "[csv]")
{
    // Around 32 KB, where the scanner looks for structure anew.
    std::mt19937 random(20);
    const std::string_view alphabet = "ab,,\"\"\n\r";
    for (std::size_t length = 32 * 1024 - 40; length < 32 * 1024 + 40; ++length) {
        std::string text(length - 40, 'x');
        text[3] = '\n';
        for (int i = 0; i < 80; ++i)
            text += alphabet[random() % alphabet.size()];
        CAPTURE(length, text.substr(length - 40));
        CHECK(scanned(text) == PlainScanner(text).scan());
        text[0] = '"';
        CHECK(scanned(text) == PlainScanner(text).scan());
    }
}

TEST_CASE("A stray quotation mark does not swallow a long text", "[csv]")
{
    std::string text = "a,\"b\n";
    const std::size_t records = RecordScanner::longestQuotedCell / 4 + 1000;
    for (std::size_t i = 0; i < records; ++i)
        text += "1,2\n";
    text += "x,y\"\n";
    RecordScanner scanner(text, ',');
    std::vector<CsvCell> cells;
    std::size_t count = 0;
    while (scanner.next(cells))
        ++count;
    CHECK(count == records + 2);
    CHECK(scanner.takeFaults() == std::vector{CsvScanFault{CsvScanFault::Kind::UnclosedQuote, 1, 2}});
}
