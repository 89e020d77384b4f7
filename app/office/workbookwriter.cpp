// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/workbookwriter.h"

#include "office/textmeasure.h"
#include "office/xmlpart.h"

#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr time_t firstDay = 315'532'800; // 1980-01-01, as in the archive: the same data give the same file on any day
constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestSheetName = 31;
constexpr double widestColumn = 60;
constexpr int mostDecimals = 9;

int decimalsOf(double number)
{
    for (int decimals = 0; decimals < mostDecimals; ++decimals) {
        const double scaled = number * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return mostDecimals;
}

/// Years are not grouped: a column of nothing but whole numbers like them is not.
bool looksLikeYears(const std::vector<double> &numbers)
{
    return !numbers.empty() &&
           std::all_of(numbers.begin(), numbers.end(), [](double number) { return number >= 1900 && number < 2100; });
}

class WorkbookWriter
{
public:
    WorkbookWriter(const QByteArray &path, const QString &title)
        : m_title(title.toUtf8())
        , m_book(workbook_new(path.constData()))
    {}

    /// The reason, if it did not go well.
    QString write(const std::vector<WorkbookSheet> &sheets)
    {
        if (!m_book)
            return u"libxlsxwriter"_s;
        lxw_doc_properties properties{};
        properties.title = m_title.data();
        properties.created = firstDay;
        workbook_set_properties(m_book, &properties);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_text_wrap(m_bold);
        format_set_align(m_bold, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        m_text = workbook_add_format(m_book);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        for (const WorkbookSheet &sheet : sheets)
            writeSheet(sheet);
        const lxw_error error = workbook_close(m_book);
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

private:
    lxw_format *numberFormat(int decimals, bool isGrouped)
    {
        lxw_format *&format = m_numbers[{decimals, isGrouped}];
        if (!format) {
            format = workbook_add_format(m_book);
            const QString code =
                (isGrouped ? u"#,##0"_s : u"0"_s) + (decimals > 0 ? u'.' + QString(decimals, u'0') : u""_s);
            format_set_num_format(format, code.toLatin1().constData());
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        }
        return format;
    }

    void writeSheet(const WorkbookSheet &sheet)
    {
        lxw_worksheet *page = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
        if (!page || sheet.rows.empty())
            return;
        const std::size_t columns = sheet.rows.front().size();
        for (std::size_t column = 0; column < columns; ++column)
            writeColumn(page, sheet, column);
        worksheet_freeze_panes(page, 1, sheet.isWrapped ? 0 : 1);
        worksheet_set_landscape(page);
        worksheet_fit_to_pages(page, 1, 0);
        const auto beside = static_cast<lxw_col_t>(columns + 1);
        if (!sheet.picture.isEmpty())
            insertPicture(page, sheet, beside);
        else if (!sheet.chart.isEmpty())
            insertChart(page, sheet, beside);
    }

    void writeColumn(lxw_worksheet *page, const WorkbookSheet &sheet, std::size_t column)
    {
        std::vector<double> numbers;
        double width = 6;
        for (const std::vector<SheetCell> &row : sheet.rows) {
            if (const auto *number = std::get_if<double>(&row[column]))
                numbers.push_back(*number);
            else if (const auto *text = std::get_if<QString>(&row[column]))
                width = std::max(
                    width, std::min(textWidth(*text) * 1.9 + 2, &row == &sheet.rows.front() ? 24.0 : widestColumn));
        }
        int decimals = 0;
        for (const double number : numbers)
            decimals = std::max(decimals, decimalsOf(number));
        const bool isGrouped = !looksLikeYears(numbers);
        for (const double number : numbers)
            width = std::max(width, static_cast<double>(QString::number(number, 'f', decimals).size()) * 1.34 + 2);
        const double widest = sheet.isWrapped && column + 1 == sheet.rows.front().size() ? 100 : widestColumn;
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(page, place, place, std::min(width, widest), nullptr);
        lxw_format *number = numbers.empty() ? nullptr : numberFormat(decimals, isGrouped);
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            writeCell(page, {sheet, row, column}, number);
    }

    struct Place
    {
        const WorkbookSheet &sheet;
        std::size_t row;
        std::size_t column;
    };

    void writeCell(lxw_worksheet *page, const Place &place, lxw_format *number)
    {
        const auto row = static_cast<lxw_row_t>(place.row);
        const auto column = static_cast<lxw_col_t>(place.column);
        const SheetCell &cell = place.sheet.rows[place.row][place.column];
        if (const auto *value = std::get_if<double>(&cell)) {
            worksheet_write_number(page, row, column, *value, number);
        } else if (const auto *text = std::get_if<QString>(&cell)) {
            lxw_format *format = place.row == 0 ? m_bold : place.sheet.isWrapped ? m_wrapped : m_text;
            const QByteArray utf8 = xmlText(*text).left(longestText).toUtf8();
            if (!utf8.isEmpty()) // written as a string whatever it begins with: never a formula
                worksheet_write_string(page, row, column, utf8.constData(), format);
        }
    }

    void insertPicture(lxw_worksheet *page, const WorkbookSheet &sheet, lxw_col_t column)
    {
        lxw_image_options options{};
        options.x_scale = sheet.pictureScale;
        options.y_scale = sheet.pictureScale;
        worksheet_insert_image_buffer_opt(page, 1, column,
                                          reinterpret_cast<const unsigned char *>(sheet.picture.constData()),
                                          static_cast<size_t>(sheet.picture.size()), &options);
    }

    void insertChart(lxw_worksheet *page, const WorkbookSheet &sheet, lxw_col_t column)
    {
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_COLUMN);
        const QByteArray values = (u'=' + SheetRange{1, 1, 1}.formula(sheet.name)).toUtf8();
        chart_add_series(chart, nullptr, values.constData());
        lxw_chart_options options{};
        constexpr double defaultWidth = 480;
        constexpr double defaultHeight = 288;
        options.x_scale = sheet.chart.width() / defaultWidth;
        options.y_scale = sheet.chart.height() / defaultHeight;
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        worksheet_insert_chart_opt(page, 1, column, chart, &options);
    }

    QByteArray m_title;
    lxw_workbook *m_book;
    lxw_format *m_bold = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_wrapped = nullptr;
    std::map<std::pair<int, bool>, lxw_format *> m_numbers;
};

} // namespace

QString sheetName(const QString &wanted, const QStringList &taken)
{
    QString name;
    for (const QChar character : xmlText(wanted))
        name += u"[]:*?/\\"_s.contains(character) ? QChar(u' ') : character;
    name = name.simplified().left(longestSheetName);
    while (name.startsWith(u'\'') || name.endsWith(u'\'') || name.endsWith(u' '))
        name = name.startsWith(u'\'') ? name.mid(1) : name.chopped(1);
    if (name.isEmpty())
        name = u"1"_s;
    const QString plain = name;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString ending = u' ' + QString::number(number);
        name = plain.left(longestSheetName - ending.size()) + ending;
    }
    return name;
}

Result<QByteArray> writtenWorkbook(const std::vector<WorkbookSheet> &sheets, const QString &title,
                                   const Phrases &phrases)
{
    // libxlsxwriter writes into files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    const QString reason =
        folder.isValid() ? WorkbookWriter(QFile::encodeName(path), title).write(sheets) : folder.errorString();
    QFile file(path);
    if (!reason.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{filledIn(phrases.translate("Office", "the workbook could not be put together (%1)",
                                                "ends a sentence that begins: the file could not be written:"),
                              {reason.isEmpty() ? file.errorString() : reason})};
    return file.readAll();
}

} // namespace bangfu
