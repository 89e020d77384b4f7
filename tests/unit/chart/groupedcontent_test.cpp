// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/groupedcontent.h"

#include "catch.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

GroupedFigures threePlaces()
{
    GroupedFigures figures;
    figures.title = u"Sum of aid by place"_s;
    figures.groups = {{u"Heze"_s, 200}, {u"Linyi"_s, Decimal::fromParts(1055, 1)}, {u"Anshun"_s, -40}};
    return figures;
}

} // namespace

TEST_CASE("Every group becomes a bar with its exact value, from top to bottom", "[chart]")
{
    const FigureContent content = groupedContent(threePlaces(), Phrases(Language::English));
    REQUIRE(content.marks.size() == 3);
    CHECK(content.type == ChartType::Bar);
    CHECK(content.categories[1].label == u"Linyi"_s);
    CHECK(content.marks[1].label == u"105.5"_s);
    CHECK(content.marks[1].value == 105.5);
    CHECK(content.marks[2].figureId == u"group-2"_s);
    CHECK(content.axis.minimum <= -40);
    CHECK(content.axis.maximum >= 200);
    CHECK(content.notes == QStringList());
    CHECK(content.summary.contains(u"Anshun"_s));
}

TEST_CASE("What is not drawn is said: smaller groups, and groups without a value", "[chart]")
{
    GroupedFigures figures = threePlaces();
    figures.unshownCount = 1234;
    figures.valuelessCount = 2;
    const FigureContent content = groupedContent(figures, Phrases(Language::English));
    REQUIRE(content.notes.size() == 2);
    CHECK(content.notes[0].contains(u"1,234"_s));
    CHECK(content.notes[1].startsWith(u"2"_s));
}
