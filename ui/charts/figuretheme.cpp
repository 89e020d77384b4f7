// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretheme.h"

#include "ui/charts/themefile.h"
#include "ui/style/colours.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr double textContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr double markContrast = 3;   // WCAG 2.1, 1.4.11

QColor better(const QColor &first, const QColor &second, const QColor &ground)
{
    return contrastRatio(first, ground) >= contrastRatio(second, ground) ? first : second;
}

} // namespace

FigureTheme FigureTheme::light()
{
    static const FigureTheme theme = named(u"light"_s);
    return theme;
}

FigureTheme FigureTheme::dark()
{
    static const FigureTheme theme = named(u"dark"_s);
    return theme;
}

FigureTheme FigureTheme::named(const QString &name)
{
    const QString known = figureThemeNames().contains(name) ? name : u"light"_s;
    return readFigureTheme(known, {}, Phrases(Language::English)).value();
}

bool FigureTheme::choosePalette(const QString &name)
{
    const auto found =
        std::find_if(palettes.begin(), palettes.end(), [&](const FigurePalette &each) { return each.name == name; });
    if (found == palettes.end())
        return false;
    series = found->colours;
    series.push_back(otherSeries);
    return true;
}

FigureTheme FigureTheme::forPdf() const
{
    FigureTheme theme = *this;
    theme.isForPdf = true;
    const QString searchable = u"WenQuanYi Micro Hei"_s;
    if (QFontDatabase::hasFamily(searchable))
        theme.fontFamilies.replaceInStrings(u"Noto Sans CJK SC"_s, searchable);
    return theme;
}

QColor FigureTheme::seriesColour(int index) const
{
    return series[std::min(static_cast<std::size_t>(std::max(index, 0)), series.size() - 1)];
}

Hatch FigureTheme::hatchOf(const QColor &seriesColour) const
{
    constexpr std::array hatches{Hatch::None,    Hatch::Rising,     Hatch::Vertical,
                                 Hatch::Falling, Hatch::Horizontal, Hatch::Crossed};
    const auto found = std::find(series.begin(), series.end(), seriesColour);
    if (!hasHatches || found == series.end() || found + 1 == series.end())
        return Hatch::None;
    return hatches[static_cast<std::size_t>(found - series.begin()) % hatches.size()];
}

QColor FigureTheme::textOn(const QColor &fill) const
{
    const QColor soft = better(QColor(Qt::white), QColor(0x1C1F22), fill);
    return contrastRatio(soft, fill) >= textContrast ? soft : better(QColor(Qt::white), QColor(Qt::black), fill);
}

QColor FigureTheme::edgeOf(const QColor &fill) const
{
    constexpr int step = 108;
    QColor edge = fill.darker(115);
    const bool isOnDark = contrastRatio(background, QColor(Qt::white)) > contrastRatio(background, QColor(Qt::black));
    if (isOnDark && contrastRatio(fill, background) < markContrast)
        edge = fill;
    // Bounded, because on a middle grey no edge may reach it.
    for (int i = 0; i < 24 && contrastRatio(edge, background) < markContrast; ++i)
        edge = isOnDark ? edge.lighter(step) : edge.darker(step);
    return edge;
}

} // namespace bangfu
