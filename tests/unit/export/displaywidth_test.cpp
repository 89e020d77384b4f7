// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "export/displaywidth.h"

using namespace Qt::StringLiterals;
using namespace bangfu;

TEST_CASE("Chinese characters take two cells, Latin and Cyrillic one, combining marks none")
{
    CHECK(displayWidth(u"Qingdao"_s) == 7);
    CHECK(displayWidth(u"Циндао"_s) == 6);
    CHECK(displayWidth(u"青岛，"_s) == 6);
    CHECK(displayWidth(u"e\u0301"_s) == 1);
    CHECK(displayWidth(u"𠀀"_s) == 2);
    CHECK(displayWidth(QString()) == 0);
}

TEST_CASE("A text is cut at a whole character, with an ellipsis, only if it does not fit")
{
    CHECK(cutToWidth(u"青岛"_s, 4) == u"青岛"_s);
    CHECK(cutToWidth(u"青岛市"_s, 5) == u"青岛…"_s);
    CHECK(cutToWidth(u"青岛市"_s, 4) == u"青…"_s);
    CHECK(cutToWidth(u"𠀀𠀀𠀀"_s, 4) == u"𠀀…"_s);
    CHECK(cutToWidth(u"Anshun"_s, 1) == u"…"_s);
}
