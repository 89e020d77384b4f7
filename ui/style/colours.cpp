// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colours.h"

#include <algorithm>
#include <cmath>

namespace bangfu {
namespace {

constexpr int darkestLightWindow = 128;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const WindowColours &lightColours()
{
    static const WindowColours colours{
        .window = QColor(0xFAFAF8),
        .surface = QColor(0xFFFFFF),
        .rule = QColor(0xE3E3DE),
        .text = QColor(0x1C1F22),
        .quiet = QColor(0x5B6168),
        .accent = QColor(0x0F5223),
        .accentGround = QColor(0xE8F1EA),
        .accentText = QColor(0xFFFFFF),
        .hover = QColor(0xF1F1EC),
        .agrees = QColor(0x0F5223),
        .differs = QColor(0xA84300),
        .error = QColor(0xA3201A),
        .errorGround = QColor(0xFCEDEB),
    };
    return colours;
}

const WindowColours &darkColours()
{
    static const WindowColours colours{
        .window = QColor(0x15181B),
        .surface = QColor(0x1D2125),
        .rule = QColor(0x343A40),
        .text = QColor(0xE8EAEC),
        .quiet = QColor(0xA4ABB3),
        .accent = QColor(0x7CC397),
        .accentGround = QColor(0x24362B),
        .accentText = QColor(0x15181B),
        .hover = QColor(0x282D32),
        .agrees = QColor(0x7CC397),
        .differs = QColor(0xF0A35E),
        .error = QColor(0xF2938C),
        .errorGround = QColor(0x3A2322),
    };
    return colours;
}

const WindowColours &coloursOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < darkestLightWindow ? darkColours() : lightColours();
}

QPalette paletteOf(const WindowColours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accentGround);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.hover);
    palette.setColor(QPalette::Mid, colours.rule);
    palette.setColor(QPalette::Dark, colours.rule);
    palette.setColor(QPalette::Shadow, colours.rule);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colours.quiet);
    return palette;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first) + 0.05;
    const double other = luminance(second) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace bangfu
