// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coloursight.h"

#include "ui/charts/figuretheme.h"

#include <algorithm>
#include <cmath>

namespace bangfu {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Triple luminanceParts{0.2126729, 0.7151522, 0.0721750};
constexpr Matrix grey{luminanceParts, luminanceParts, luminanceParts};
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, luminanceParts, {0.0193339, 0.1191920, 0.9503041}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

float encoded(double light)
{
    const double inside = std::clamp(light, 0.0, 1.0);
    return static_cast<float>(inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1 / 2.4) - 0.055);
}

Triple linear(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

Triple labOf(const QColor &colour)
{
    constexpr Triple white{0.95047, 1, 1.08883}; // D65
    const Triple xyz = times(toXyz, linear(colour));
    Triple root{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = xyz[i] / white[i];
        root[i] = part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
    return {116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])};
}

QColor transformed(const Matrix &matrix, const QColor &colour)
{
    const Triple seen = times(matrix, linear(colour));
    return QColor::fromRgbF(encoded(seen[0]), encoded(seen[1]), encoded(seen[2]), colour.alphaF());
}

} // namespace

QColor seenBy(Sight sight, const QColor &colour)
{
    switch (sight) {
    case Sight::Normal:
        return colour;
    case Sight::Deutan:
        return transformed(deutan, colour);
    case Sight::Protan:
        return transformed(protan, colour);
    case Sight::Tritan:
        return transformed(tritan, colour);
    case Sight::Grey:
        return transformed(grey, colour);
    }
    Q_UNREACHABLE();
}

FigureTheme seenBy(Sight sight, const FigureTheme &theme)
{
    FigureTheme seen = theme;
    for (QColor *colour : {&seen.background, &seen.text, &seen.quietText, &seen.rule, &seen.emphasis, &seen.warning,
                           &seen.quietMark, &seen.otherSeries})
        *colour = seenBy(sight, *colour);
    for (QColor &colour : seen.series)
        colour = seenBy(sight, colour);
    for (FigurePalette &palette : seen.palettes) {
        for (QColor &colour : palette.colours)
            colour = seenBy(sight, colour);
    }
    return seen;
}

double colourDistance(const QColor &first, const QColor &second)
{
    const Triple one = labOf(first);
    const Triple other = labOf(second);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

double lightnessOf(const QColor &colour)
{
    return labOf(colour)[0];
}

} // namespace bangfu
