// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "paintedtexts.h"
#include "samplefigures.h"

#include <algorithm>

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("A figure painted well has no faults", "[charts]")
{
    CHECK(test::paintFaults(test::incomeFigure(), {1000, 600}) == QStringList());
}

TEST_CASE("What is wrong with a painting is found", "[charts]")
{
    const FigureContent content = test::incomeFigure();
    test::PaintedFigure figure = test::paintedFigure(content, {1000, 600});
    const QString label = content.marks.front().label;
    auto &texts = figure.painting.texts;
    const auto text =
        std::find_if(texts.begin(), texts.end(), [&](const PaintedText &each) { return each.text == label; });
    REQUIRE(text != texts.end());

    SECTION("texts that overlap")
    {
        texts.push_back({u"over it"_s, text->area.translated(3, 0)});
        CHECK(test::paintFaults(content, figure) == QStringList{u"overlap: "_s + label + u" / over it"_s});
    }
    SECTION("texts off the page")
    {
        text->area.moveLeft(990);
        CHECK(test::paintFaults(content, figure) == QStringList{u"off the page: "_s + label});
    }
    SECTION("values that are missing")
    {
        texts.erase(text);
        CHECK(test::paintFaults(content, figure) == QStringList{u"not painted: "_s + label});
    }
    SECTION("values that are within a longer number only")
    {
        text->text = u"1"_s + label;
        CHECK(test::paintFaults(content, figure) == QStringList{u"not painted: "_s + label});
    }
    SECTION("texts that are cut")
    {
        texts.push_back({u"cut…"_s, QRectF(2, 2, 1, 1)});
        CHECK(test::paintFaults(content, figure) == QStringList{u"elided: cut…"_s});
    }
    SECTION("marks that cannot be pointed at")
    {
        figure.painting.hits.erase(figure.painting.hits.begin());
        CHECK(test::paintFaults(content, figure).front().startsWith(u"cannot be pointed at"_s));
    }
}
