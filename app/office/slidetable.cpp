// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slidetable.h"

#include "format/numberformat.h"
#include "office/textmeasure.h"

#include <algorithm>
#include <numeric>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 5; ///< at each side of a cell, in points

QString cellText(const SheetCell &cell, Language language)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<double>(&cell)) {
        const auto value = Decimal::parse(xmlNumber(*number));
        return value ? formatNumber(*value, language) : xmlNumber(*number);
    }
    return {};
}

/// A long text wants more room, but not in proportion: it can be wrapped.
std::vector<double> wantedWidths(const SlideTable &table, double typeSize)
{
    std::vector<double> widths(table.isNumber.size(), 0);
    for (const SlideTable::Row &row : table.rows) {
        for (std::size_t column = 0; column < row.cells.size() && !row.isGroup; ++column)
            widths[column] = std::max(widths[column], textWidth(row.cells[column]) * typeSize * 1.1 + 2 * padding + 2);
    }
    return widths;
}

SlideTableLayout layoutAt(const SlideTable &table, double width, double typeSize)
{
    SlideTableLayout layout{wantedWidths(table, typeSize), {}, typeSize};
    const double narrow = width * 0.22;
    double wanted = std::accumulate(layout.widths.begin(), layout.widths.end(), 0.0);
    if (wanted > width) {
        double fixed = 0;
        double shared = 0;
        for (const double each : layout.widths)
            (each <= narrow ? fixed : shared) += each;
        for (double &each : layout.widths) {
            if (each > narrow)
                each = std::max(narrow * 0.6, each * (width - fixed) / shared);
        }
        wanted = std::accumulate(layout.widths.begin(), layout.widths.end(), 0.0);
    }
    const double factor = wanted > width || wanted > width * 0.6 ? width / wanted : 1;
    for (double &each : layout.widths)
        each *= factor;
    for (const SlideTable::Row &row : table.rows) {
        int lines = 1;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const double room = row.isGroup ? width : layout.widths[column];
            const double size = row.isHeading || row.isGroup ? typeSize * 1.07 : typeSize;
            lines = std::max(lines, lineCount(row.cells[column], size, room - 2 * padding));
        }
        layout.heights.push_back(lines * typeSize * lineSpacing + 1.6 * padding);
    }
    return layout;
}

class TableWriter
{
public:
    TableWriter(XmlPart &part, const OfficeColours &colours, Language language, double typeSize)
        : m_part(part)
        , m_colours(colours)
        , m_language(language)
        , m_typeSize(typeSize)
    {}

    void writeRow(const SlideTable &table, const SlideTable::Row &row, double height)
    {
        const auto element = m_part.open("a:tr", {{"h", emu(height)}});
        for (std::size_t column = 0; column < table.isNumber.size(); ++column) {
            const QString text = column < row.cells.size() ? row.cells[column] : QString();
            if (row.isGroup && column > 0)
                writeCell({}, row, false, {{"hMerge", u"1"_s}});
            else if (row.isGroup && table.isNumber.size() > 1)
                writeCell(text, row, false, {{"gridSpan", QString::number(table.isNumber.size())}});
            else
                writeCell(text, row, table.isNumber[column], {});
        }
    }

private:
    void writeCell(const QString &text, const SlideTable::Row &row, bool isNumber, XmlPart::Attributes attributes)
    {
        const auto cell = m_part.open("a:tc", attributes);
        {
            const auto body = m_part.open("a:txBody");
            m_part.empty("a:bodyPr");
            m_part.empty("a:lstStyle");
            const OfficeColour colour = row.isHeading ? m_colours.quietText : m_colours.text;
            writeParagraphs(m_part, text, {m_typeSize, colour, row.isHeading || row.isGroup, m_language},
                            isNumber ? TextAlignment::Right : TextAlignment::Left);
        }
        const auto properties = m_part.open("a:tcPr", {{"marL", emu(padding)},
                                                       {"marR", emu(padding)},
                                                       {"marT", emu(padding * 0.6)},
                                                       {"marB", emu(padding * 0.6)},
                                                       {"anchor", row.isHeading ? u"b"_s : u"t"_s}});
        for (const char *side : {"a:lnL", "a:lnR", "a:lnT"}) {
            const auto line = m_part.open(side, {{"w", u"0"_s}});
            m_part.empty("a:noFill");
        }
        {
            const auto line = m_part.open("a:lnB", {{"w", emu(row.isHeading ? 1.25 : 0.75)}});
            writeSolidFill(m_part, row.isHeading ? m_colours.quietMark : m_colours.rule);
        }
        m_part.empty("a:noFill");
    }

    XmlPart &m_part;
    const OfficeColours &m_colours;
    Language m_language;
    double m_typeSize;
};

} // namespace

SlideTable slideTable(const FigureTable &table)
{
    SlideTable result;
    result.isNumber.assign(static_cast<std::size_t>(table.headings.size()), false);
    if (!table.headings.isEmpty())
        result.rows.push_back({{table.headings.begin(), table.headings.end()}, true, false});
    QString group;
    for (const FigureTable::Row &row : table.rows) {
        if (!row.group.isEmpty() && row.group != group)
            result.rows.push_back({{row.group}, false, true});
        group = row.group;
        SlideTable::Row line;
        result.isNumber.resize(std::max(result.isNumber.size(), row.cells.size()), false);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            line.cells.push_back(row.cells[i].text);
            result.isNumber[i] = result.isNumber[i] || row.cells[i].isNumber;
        }
        result.rows.push_back(std::move(line));
    }
    return result;
}

SlideTable slideTable(const std::vector<std::vector<SheetCell>> &cells, Language language)
{
    SlideTable result;
    for (const std::vector<SheetCell> &row : cells) {
        SlideTable::Row line{{}, result.rows.empty(), false};
        result.isNumber.resize(std::max(result.isNumber.size(), row.size()), false);
        for (std::size_t i = 0; i < row.size(); ++i) {
            line.cells.push_back(cellText(row[i], language));
            result.isNumber[i] = result.isNumber[i] || std::holds_alternative<double>(row[i]);
        }
        result.rows.push_back(std::move(line));
    }
    return result;
}

SlideTableLayout slideTableLayout(const SlideTable &table, const QSizeF &room)
{
    SlideTableLayout layout;
    for (const double size : {16.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0}) {
        layout = layoutAt(table, room.width(), size);
        if (std::accumulate(layout.heights.begin(), layout.heights.end(), 0.0) <= room.height())
            break;
    }
    return layout;
}

void writeSlideTable(XmlPart &part, const SlideTable &table, const SlideTableLayout &layout,
                     const std::pair<const OfficeColours &, Language> &look)
{
    const auto element = part.open("a:tbl");
    part.empty("a:tblPr", {{"firstRow", u"1"_s}});
    {
        const auto grid = part.open("a:tblGrid");
        for (const double width : layout.widths)
            part.empty("a:gridCol", {{"w", emu(width)}});
    }
    TableWriter writer(part, look.first, look.second, layout.typeSize);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        writer.writeRow(table, table.rows[i], layout.heights[i]);
}

} // namespace bangfu
