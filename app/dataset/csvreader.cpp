// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csvreader.h"

#include "csv/recordscanner.h"
#include "csv/textdecoding.h"
#include "table/columndata.h"

namespace bangfu {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

int lineAt(std::string_view text, std::size_t offset)
{
    return static_cast<int>(textPositionAt(text, offset).line);
}

CsvFault csvFault(const CsvScanFault &fault)
{
    const char *reason = fault.kind == CsvScanFault::Kind::TextAfterQuote
                             ? QT_TRANSLATE_NOOP("Fault", "text follows a closing quotation mark")
                             : QT_TRANSLATE_NOOP("Fault", "a quotation mark is opened here and never closed; the file "
                                                          "may be cut off");
    return {static_cast<int>(fault.line), reason};
}

CsvRecord csvRecord(qint64 line, const std::vector<CsvCell> &cells)
{
    CsvRecord record{static_cast<int>(line), {}};
    std::string scratch;
    for (const CsvCell &cell : cells)
        record.fields.append(toQString(cell.text(scratch)));
    return record;
}

} // namespace

CsvReading readCsv(const QByteArray &bytes)
{
    std::string_view text = toStringView(bytes);
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    CsvReading reading;
    if (const std::size_t bad = findBadUtf8(text); bad != std::string_view::npos) {
        reading.faults.push_back(
            {lineAt(text, bad), QT_TRANSLATE_NOOP("Fault", "the text is not UTF-8; save the file as UTF-8")});
        return reading;
    }
    RecordScanner scanner(text, ',');
    std::vector<CsvCell> cells;
    const std::size_t nul = text.find('\0');
    while (scanner.next(cells)) {
        if (nul < scanner.position())
            reading.faults.push_back(
                {lineAt(text, nul), QT_TRANSLATE_NOOP("Fault", "a NUL character stands in the text")});
        for (const CsvScanFault &fault : scanner.takeFaults())
            reading.faults.push_back(csvFault(fault));
        if (!reading.faults.empty())
            break;
        reading.records.push_back(csvRecord(scanner.recordLine(), cells));
    }
    return reading;
}

} // namespace bangfu
