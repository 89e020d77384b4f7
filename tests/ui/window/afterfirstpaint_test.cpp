// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/afterfirstpaint.h"

#include "catch.h"

#include <QTest>
#include <QWidget>

using namespace bangfu;

TEST_CASE("Work waits for the first painting of a window, and is done once", "[window]")
{
    QWidget window;
    int times = 0;
    afterFirstPaint(window, [&] { ++times; });
    QCoreApplication::processEvents();
    CHECK(times == 0);
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return times > 0; }));
    window.repaint();
    QCoreApplication::processEvents();
    CHECK(times == 1);
}
