// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "catch.h"
#include "ui/style/colours.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QImage>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(QSize(20, 20), 2).toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

TEST_CASE("An icon is drawn in the text colour of the moment", "[style]")
{
    applyTheme(*qApp, true);
    const QIcon icon = themedIcon(u"search"_s);
    CHECK(inkOf(icon).name() == darkColours().text.name());
    applyTheme(*qApp, false);
    CHECK(inkOf(icon).name() == lightColours().text.name());
}

TEST_CASE("An icon is sharp on a sharp screen", "[style]")
{
    const QPixmap pixmap = themedIcon(u"table"_s).pixmap(QSize(20, 20), 2);
    CHECK(pixmap.size() == QSize(40, 40));
    CHECK(pixmap.devicePixelRatio() == 2);
}

TEST_CASE("An unknown name gives no icon", "[style]")
{
    CHECK(themedIcon(u"no such icon"_s).isNull());
    CHECK(!applicationIcon().isNull());
}
