// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurestyle.h"

#include <algorithm>
#include <cmath>

namespace bangfu {
namespace {

double factorOf(FigureStyle::Type type)
{
    switch (type) {
    case FigureStyle::Type::Note:
        return 0.85;
    case FigureStyle::Type::Body:
    case FigureStyle::Type::Strong:
        return 1;
    case FigureStyle::Type::Heading:
        return 1.0;
    case FigureStyle::Type::Title:
        return 1.5;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont FigureStyle::font(Type type) const
{
    QFont font;
    font.setFamilies(theme.fontFamilies);
    // Pixel sizes keep SVG, PDF and pictures alike; whole pixels keep hinted text sharp.
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(base * factorOf(type)))));
    const bool isStrong = type == Type::Strong || type == Type::Heading || type == Type::Title;
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Qt remembers fonts by their first family only: what else differs keeps the Chinese of a PDF apart from the
    // screen's.
    font.setStyleStrategy(theme.isForPdf ? QFont::ForceOutline : QFont::PreferAntialias);
    // The least spacing there is, 1/64 pixel, keeps Qt from joining "fi" to one sign that no search in a PDF finds.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

double FigureStyle::baseFor(const QSizeF &size)
{
    constexpr double bodiesInDiagonal = 54;
    return std::clamp(std::sqrt(size.width() * size.height()) / bodiesInDiagonal, smallestBase, largestBase);
}

} // namespace bangfu
