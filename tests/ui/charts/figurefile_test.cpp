// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samplefigures.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/figurepainter.h"
#include "ui/charts/pngwriter.h"
#include "ui/charts/themefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const FigureExportOptions small{{800, 450}, 1, QString()};

/// Without spaces of any kind: where runs of two fonts meet, readers of PDF may put one or leave one out.
QString bare(QString text)
{
    text.removeIf([](QChar sign) { return sign.isSpace(); });
    return text;
}

/// Every line that is painted for the figure.
QStringList linesOf(const FigureContent &content, const FigureTheme &theme)
{
    QPicture nowhere;
    QPainter painter(&nowhere);
    QStringList lines;
    for (const PaintedText &text : paintFigure(painter, QRectF(0, 0, 1600, 900), content, theme).texts)
        lines.append(text.text);
    return lines;
}

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// All text of an SVG in the order of painting; fails where it is no well-formed XML.
QString textOfSvg(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QString text;
    bool isInText = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() || xml.isEndElement())
            isInText = xml.isStartElement() && xml.name() == u"text";
        else if (xml.isCharacters() && isInText)
            text += xml.text();
    }
    INFO(xml.errorString());
    REQUIRE_FALSE(xml.hasError());
    return text;
}

} // namespace

TEST_CASE("A PNG has the size and scale asked for", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    REQUIRE_FALSE(exportFigure(test::incomeFigure(), path, {{800, 450}, 2, u"dark"_s}));
    const QImage image(path);
    CHECK(image.size() == QSize(1600, 900));
    CHECK(image.pixelColor(2, 2) == QColor(0x1D2125));
    CHECK(image.dotsPerMeterX() == 7559); // 192 to the inch
    CHECK(image.text(u"Title"_s) == u"en:title of income"_s);
}

TEST_CASE("An SVG keeps its texts as text, says its title and summary, and can be drawn", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    FigureContent content = test::incomeFigure();
    content.title = u"R&D <b>income</b>"_s;
    REQUIRE_FALSE(exportFigure(content, path, small));
    const QByteArray svg = contentsOf(path);
    CHECK(svg.contains("<title>R&amp;D &lt;b&gt;income&lt;/b&gt;</title>"));
    CHECK(svg.contains("viewBox=\"0 0 800 450\""));
    CHECK(svg.contains("Noto Sans CJK SC"));
    CHECK(svg.contains("11,386"));
    QSvgRenderer renderer(path);
    CHECK(renderer.isValid());
    CHECK(renderer.viewBox() == QRect(0, 0, 800, 450));
}

TEST_CASE("A chart is packed into a PNG without loss, with its texts, and not larger than a third more", "[charts]")
{
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32_Premultiplied}) {
        QImage image(800, 451, format);
        image.fill(format == QImage::Format_RGB32 ? QColor(Qt::white) : QColor(Qt::transparent));
        QPainter painter(&image);
        paintFigureAt(painter, image.rect(), test::incomeFigure(Language::Chinese),
                      FigureStyle{FigureTheme::light(), Language::Chinese, 12, format == QImage::Format_RGB32},
                      FigureParts::Whole);
        painter.end();
        image.setText(u"Title"_s, u"收入 & доход"_s);
        image.setDotsPerMeterX(7559);
        image.setDotsPerMeterY(7559);
        const QByteArray png = pngOf(image);
        QImage read;
        REQUIRE(read.loadFromData(png, "PNG"));
        CHECK(read.convertToFormat(QImage::Format_ARGB32) ==
              image.convertToFormat(QImage::Format_RGBA8888).convertToFormat(QImage::Format_ARGB32));
        CHECK(read.text(u"Title"_s) == u"收入 & доход"_s);
        CHECK(read.dotsPerMeterY() == 7559);
        QBuffer usual;
        usual.open(QIODevice::WriteOnly);
        image.save(&usual, "PNG");
        CHECK(png.size() < usual.data().size() * 4 / 3);
    }
    CHECK(pngOf(QImage()).isEmpty());
}

TEST_CASE("A transparent PNG has no ground, a transparent SVG paints none", "[charts]")
{
    FigureExportOptions options = small;
    options.isTransparent = true;
    const Result<QByteArray> png = figurePicture(test::incomeFigure(), options, FigureFormat::Png);
    REQUIRE(png);
    const QImage image = QImage::fromData(png.value());
    CHECK(image.pixelColor(2, 2).alpha() == 0);
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
    }
    CHECK(painted > 2000);
    CHECK(painted < image.width() * image.height() / 2);
    const Result<QByteArray> clear = figurePicture(test::incomeFigure(), options, FigureFormat::Svg);
    const Result<QByteArray> solid = figurePicture(test::incomeFigure(), small, FigureFormat::Svg);
    REQUIRE(clear);
    REQUIRE(solid);
    CHECK(solid.value().count("<rect") == clear.value().count("<rect") + 1);
}

TEST_CASE("A theme or palette that cannot be used makes no picture, and says why", "[charts]")
{
    FigureExportOptions options = small;
    options.palette = u"rainbow"_s;
    const Result<QByteArray> picture = figurePicture(test::incomeFigure(), options, FigureFormat::Svg);
    REQUIRE_FALSE(picture);
    CHECK(picture.error().message.contains(u"rainbow"_s));
    const Result<QByteArray> huge =
        figurePicture(test::incomeFigure(), {{800, 450}, 1000, QString()}, FigureFormat::Png);
    REQUIRE_FALSE(huge);
    CHECK(huge.error().message.contains(u"too large"_s));
}

TEST_CASE("Every text of every chart can be found in its SVG, in three languages", "[charts]")
{
    for (const Language language : allLanguages) {
        for (const FigureContent &content : test::bundledFigures(language)) {
            const Result<QByteArray> svg = figurePicture(content, {}, FigureFormat::Svg);
            REQUIRE(svg);
            const QString text = bare(textOfSvg(svg.value()));
            for (const QString &line : linesOf(content, FigureTheme::light())) {
                CAPTURE(content.title, line);
                CHECK(text.contains(bare(line)));
            }
        }
    }
}

TEST_CASE("Every text of every chart can be found in its PDF, in three languages, digits included", "[charts]")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is not there: nothing is tested");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const FigureTheme theme = FigureTheme::light().forPdf();
    for (const Language language : allLanguages) {
        for (const FigureContent &content : test::bundledFigures(language)) {
            REQUIRE_FALSE(exportFigure(content, path, {}));
            const QString text = bare(textOfPdf(path));
            for (const QString &line : linesOf(content, theme)) {
                CAPTURE(content.title, line);
                CHECK(text.contains(bare(line)));
            }
        }
    }
}

TEST_CASE("A PDF says its title, subject and keywords, and no time", "[charts]")
{
    const FigureContent content = test::incomeFigure(Language::Chinese);
    const Result<QByteArray> pdf = figurePicture(content, small, FigureFormat::Pdf);
    REQUIRE(pdf);
    const auto encoded = [](const QString &text) {
        QByteArray hex = "feff";
        for (const QChar sign : text)
            hex += QByteArray::number(sign.unicode(), 16).rightJustified(4, '0');
        return hex;
    };
    CHECK(pdf.value().contains("/Title <" + encoded(content.title) + '>'));
    CHECK(pdf.value().contains("/Subject <" + encoded(content.summary) + '>'));
    CHECK(pdf.value().contains("/Keywords <"));
    CHECK_FALSE(pdf.value().contains("CreationDate"));
    // The table of places leads to the details.
    const auto table = pdf.value().mid(pdf.value().lastIndexOf("startxref\n") + 10).split('\n').first().toInt();
    CHECK(pdf.value().mid(table).startsWith("xref\n"));
    const auto place = pdf.value().mid(table).split('\n').at(2).left(10).toInt();
    CHECK(pdf.value().mid(place, 20).contains(" 0 obj"));
}

TEST_CASE("The same figure makes the same PNG, SVG and PDF", "[charts]")
{
    const QTemporaryDir folder;
    for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        const QString first = folder.filePath(u"1."_s + ending);
        const QString second = folder.filePath(u"2."_s + ending);
        REQUIRE_FALSE(exportFigure(test::incomeFigure(), first, small));
        if (ending == u"pdf"_s)
            QTest::qWait(1100); // a time would be another one now
        REQUIRE_FALSE(exportFigure(test::incomeFigure(), second, small));
        CHECK(contentsOf(first) == contentsOf(second));
    }
}

TEST_CASE("A PDF has one page of exactly the size", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.PDF"_s);
    REQUIRE_FALSE(exportFigure(test::incomeFigure(Language::Chinese), path, small));
    const QByteArray pdf = contentsOf(path);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("/Count 1"));
    CHECK(pdf.contains("/MediaBox [0 0 600"));
}

TEST_CASE("A page too low for its texts becomes higher", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    REQUIRE_FALSE(exportFigure(test::incomeFigure(), path, {{500, 60}, 1, QString()}));
    CHECK(QImage(path).width() == 500);
    CHECK(QImage(path).height() > 150);
}

TEST_CASE("A file that cannot be written gives a message and leaves nothing behind", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/a.png"_s);
    const Failure failure = exportFigure(test::incomeFigure(), path, small);
    REQUIRE(failure);
    CHECK(failure->message.contains(path));
    const Failure wrongEnding = exportFigure(test::incomeFigure(), folder.filePath(u"a.gif"_s), small);
    REQUIRE(wrongEnding);
    CHECK(wrongEnding->message.contains(u"png, svg or pdf"_s));
    CHECK(QDir(folder.path()).isEmpty());
}
