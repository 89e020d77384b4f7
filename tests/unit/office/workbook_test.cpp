// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "exampledataset.h"
#include "export/figuredata.h"
#include "office/chartsheet.h"
#include "office/officefile.h"
#include "office/textmeasure.h"
#include "office/workbookwriter.h"
#include "officesamples.h"

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;

TEST_CASE("Names of sheets are those that Excel takes, each once", "[office]")
{
    CHECK(sheetName(u"图表"_s, {}) == u"图表");
    CHECK(sheetName(u"a/b\\c*d?e:f[g]"_s, {}) == u"a b c d e f g");
    CHECK(sheetName(u"''quoted''"_s, {}) == u"quoted");
    CHECK(sheetName(u"[]"_s, {}) == u"1");
    CHECK(sheetName(QString(40, u'x'), {}).size() == 31);
    CHECK(sheetName(u"Chart"_s, {u"chart"_s}) == u"Chart 2");
    CHECK(sheetName(QString(31, u'x'), {QString(31, u'x')}) == QString(29, u'x') + u" 2"_s);
}

TEST_CASE("Formulas name cells as Excel does", "[office]")
{
    CHECK(SheetRange{1, 1, 8}.formula(u"Chart"_s) == u"'Chart'!$B$2:$B$9");
    CHECK(SheetRange{27, 0, 0}.formula(u"it's"_s) == u"'it''s'!$AB$1");
}

TEST_CASE("A workbook has the plotted numbers, every figure as printed, what it is about, and the sources", "[office]")
{
    const DatasetPointer dataset = exampleDataset();
    const Phrases phrases(Language::English);
    const ChartSpec spec = chartSpecOf(*dataset->chart(u"income"_s)).value();
    OfficeDocument document;
    document.figures.push_back(
        {figureContent(*dataset, spec, phrases).value(), figureData(*dataset, spec, phrases).value()});
    const Result<QByteArray> book = workbook(document, phrases);
    REQUIRE(book.isOk());
    const QByteArray names = partOf(book.value(), u"xl/workbook.xml"_s);
    for (const char *name : {"Chart", "Data", "About", "Sources"})
        CHECK(names.contains(QByteArray("name=\"") + name + "\""));
    const QByteArray texts = partOf(book.value(), u"xl/sharedStrings.xml"_s);
    const FigureContent &content = document.figures.front().content;
    CHECK(texts.contains(content.title.toUtf8()));
    CHECK(texts.contains(content.sources.front().toHtmlEscaped().toUtf8().left(20)));
    CHECK(texts.contains("As printed"));
    CHECK(texts.contains(">Place<"));
    const QByteArray chart = partOf(book.value(), u"xl/charts/chart1.xml"_s);
    CHECK(chart.contains(content.marks.front().label.toUtf8()));
    CHECK(chart.contains("<c:f>'Chart'!$B$2"));
    CHECK_FALSE(chart.contains("externalData"));
}

TEST_CASE("Numbers of more digits than Excel keeps stay exact as text, and years are not grouped", "[office]")
{
    std::vector<std::vector<SheetCell>> rows{{SheetCell(u"Year"_s), SheetCell(u"Value"_s)},
                                             {SheetCell(2014.0), SheetCell(1234.5)},
                                             {SheetCell(2020.0), SheetCell()}};
    const Result<QByteArray> book =
        writtenWorkbook({{u"A"_s, rows, false, {}, {}, 1}}, u"t"_s, Phrases(Language::English));
    REQUIRE(book.isOk());
    const QByteArray styles = partOf(book.value(), u"xl/styles.xml"_s);
    CHECK(styles.contains("#,##0.0"));
    const QByteArray sheet = partOf(book.value(), u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("<v>1234.5</v>"));
    CHECK_FALSE(sheet.contains("r=\"B3\"")); // missing, not zero
    CHECK(sheet.contains("state=\"frozen\""));
}

TEST_CASE("A text longer than a cell is cut, not refused", "[office]")
{
    std::vector<std::vector<SheetCell>> rows{{SheetCell(QString(40'000, u'字'))}};
    CHECK(writtenWorkbook({{u"A"_s, rows, true, {}, {}, 1}}, {}, Phrases(Language::English)).isOk());
}

TEST_CASE("Text is measured by its script and wrapped at words, Chinese anywhere", "[office]")
{
    CHECK(textWidth(u"帮扶"_s) == Approx(2));
    CHECK(textWidth(u"ab\nabcd"_s) == Approx(textWidth(u"abcd"_s)));
    CHECK(lineCount({}, 10, 100) == 0);
    CHECK(lineCount(u"帮扶帮扶帮扶"_s, 10, 30) == 2);
    CHECK(lineCount(u"one two"_s, 10, 25) == 2);
    CHECK(lineCount(u"a\nb"_s, 10, 100) == 2);
}
