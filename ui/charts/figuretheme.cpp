// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretheme.h"

#include <QFontDatabase>

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left) + 0.05;
    const double b = luminance(right) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

FigureTheme FigureTheme::light()
{
    FigureTheme theme;
    theme.background = QColor(0xFFFFFF);
    theme.text = QColor(0x1C1F22);
    theme.quietText = QColor(0x5B6168);
    theme.rule = QColor(0xE3E3DE);
    theme.emphasis = QColor(0x0F5223);
    theme.warning = QColor(0xC2540A);
    theme.quietMark = QColor(0x8E959C);
    theme.series = {QColor(0x0F5223), QColor(0xE86D1F), QColor(0x7C63DB), QColor(0xAACF87),
                    QColor(0x814A86), QColor(0xE095B8), QColor(0xB9BEC4)};
    theme.fontFamilies = {u"Noto Sans"_s, u"Noto Sans CJK SC"_s};
    return theme;
}

FigureTheme FigureTheme::dark()
{
    FigureTheme theme = light();
    theme.background = QColor(0x1D2125);
    theme.text = QColor(0xE8EAEC);
    theme.quietText = QColor(0xA4ABB3);
    theme.rule = QColor(0x343A40);
    theme.emphasis = QColor(0x7CC397);
    theme.warning = QColor(0xF0A060);
    theme.quietMark = QColor(0x8A929B);
    // The light six are not for dark grounds; the order keeps each meaning's first colour distinct here too.
    theme.series = {QColor(0x388F9C), QColor(0xC53D1F), QColor(0xA7ADFD), QColor(0x63E0D0),
                    QColor(0xBB9373), QColor(0xF6E69D), QColor(0x6B737B)};
    return theme;
}

FigureTheme FigureTheme::named(const QString &name)
{
    return name == u"dark" ? dark() : light();
}

FigureTheme FigureTheme::forPdf() const
{
    FigureTheme theme = *this;
    const QString searchable = u"WenQuanYi Micro Hei"_s;
    if (QFontDatabase::hasFamily(searchable))
        theme.fontFamilies = {u"Noto Sans"_s, searchable};
    return theme;
}

QColor FigureTheme::seriesColour(int index) const
{
    const auto last = series.size() - 1;
    return series[std::min(static_cast<std::size_t>(std::max(index, 0)), last)];
}

QColor FigureTheme::textOn(const QColor &fill) const
{
    const QColor light(0xFFFFFF);
    const QColor dark(0x1C1F22);
    return contrast(light, fill) >= contrast(dark, fill) ? light : dark;
}

} // namespace bangfu
