// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/chartdesk.h"

#include "catch.h"

#include <QSignalSpy>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

ShownChart chart(const QString &id, const QString &title = {})
{
    ChartSpec spec;
    spec.id = id;
    spec.title.english = title;
    return {spec, {}};
}

QString title(const ChartDesk &desk)
{
    return desk.shown().spec ? desk.shown().spec->title.english : u"none"_s;
}

} // namespace

TEST_CASE("Every change can be undone and done again, by its name", "[chartdesk]")
{
    ChartDesk desk;
    desk.begin(chart(u"a"_s, u"first"_s));
    QSignalSpy changes(&desk, &ChartDesk::chartChanged);
    desk.change(chart(u"a"_s, u"second"_s), {u"Change the title"_s});
    CHECK(desk.history().undoText() == u"Change the title"_s);
    desk.history().undo();
    CHECK(title(desk) == u"first"_s);
    desk.history().redo();
    CHECK(title(desk) == u"second"_s);
    CHECK(changes.count() == 3);
    desk.change(chart(u"a"_s, u"second"_s), {u"Nothing new"_s});
    CHECK(desk.history().count() == 1);
    CHECK(changes.count() == 3);
}

TEST_CASE("Typing is one step, and none if it ends where it began", "[chartdesk]")
{
    ChartDesk desk;
    desk.begin(chart(u"a"_s));
    desk.change(chart(u"a"_s, u"I"_s), {u"Type"_s, 1});
    desk.change(chart(u"a"_s, u"In"_s), {u"Type"_s, 1});
    CHECK(desk.history().count() == 1);
    desk.change(chart(u"a"_s, u"In2"_s), {u"Something else"_s, 2});
    desk.change(chart(u"a"_s, u"In3"_s), {u"Unmergeable"_s});
    desk.change(chart(u"a"_s, u"In4"_s), {u"Unmergeable"_s});
    CHECK(desk.history().count() == 4);

    ChartDesk other;
    other.begin(chart(u"a"_s));
    other.change(chart(u"a"_s, u"I"_s), {u"Type"_s, 1});
    other.change(chart(u"a"_s), {u"Type"_s, 1});
    CHECK(other.history().count() == 0);
}

TEST_CASE("Going to another chart and back by undoing never mixes the two up", "[chartdesk]")
{
    ChartDesk desk;
    desk.goTo(chart(u"a"_s), u"Show a"_s);
    CHECK(desk.history().count() == 0);
    desk.change(chart(u"a"_s, u"mine"_s), {u"Change the title"_s});
    desk.goTo(chart(u"b"_s), u"Show b"_s);
    desk.change(chart(u"b"_s, u"other"_s), {u"Change the title"_s});
    desk.history().undo();
    CHECK(desk.shown().spec->id == u"b"_s);
    CHECK(title(desk) == QString());
    desk.history().undo();
    CHECK(desk.shown().spec->id == u"a"_s);
    CHECK(title(desk) == u"mine"_s);
    desk.history().undo();
    CHECK(title(desk) == QString());
    CHECK(desk.shown().spec->id == u"a"_s);
}

TEST_CASE("Looking at charts is no edit, changing one is, until it is saved or undone", "[chartdesk]")
{
    ChartDesk desk;
    desk.goTo(chart(u"a"_s), u"Show a"_s);
    desk.goTo(chart(u"b"_s), u"Show b"_s);
    CHECK(!desk.isClean());
    CHECK(!desk.hasEdits());
    desk.change(chart(u"b"_s, u"mine"_s), {u"Change"_s});
    desk.goTo(chart(u"a"_s), u"Show a"_s);
    CHECK(desk.hasEdits());
    desk.history().setClean();
    CHECK(!desk.hasEdits());
    desk.history().undo();
    CHECK(!desk.hasEdits());
    desk.history().undo();
    CHECK(desk.hasEdits());
    // What was saved can no longer be reached.
    desk.change(chart(u"b"_s, u"another"_s), {u"Change"_s});
    CHECK(desk.hasEdits());
    desk.begin(chart(u"c"_s));
    CHECK(!desk.hasEdits());
    CHECK(desk.history().count() == 0);
}
