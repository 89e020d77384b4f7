// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <cmath>
#include <cstdlib>
#include <limits>

namespace bangfu {
namespace {

__extension__ typedef __int128 Wide; // room for any coefficient × 10^18 while two numbers are aligned

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::optional<Decimal> fromWide(Wide coefficient, int scale)
{
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    if (coefficient > std::numeric_limits<std::int64_t>::max() ||
        coefficient < std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return Decimal::fromParts(static_cast<std::int64_t>(coefficient), scale);
}

struct Aligned
{
    Wide left;
    Wide right;
    int scale;
};

Aligned align(const Decimal &left, const Decimal &right)
{
    const int scale = std::max(left.scale(), right.scale());
    return {left.coefficient() * powerOfTen(scale - left.scale()),
            right.coefficient() * powerOfTen(scale - right.scale()), scale};
}

} // namespace

Decimal Decimal::fromParts(std::int64_t coefficient, int scale)
{
    Q_ASSERT(scale >= 0 && scale <= maximumScale);
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    Decimal decimal;
    decimal.m_coefficient = coefficient;
    decimal.m_scale = scale;
    return decimal;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.mid(1);
    Wide coefficient = 0;
    int scale = 0;
    bool isBehindPoint = false;
    bool hasDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && !isBehindPoint && hasDigit) {
            isBehindPoint = true;
            hasDigit = false;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        hasDigit = true;
        coefficient = coefficient * 10 + (c.unicode() - u'0');
        scale += isBehindPoint ? 1 : 0;
        if (scale > maximumScale || coefficient > Wide(std::numeric_limits<std::int64_t>::max()))
            return std::nullopt;
    }
    if (!hasDigit)
        return std::nullopt;
    return fromWide(isNegative ? -coefficient : coefficient, scale);
}

QString Decimal::toString() const
{
    QString digits = QString::number(m_coefficient);
    if (m_scale == 0)
        return digits;
    const bool isBelowZero = digits.startsWith(u'-');
    if (isBelowZero)
        digits.remove(0, 1);
    digits = digits.rightJustified(m_scale + 1, u'0');
    digits.insert(digits.size() - m_scale, u'.');
    return isBelowZero ? u'-' + digits : digits;
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_coefficient) / std::pow(10.0, m_scale);
}

std::optional<Decimal> Decimal::scaledByPowerOfTen(int exponent) const
{
    int scale = m_scale - exponent;
    Wide coefficient = m_coefficient;
    if (scale < 0) {
        if (-scale > maximumScale)
            return isZero() ? std::optional<Decimal>(Decimal()) : std::nullopt;
        coefficient *= powerOfTen(-scale);
        scale = 0;
    }
    if (scale > maximumScale)
        return std::nullopt;
    return fromWide(coefficient, scale);
}

Decimal Decimal::rounded(int decimals) const
{
    Q_ASSERT(decimals >= 0);
    if (m_scale <= decimals)
        return *this;
    const Wide divisor = powerOfTen(m_scale - decimals);
    const Wide half = (m_coefficient < 0 ? -divisor : divisor) / 2;
    return fromParts(static_cast<std::int64_t>((m_coefficient + half) / divisor), decimals);
}

std::optional<Decimal> add(const Decimal &left, const Decimal &right)
{
    const auto [a, b, scale] = align(left, right);
    return fromWide(a + b, scale);
}

std::optional<Decimal> subtract(const Decimal &left, const Decimal &right)
{
    const auto [a, b, scale] = align(left, right);
    return fromWide(a - b, scale);
}

std::strong_ordering operator<=>(const Decimal &left, const Decimal &right)
{
    const auto [a, b, scale] = align(left, right);
    return a < b ? std::strong_ordering::less : a > b ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace bangfu
