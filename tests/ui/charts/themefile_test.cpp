// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "samplefigures.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/themefile.h"
#include "ui/style/colours.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const Phrases english(Language::English);

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

QString messageFor(const QByteArray &json)
{
    const QTemporaryDir folder;
    const Result<FigureTheme> theme = readFigureTheme(write(folder, u"own.json"_s, json), {}, english);
    REQUIRE_FALSE(theme);
    CHECK(theme.error().message.contains(u"own.json"_s));
    return theme.error().message;
}

const QByteArray redSquare = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5">
<rect width="10" height="5" fill="#FF0000"/></svg>)";

} // namespace

TEST_CASE("Every built-in theme can be read with each of its palettes, and its texts can be read on its ground",
          "[charts]")
{
    for (const QString &name : figureThemeNames()) {
        CAPTURE(name);
        const Result<FigureTheme> read = readFigureTheme(name, {}, english);
        REQUIRE(read);
        const FigureTheme &theme = read.value();
        CHECK(theme.palettes.size() >= 3);
        CHECK_FALSE(theme.title.chinese.isEmpty());
        CHECK(contrastRatio(theme.text, theme.background) >= 4.5);
        CHECK(contrastRatio(theme.quietText, theme.background) >= 4.5);
        CHECK(theme.series.back() == theme.otherSeries);
        for (const FigurePalette &palette : theme.palettes) {
            const Result<FigureTheme> chosen = readFigureTheme(name, palette.name, english);
            REQUIRE(chosen);
            CHECK(chosen.value().seriesColour(0) == palette.colours.front());
            for (std::size_t i = 0; i < FigureTheme::seriesInPalette; ++i) {
                const QColor colour = chosen.value().series[i];
                CAPTURE(palette.name, colour.name());
                CHECK(contrastRatio(chosen.value().textOn(colour), colour) >= 4.5);
                CHECK(contrastRatio(chosen.value().edgeOf(colour), theme.background) >= 3);
            }
        }
    }
    CHECK(readFigureTheme(u"stage"_s, {}, english).value().typeScale == 1.6);
    CHECK(readFigureTheme({}, {}, english).value().background == QColor(0xFFFFFF));
}

TEST_CASE("In the grey theme every series has a hatch of its own", "[charts]")
{
    const FigureTheme print = FigureTheme::named(u"print"_s);
    QSet<int> hatches;
    for (int i = 0; i < 6; ++i)
        hatches.insert(static_cast<int>(print.hatchOf(print.seriesColour(i))));
    CHECK(hatches.size() == 6);
    CHECK(print.hatchOf(print.seriesColour(6)) == Hatch::None);
    CHECK(FigureTheme::light().hatchOf(FigureTheme::light().seriesColour(1)) == Hatch::None);
}

TEST_CASE("A theme file says only what differs from the theme it builds on", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"own.json"_s, R"({
  "base": "dark",
  "title": "Ours",
  "colours": {"background": "#101010"},
  "palettes": [{"name": "ours", "colours": ["#AA0000", "#00AA00", "#0000AA", "#AAAA00", "#00AAAA", "#AA00AA"]}],
  "fonts": {"scale": 1.25},
  "margins": {"left": 4}
})");
    const Result<FigureTheme> read = readFigureTheme(path, {}, english);
    REQUIRE(read);
    const FigureTheme &theme = read.value();
    CHECK(theme.background == QColor(0x101010));
    CHECK(theme.text == FigureTheme::dark().text);
    CHECK(theme.title.russian == u"Ours"_s);
    CHECK(theme.seriesColour(0) == QColor(0xAA0000));
    CHECK(theme.typeScale == 1.25);
    CHECK(theme.margins == QMarginsF(4, 1.5, 1.5, 1.5));
    CHECK(theme.fontFamilies == FigureTheme::dark().fontFamilies);
    const Result<FigureTheme> inherited = readFigureTheme(path, u"okabe-ito"_s, english);
    REQUIRE(inherited);
    CHECK(inherited.value().seriesColour(0) == QColor(0x56B4E9));
}

TEST_CASE("A fault in a theme file is named with its line, its key and the reason", "[charts]")
{
    CHECK(messageFor("{\n\"colours\": {\n\"text\": \"blau\"}}")
              .contains(u"Line 3, \"colours/text\": a colour is written like #1C1F22, not as \"blau\""_s));
    CHECK(messageFor("{\n\n\"colors\": {}}").contains(u"Line 3, \"colors\": this key is unknown"_s));
    CHECK(messageFor("{\"palettes\": [\n{\"name\": \"a\",\n\"colours\": [\"#AA0000\"]}]}")
              .contains(u"Line 3, \"palettes/0/colours\": too few colours: 1 of at least 6"_s));
    CHECK(messageFor("{\"logo\":\n{\"file\": \"lost.svg\"}}").contains(u"Line 2, \"logo/file\""_s));
    CHECK(messageFor("{\"fonts\": {\"scale\": 40}}").contains(u"from 0.5 to 3"_s));
    CHECK(messageFor("{\"margins\": {\"left\": \"wide\"}}").contains(u"\"margins/left\""_s));
    CHECK(messageFor("{\"base\": \"purple\"}").contains(u"\"base\": a theme builds on one of these: light"_s));
    CHECK(messageFor("{\"title\": {\"zh\": \"x\"}}").contains(u"zh, ru and en"_s));
    CHECK(messageFor("{\n\"colours\": {\n").contains(u"line 3 is not valid JSON"_s));
    CHECK(messageFor("[1, 2]").contains(u"object in braces"_s));
    CHECK(messageFor("").contains(u"line 1"_s));
    CHECK(messageFor("{\"hatches\": \"\xff\"}").contains(u"line 1"_s));
    CHECK(messageFor(QByteArray(200000, '[')).contains(u"not valid JSON"_s));
}

TEST_CASE("An unknown theme or palette is refused with the names there are", "[charts]")
{
    const Result<FigureTheme> theme = readFigureTheme(u"drak"_s, {}, english);
    REQUIRE_FALSE(theme);
    CHECK(theme.error().message.contains(u"light, dark, stage, print"_s));
    const Result<FigureTheme> palette = readFigureTheme(u"dark"_s, u"rainbow"_s, english);
    REQUIRE_FALSE(palette);
    CHECK(palette.error().message.contains(u"house, okabe-ito, greys"_s));
    const Result<FigureTheme> file = readFigureTheme(u"/nowhere/own.json"_s, {}, english);
    REQUIRE_FALSE(file);
    CHECK(file.error().message.contains(u"/nowhere/own.json"_s));
}

TEST_CASE("A theme's logo stands at the top or the foot, inside the margins, and touches no text", "[charts]")
{
    const QTemporaryDir folder;
    write(folder, u"red.svg"_s, redSquare);
    for (const QByteArray place : {"top-right", "foot-right"}) {
        CAPTURE(place.toStdString());
        const QString path =
            write(folder, u"own.json"_s, R"({"logo": {"file": "red.svg", "height": 3, "place": ")" + place + "\"}}");
        const Result<QByteArray> png = figurePicture(test::incomeFigure(), {{800, 450}, 1, path}, FigureFormat::Png);
        REQUIRE(png);
        const QImage image = QImage::fromData(png.value());
        QRect red;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == QColor(0xFF0000))
                    red |= QRect(x, y, 1, 1);
            }
        }
        CHECK(red.width() > 50);
        CHECK(std::abs(red.width() - 2 * red.height()) <= 2);
        CHECK(red.right() < 800 - 10);
        CHECK((place == "top-right") == (red.top() < 100));
        CHECK((place == "foot-right") == (red.bottom() > 350));
        CHECK(red.bottom() < 450 - 10);
    }
    write(folder, u"red.svg"_s, "this is no picture");
    const Result<FigureTheme> broken = readFigureTheme(folder.filePath(u"own.json"_s), {}, english);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.contains(u"neither SVG nor PNG"_s));
}
