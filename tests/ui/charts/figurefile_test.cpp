// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samplefigures.h"
#include "ui/charts/figurefile.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const FigureExportOptions small{{800, 450}, 1, QString()};

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

TEST_CASE("The same figure makes the same PNG and SVG", "[charts]")
{
    const QTemporaryDir folder;
    for (const QString &ending : {u"png"_s, u"svg"_s}) {
        const QString first = folder.filePath(u"1."_s + ending);
        const QString second = folder.filePath(u"2."_s + ending);
        REQUIRE_FALSE(exportFigure(test::incomeFigure(), first, small));
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
