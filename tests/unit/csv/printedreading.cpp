// SPDX-License-Identifier: GPL-3.0-or-later
#include "acidcases.h"

namespace bangfu::test {

using namespace Qt::StringLiterals;

namespace {

QString typeName(const Column &column)
{
    return column.isText() ? u"text"_s : column.asDecimal() ? u"number"_s : column.asPeriod() ? u"period"_s : u"flag"_s;
}

QString onOneLine(QString text)
{
    return text.replace(u"\r"_s, u"\\r"_s)
        .replace(u"\n"_s, u"\\n"_s)
        .replace(u"\t"_s, u"\\t"_s)
        .replace(QChar(0), u"\\0"_s);
}

QString printedTable(const Table &table)
{
    QStringList headings;
    for (const Column &column : table.columns())
        headings.append(onOneLine(column.title()) + u':' + typeName(column));
    QString print = headings.join(u" | "_s) + u'\n';
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const Column &column : table.columns())
            cells.append(column.isMissing(row) ? u"-"_s : onOneLine(column.plainText(row)));
        print += cells.join(u" | "_s) + u'\n';
    }
    return print;
}

} // namespace

std::string printedReading(const TableReading &reading)
{
    QString print = reading.table ? printedTable(*reading.table) : u"no table\n"_s;
    for (const TextFault &fault : reading.faults) {
        print += u"! %1:%2 "_s.arg(fault.line).arg(fault.column) +
                 filledIn(QString::fromUtf8(fault.reason), fault.values) + u'\n';
    }
    return print.toStdString();
}

TableReadOptions optionsOf(const AcidChoice &choice)
{
    TableReadOptions options;
    options.choice.encoding = findTextEncoding(choice.encoding);
    if (choice.delimiter)
        options.choice.delimiter = choice.delimiter;
    if (choice.decimalSign)
        options.choice.decimalSign = choice.decimalSign;
    return options;
}

} // namespace bangfu::test
