// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "catch.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("A label without room ends in an ellipsis and tells the whole as its tool tip", "[widgets]")
{
    ElidedLabel label;
    label.setFullText(u"214 figures · Qingdao → Anshun · 2020"_s);
    label.resize(80, 20);
    label.show();
    CHECK(label.text().endsWith(u"…"_s));
    CHECK(label.toolTip() == label.fullText());
    label.resize(2000, 20);
    CHECK(label.text() == label.fullText());
    CHECK(label.toolTip() == QString());
}

TEST_CASE("A label shows markup as it is written", "[widgets]")
{
    ElidedLabel label;
    label.setFullText(u"<b>bold</b>"_s);
    CHECK(label.textFormat() == Qt::PlainText);
}

TEST_CASE("A tool tip shows signs of HTML in data as they are", "[widgets]")
{
    ElidedLabel label;
    label.resize(30, 20);
    label.setFullText(u"<b>R&D</b> and much more than fits"_s);
    CHECK(label.toolTip() == u"&lt;b&gt;R&amp;D&lt;/b&gt; and much more than fits"_s);
}
