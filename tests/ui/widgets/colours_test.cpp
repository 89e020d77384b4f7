// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colours.h"

#include "catch.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFont>

using namespace bangfu;

namespace {

constexpr double textContrast = 4.5;

} // namespace

TEST_CASE("Contrast is that of WCAG", "[style]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1));
    CHECK(contrastRatio(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("Every text can be read on every ground it stands on, light and dark", "[style]")
{
    for (const WindowColours *colours : {&lightColours(), &darkColours()}) {
        for (const QColor &ground : {colours->window, colours->surface, colours->hover, colours->accentGround}) {
            CHECK(contrastRatio(colours->text, ground) >= textContrast);
            CHECK(contrastRatio(colours->quiet, ground) >= textContrast);
            CHECK(contrastRatio(colours->accent, ground) >= textContrast);
        }
        CHECK(contrastRatio(colours->accentText, colours->accent) >= textContrast);
        CHECK(contrastRatio(colours->agrees, colours->surface) >= textContrast);
        CHECK(contrastRatio(colours->differs, colours->surface) >= textContrast);
        CHECK(contrastRatio(colours->error, colours->errorGround) >= textContrast);
        CHECK(contrastRatio(colours->text, colours->errorGround) >= textContrast);
    }
}

TEST_CASE("A palette knows the colours it was made of", "[style]")
{
    CHECK(&coloursOf(paletteOf(lightColours())) == &lightColours());
    CHECK(&coloursOf(paletteOf(darkColours())) == &darkColours());
}

TEST_CASE("A theme reaches the palette and the font of the program", "[style]")
{
    applyTheme(*qApp, true);
    CHECK(QApplication::palette().color(QPalette::Window) == darkColours().window);
    CHECK(qApp->styleSheet().contains(darkColours().rule.name()));
    applyTheme(*qApp, false);
    CHECK(QApplication::palette().color(QPalette::Window) == lightColours().window);
    CHECK(QApplication::font().families().first() == QStringLiteral("Noto Sans"));
}
