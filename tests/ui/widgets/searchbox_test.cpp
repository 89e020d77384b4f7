// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbox.h"

#include "catch.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("Escape and the button in the box clear a search", "[widgets]")
{
    SearchBox box;
    const auto *clearing = box.findChild<QAction *>(u"clearSearch"_s);
    CHECK(!clearing->isVisible());
    QTest::keyClicks(&box, u"water"_s);
    CHECK(clearing->isVisible());
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(box.text() == QString());
    CHECK(!clearing->isVisible());
}

TEST_CASE("A text that was set elsewhere is shown without being announced", "[widgets]")
{
    SearchBox box;
    QSignalSpy changes(&box, &QLineEdit::textChanged);
    box.showText(u"贫困"_s);
    CHECK(box.text() == u"贫困"_s);
    CHECK(changes.count() == 0);
    CHECK(box.findChild<QAction *>(u"clearSearch"_s)->isVisible());
}

TEST_CASE("The purpose of a search box is read out", "[widgets]")
{
    SearchBox box;
    box.setPurpose(u"Search figures"_s);
    CHECK(box.accessibleName() == u"Search figures"_s);
    CHECK(box.placeholderText() == u"Search figures"_s);
}
