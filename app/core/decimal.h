// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace bangfu {

/// An exact decimal number: coefficient × 10^-scale.
///
/// Values are kept in lowest terms (no trailing zeros behind the point), so equal numbers are equal objects.
/// Range: |coefficient| < 2^63, scale 0 … 18. Arithmetic beyond that gives nothing rather than a rounded number.
class Decimal
{
public:
    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t integer)
        : m_coefficient(integer)
    {}

    static constexpr int maximumScale = 18;

    /// coefficient × 10^-scale, for scale 0 … 18.
    static Decimal fromParts(std::int64_t coefficient, int scale);

    /// Reads `-12`, `0.5`, `13.74`: digits with an optional sign and decimal point, nothing else.
    static std::optional<Decimal> parse(QStringView text);

    std::int64_t coefficient() const { return m_coefficient; }
    int scale() const { return m_scale; }
    bool isZero() const { return m_coefficient == 0; }
    bool isNegative() const { return m_coefficient < 0; }

    /// The plain form that parse() reads; never an exponent.
    QString toString() const;

    /// The nearest double: for painting only.
    double toDouble() const;

    /// This number × 10^exponent, if it can be represented.
    std::optional<Decimal> scaledByPowerOfTen(int exponent) const;

    /// This number with at most `decimals` digits behind the point, halves rounded away from zero.
    Decimal rounded(int decimals) const;

    friend std::optional<Decimal> add(const Decimal &left, const Decimal &right);
    friend std::optional<Decimal> subtract(const Decimal &left, const Decimal &right);

    friend bool operator==(const Decimal &, const Decimal &) = default;
    friend std::strong_ordering operator<=>(const Decimal &left, const Decimal &right);

private:
    std::int64_t m_coefficient = 0;
    int m_scale = 0;
};

std::optional<Decimal> add(const Decimal &left, const Decimal &right);
std::optional<Decimal> subtract(const Decimal &left, const Decimal &right);

} // namespace bangfu
