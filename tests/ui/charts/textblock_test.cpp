// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "ui/charts/figurecanvas.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const FigureStyle style{FigureTheme::light(), Language::English, 14};

TextBlock block(const QString &text, double width)
{
    return setText(text, FigureStyle::Type::Body, style, Qt::black, width);
}

} // namespace

TEST_CASE("Nothing of a text is lost when it is broken into lines", "[charts]")
{
    const QString chinese = u"山东黄河滩区迁建面向全体居民，安顺易地搬迁面向贫困户。"_s;
    CHECK(block(chinese, 100).lines.join(QString()) == chinese);
    CHECK(block(chinese, 100).lines.size() > 2);
    const QString russian = u"Располагаемый доход на душу населения"_s;
    CHECK(block(russian, 120).lines.join(u' ') == russian);
    CHECK(block(russian, 120).width <= 120);
}

TEST_CASE("No line begins with a Chinese comma", "[charts]")
{
    for (int width = 60; width < 300; width += 7) {
        for (const QString &line :
             block(u"青岛，安顺，陇南，菏泽，山东，贵州，甘肃，滨州，平度，即墨。"_s, width).lines)
            CHECK_FALSE(line.startsWith(u'，'));
    }
}

TEST_CASE("A word longer than the line is broken in a text and kept in a label", "[charts]")
{
    const QString word = u"Достопримечательность"_s;
    CHECK(block(word, 60).lines.size() > 1);
    CHECK(setLabel(word, FigureStyle::Type::Body, style, Qt::black, 60).lines == QStringList{word});
}

TEST_CASE("A number is not parted from its unit", "[charts]")
{
    const TextBlock label =
        setLabel(u"всего 9,318\u00a0млрд\u00a0юаней"_s, FigureStyle::Type::Body, style, Qt::black, 60);
    CHECK(label.lines == QStringList{u"всего"_s, u"9,318\u00a0млрд\u00a0юаней"_s});
}

TEST_CASE("Text on a fill has at least the contrast of large text", "[charts]")
{
    for (const FigureTheme &theme : {FigureTheme::light(), FigureTheme::dark()}) {
        for (const QColor &fill : theme.series) {
            const QColor text = theme.textOn(fill);
            CHECK(std::abs(text.lightnessF() - fill.lightnessF()) > 0.25f);
        }
    }
}
