// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officefile.h"

#include "catch.h"
#include "office/packagearchive.h"
#include "officesamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;

namespace {

OfficeDocument deck(Language language)
{
    OfficeDocument document;
    for (const FigureContent &content : officeSamples(language))
        document.figures.push_back({content, {}});
    document.picture = samplePicture;
    return document;
}

OfficeDocument single(ChartType type, Language language = Language::English)
{
    OfficeDocument document;
    document.figures.push_back({officeSample(type, language), {}});
    document.picture = samplePicture;
    return document;
}

QByteArray written(const OfficeDocument &document, Language language = Language::English)
{
    const Result<QByteArray> bytes = presentation(document, Phrases(language));
    return bytes ? bytes.value() : QByteArray();
}

std::vector<PackagePart> parts(const QByteArray &package)
{
    const auto result = partsOf(package, Phrases(Language::English));
    return result ? result.value() : std::vector<PackagePart>();
}

/// All text of a:t elements of a part.
QString textOf(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == u"a:t")
            texts << reader.readElementText();
    }
    return texts.join(u'\n');
}

/// Everything that is wrong with a package: parts that are not well-formed, have no type, or point nowhere.
QStringList faultsOf(const QByteArray &package)
{
    QStringList faults;
    std::set<QString> paths;
    QString types;
    for (const PackagePart &part : parts(package)) {
        if (!paths.insert(part.path).second)
            faults << u"twice: "_s + part.path;
        if (part.path == u"[Content_Types].xml")
            types = QString::fromUtf8(part.bytes);
    }
    for (const PackagePart &part : parts(package)) {
        const QString ending = part.path.section(u'.', -1);
        if (ending == u"xml" || ending == u"rels") {
            QXmlStreamReader reader(part.bytes);
            while (!reader.atEnd()) {
                reader.readNext();
                const QString target = reader.attributes().value(u"Target"_s).toString();
                if (reader.name() != u"Relationship" || target.isEmpty())
                    continue;
                const QString folder = part.path.section(u"_rels/"_s, 0, 0);
                const QString path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
                if (!paths.contains(path))
                    faults << part.path + u" → "_s + path;
            }
            if (reader.hasError())
                faults << part.path + u": "_s + reader.errorString();
        }
        const bool isTyped = types.contains(u"PartName=\"/%1\""_s.arg(part.path)) ||
                             (ending != u"xml" && types.contains(u"Extension=\"%1\""_s.arg(ending)));
        if (!isTyped && part.path != u"[Content_Types].xml")
            faults << u"no type: "_s + part.path;
    }
    return faults;
}

} // namespace

TEST_CASE("Every part of a presentation is well-formed, typed, and points at parts that are there", "[office]")
{
    for (const Language language : allLanguages) {
        const QByteArray package = written(deck(language), language);
        REQUIRE(!package.isEmpty());
        CHECK(faultsOf(package) == QStringList());
    }
}

TEST_CASE("So is every part of a workbook, and of those within a presentation", "[office]")
{
    const Result<QByteArray> book = workbook(deck(Language::Chinese), Phrases(Language::Chinese));
    REQUIRE(book.isOk());
    CHECK(faultsOf(book.value()) == QStringList());
    const QByteArray embedded = partOf(written(single(ChartType::Bar)), u"ppt/embeddings/data1.xlsx"_s);
    CHECK(faultsOf(embedded) == QStringList());
    CHECK(!partOf(embedded, u"xl/worksheets/sheet1.xml"_s).isEmpty());
}

TEST_CASE("The same charts give the same bytes", "[office]")
{
    const QByteArray first = written(deck(Language::Russian), Language::Russian);
    const Result<QByteArray> book = workbook(deck(Language::Russian), Phrases(Language::Russian));
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    const bool isEqual = first == written(deck(Language::Russian), Language::Russian);
    const Result<QByteArray> again = workbook(deck(Language::Russian), Phrases(Language::Russian));
    qputenv("TZ", "UTC");
    tzset();
    CHECK(isEqual);
    REQUIRE(book.isOk());
    REQUIRE(again.isOk());
    CHECK(book.value() == again.value());
}

TEST_CASE("A slide says title, subtitle, notes and numbered sources, and its chart has an alternative text", "[office]")
{
    const OfficeDocument document = single(ChartType::Column, Language::Chinese);
    const FigureContent &content = document.figures.front().content;
    const QByteArray slide = partOf(written(document, Language::Chinese), u"ppt/slides/slide1.xml"_s);
    const QString text = textOf(slide);
    CHECK(text.contains(content.title));
    CHECK(text.contains(content.subtitle));
    CHECK(text.contains(content.notes.front()));
    CHECK(text.contains(u"① "_s + content.sources.front()));
    CHECK(text.contains(content.datasetLine));
    CHECK(slide.contains("descr=\""));
    CHECK(slide.contains("lang=\"zh-CN\""));
    CHECK(slide.contains("typeface=\"Noto Sans CJK SC\""));
}

TEST_CASE("The speaker notes say the summary, what is derived, and every source", "[office]")
{
    const OfficeDocument document = single(ChartType::Column);
    const FigureContent &content = document.figures.front().content;
    const QString notes = textOf(partOf(written(document), u"ppt/notesSlides/notesSlide1.xml"_s));
    CHECK(notes.contains(content.summary));
    CHECK(notes.contains(content.marks[2].description));
    for (const QString &source : content.sources)
        CHECK(notes.contains(source));
}

TEST_CASE("A chart keeps gaps open and shows derived, aimed at and open-ended values as such", "[office]")
{
    const QByteArray column = partOf(written(single(ChartType::Column)), u"ppt/charts/chart1.xml"_s);
    CHECK(column.contains("<c:dispBlanksAs val=\"gap\""));
    CHECK(column.contains("prst=\"wdUpDiag\""));
    CHECK(column.contains("prstDash val=\"sysDash\""));
    CHECK(column.contains("≥463.6\u00a0million ①"));
    CHECK(column.contains("<c:ptCount val=\"5\""));
    CHECK(column.count("<c:pt idx=\"3\"") == 1); // the category has a name, but no value
    const QByteArray target = partOf(written(single(ChartType::Target)), u"ppt/charts/chart1.xml"_s);
    CHECK(target.contains("2014: target"));
}

TEST_CASE("Words that look like formulas, markup or control characters stay words", "[office]")
{
    const QByteArray package = written(single(ChartType::Bar));
    const QByteArray chart = partOf(package, u"ppt/charts/chart1.xml"_s);
    CHECK(chart.contains("&lt;i&gt;0&lt;/i&gt; &amp; "));
    CHECK_FALSE(chart.contains('\x01'));
    const QByteArray book = partOf(package, u"ppt/embeddings/data1.xlsx"_s);
    for (const PackagePart &part : parts(book)) {
        if (part.path.startsWith(u"xl/worksheets/"))
            CHECK_FALSE(part.bytes.contains("<f>"));
    }
    CHECK(partOf(book, u"xl/sharedStrings.xml"_s).contains("=1+1"));
}

TEST_CASE("What Office has no chart of is a vector picture with its figures on a hidden slide", "[office]")
{
    const QByteArray package = written(single(ChartType::Sankey));
    CHECK(partOf(package, u"ppt/slides/slide1.xml"_s).contains("svgBlip"));
    CHECK(partOf(package, u"ppt/media/picture1.svg"_s).contains("<svg"));
    CHECK(textOf(partOf(package, u"ppt/notesSlides/notesSlide1.xml"_s)).contains(u"This chart is a picture"));
    const QByteArray data = partOf(package, u"ppt/slides/slide2.xml"_s);
    CHECK(data.contains("show=\"0\""));
    CHECK(textOf(data).contains(u"200\u00a0million"));
}

TEST_CASE("Without a painter, what Office has no chart of is a table", "[office]")
{
    OfficeDocument document = single(ChartType::Sankey);
    document.picture = {};
    const QByteArray package = written(document);
    CHECK(partOf(package, u"ppt/slides/slide1.xml"_s).contains("<a:tbl>"));
    CHECK(partOf(package, u"ppt/slides/slide2.xml"_s).isEmpty());
}

TEST_CASE("A failing painter fails the presentation with its reason", "[office]")
{
    OfficeDocument document = single(ChartType::Map);
    document.picture = [](const FigureContent &, const QSize &, PictureKind) { return Error{u"no ink"_s}; };
    const Result<QByteArray> package = presentation(document, Phrases(Language::English));
    REQUIRE_FALSE(package.isOk());
    CHECK(package.error().message == u"no ink");
}

TEST_CASE("Panels are charts beside each other, each with its own data", "[office]")
{
    const QByteArray package = written(single(ChartType::Multiples));
    CHECK(partOf(package, u"ppt/slides/slide1.xml"_s).count("<c:chart ") == 3);
    CHECK(!partOf(package, u"ppt/embeddings/data3.xlsx"_s).isEmpty());
}

TEST_CASE("Slides have the proportion that is asked for", "[office]")
{
    OfficeDocument document = single(ChartType::Bar);
    CHECK(partOf(written(document), u"ppt/presentation.xml"_s).contains("cx=\"12192000\" cy=\"6858000\""));
    document.size = {1024, 768};
    CHECK(partOf(written(document), u"ppt/presentation.xml"_s).contains("cx=\"9144000\" cy=\"6858000\""));
}

TEST_CASE("The ending of the file says what is written, and nothing is written in place of a broken document",
          "[office]")
{
    const QTemporaryDir folder;
    const Phrases phrases(Language::English);
    const OfficeDocument document = single(ChartType::Bar);
    const QString path = folder.filePath(u"отчёт 图.PPTX"_s);
    CHECK_FALSE(writeOffice(document, path, phrases).has_value());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == written(document));
    CHECK_FALSE(writeOffice(document, folder.filePath(u"a.xlsx"_s), phrases).has_value());

    CHECK(writeOffice(document, folder.filePath(u"a.doc"_s), phrases)->message.contains(u".pptx or .xlsx"));
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.doc"_s)));
    CHECK(writeOffice({}, folder.filePath(u"b.pptx"_s), phrases).has_value());
    CHECK_FALSE(QFile::exists(folder.filePath(u"b.pptx"_s)));
    CHECK(writeOffice(document, folder.filePath(u"nowhere/b.pptx"_s), phrases)->message.contains(u"nowhere"));
}
