// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "ui/charts/colourcheck.h"
#include "ui/charts/themefile.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const Phrases english(Language::English);

FigureContent figureOf(ChartType type, int seriesCount)
{
    FigureContent content;
    content.type = type;
    for (int i = 0; i < seriesCount; ++i)
        content.series.push_back({QString(QChar(u'A' + i)), i, false});
    return content;
}

FigureTheme themeWith(const std::vector<QColor> &colours)
{
    FigureTheme theme = FigureTheme::light();
    std::copy(colours.begin(), colours.end(), theme.series.begin());
    return theme;
}

QString wordings(const std::vector<ColourFinding> &findings)
{
    QStringList all;
    for (const ColourFinding &each : findings)
        all.append(each.wording);
    return all.join(u'\n');
}

} // namespace

TEST_CASE("Colours are seen as the published model says", "[charts]")
{
    // Pure red through the model's matrices, encoded as sRGB.
    CHECK(seenBy(Sight::Normal, QColor(0xFF0000)) == QColor(0xFF0000));
    const auto near = [](const QColor &left, const QColor &right) {
        return std::abs(left.red() - right.red()) <= 1 && std::abs(left.green() - right.green()) <= 1 &&
               std::abs(left.blue() - right.blue()) <= 1;
    };
    CHECK(near(seenBy(Sight::Protan, QColor(0xFF0000)), QColor(109, 95, 0)));
    CHECK(near(seenBy(Sight::Deutan, QColor(0xFF0000)), QColor(163, 144, 0)));
    CHECK(near(seenBy(Sight::Tritan, QColor(0xFF0000)), QColor(255, 0, 15)));
    CHECK(near(seenBy(Sight::Grey, QColor(0xFF0000)), QColor(127, 127, 127)));
    for (const Sight sight : allSights) {
        CHECK(near(seenBy(sight, QColor(0xFFFFFF)), QColor(0xFFFFFF)));
        CHECK(near(seenBy(sight, QColor(0x777777)), QColor(0x777777)));
    }
    CHECK(lightnessOf(QColor(0x777777)) == Approx(50.0).margin(0.1));
    CHECK(colourDistance(QColor(0xFFFFFF), QColor(Qt::black)) == Approx(100).margin(0.1));
}

TEST_CASE("The house colours pass for all eyes and on a grey printer, on light and dark ground", "[charts]")
{
    for (const QString &name : {u"light"_s, u"dark"_s, u"stage"_s, u"print"_s}) {
        CAPTURE(name);
        const FigureContent content = figureOf(ChartType::Grouped, 6);
        CHECK(wordings(checkColours(content, FigureTheme::named(name), english)).isEmpty());
    }
    const Result<FigureTheme> okabe = readFigureTheme(u"light"_s, u"okabe-ito"_s, english);
    REQUIRE(okabe);
    for (const ColourFinding &finding : checkColours(figureOf(ChartType::Grouped, 6), okabe.value(), english))
        CHECK(finding.sight == Sight::Grey); // made for all eyes, not for printers
}

TEST_CASE("Red and green are told as alike for those who do not see green, with their names", "[charts]")
{
    const auto findings =
        checkColours(figureOf(ChartType::Bar, 2), themeWith({QColor(0xD62728), QColor(0x2CA02C)}), english);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == ColourFinding::Kind::PairTooNear);
    CHECK(findings[0].sight == Sight::Deutan);
    CHECK(findings[0].wording == u"“A” and “B” look alike to people who do not see green (deuteranopia)."_s);
}

TEST_CASE("Colours of one lightness are told as alike on a grey printer, unless hatches tell them apart", "[charts]")
{
    FigureTheme theme = themeWith({QColor(0x0072B2), QColor(0xB4541E)});
    const auto findings = checkColours(figureOf(ChartType::Stacked, 2), theme, english);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].sight == Sight::Grey);
    theme.hasHatches = true;
    CHECK(checkColours(figureOf(ChartType::Stacked, 2), theme, english).empty());
    CHECK(checkColours(figureOf(ChartType::Line, 2), theme, english).size() == 1);
}

TEST_CASE("One colour twice is told once", "[charts]")
{
    const auto findings =
        checkColours(figureOf(ChartType::Line, 2), themeWith({QColor(0x0F5223), QColor(0x105324)}), english);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].sight == Sight::Normal);
}

TEST_CASE("Faint lines and faint texts are told; areas have an edge that is seen", "[charts]")
{
    FigureTheme theme = themeWith({QColor(0xAACF87)});
    CHECK(checkColours(figureOf(ChartType::Bar, 1), theme, english).empty());
    const auto line = checkColours(figureOf(ChartType::Line, 1), theme, english);
    REQUIRE(line.size() == 1);
    CHECK(line[0].kind == ColourFinding::Kind::MarkTooFaint);
    CHECK(line[0].wording.contains(u"“A”"_s));
    CHECK(line[0].wording.contains(u"1.7 : 1"_s));
    theme.quietText = QColor(0xAAAAAA);
    const auto text = checkColours(figureOf(ChartType::Bar, 1), theme, english);
    REQUIRE(text.size() == 1);
    CHECK(text[0].kind == ColourFinding::Kind::TextTooFaint);
}

TEST_CASE("What stands back on purpose is not blamed, nor what is not painted; panels are looked at", "[charts]")
{
    FigureContent content = figureOf(ChartType::Line, 3);
    content.marks.resize(3);
    content.marks[0].series = 0;
    content.marks[1].series = 1;
    content.marks[1].isFaded = true;
    content.marks[2].series = 1;
    content.marks[2].isFaded = true;
    const FigureTheme theme = themeWith({QColor(0x0F5223), QColor(0xAACF87), QColor(0xF0F0F0)});
    CHECK(wordings(checkColours(content, theme, english)).isEmpty());
    content.marks[1].isFaded = false;
    CHECK(checkColours(content, theme, english).size() == 1);
    FigureContent outer;
    outer.type = ChartType::Multiples;
    outer.panels = {content, content};
    CHECK(checkColours(outer, theme, english).size() == 1);
}
