// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/tableheader.h"

#include "csv/textdecoding.h"
#include "table/columndata.h"

#include <QSet>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

static_assert(TableHeader::mostColumns < RecordScanner::mostCells);

/// A file that is no table may have a first line of any length.
constexpr std::size_t longestHeading = 1000;

QString writtenHeading(std::string_view cell)
{
    if (cell.size() <= longestHeading)
        return toQString(cell).simplified();
    const std::string_view start = cell.substr(0, longestHeading);
    return toQString(start.substr(0, wholeUtf8Characters(start))).simplified() + u'…';
}

QString distinctHeading(const QString &written, qsizetype number, QSet<QString> &taken)
{
    const QString heading = written.isEmpty() ? u'#' + QString::number(number) : written;
    QString distinct = heading;
    for (int copy = 2; taken.contains(distinct); ++copy)
        distinct = u"%1 (%2)"_s.arg(heading).arg(copy);
    taken.insert(distinct);
    return distinct;
}

QStringList headingsOf(const std::vector<CsvCell> &cells)
{
    QStringList headings;
    std::string scratch;
    QSet<QString> taken;
    for (const CsvCell &cell : cells)
        headings.append(distinctHeading(writtenHeading(cell.text(scratch)), headings.size() + 1, taken));
    return headings;
}

} // namespace

TableHeader readTableHeader(std::string_view text, const CsvFormat &format)
{
    const qint64 linesBefore = format.prologueBytes > 0 ? 1 : 0;
    RecordScanner scanner(text, format.delimiter, format.prologueBytes);
    std::vector<CsvCell> cells;
    scanner.next(cells);
    TableHeader header;
    header.cellCount = scanner.cellCount();
    if (!header.hasTooManyColumns())
        header.headings = headingsOf(cells);
    header.record.start = format.prologueBytes;
    header.record.end = scanner.position();
    header.record.lineCount = linesBefore + scanner.line() - 1;
    addScanFaults(header.record, scanner);
    addNulCharacters(header.record, text);
    for (BlockFault &fault : header.record.faults)
        fault.line += linesBefore;
    return header;
}

} // namespace bangfu
