// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <gmpxx.h>

#include <optional>

namespace bangfu {

/// An exact rational number of any size. GMP: exact, and its integer roots enclose what is irrational.
using Rational = mpq_class;

Rational toRational(const Decimal &number);

/// A closed interval of rationals around a nominal value: what a formula gives for the printed numbers, and between
/// which bounds it lies for all numbers that would be printed the same.
struct RationalInterval
{
    Rational nominal;
    Rational low;
    Rational high;
};

RationalInterval operator-(const RationalInterval &operand);
RationalInterval operator+(const RationalInterval &left, const RationalInterval &right);
RationalInterval operator-(const RationalInterval &left, const RationalInterval &right);
RationalInterval operator*(const RationalInterval &left, const RationalInterval &right);

/// Nothing if the divisor's interval holds zero.
std::optional<RationalInterval> divide(const RationalInterval &left, const RationalInterval &right);

/// Base to a rational power. Whole powers are exact; roots are enclosed to 40 decimal places.
/// Nothing if the exponent is not a single value, has more than three digits above or below the line, or the base of a
/// root or of a negative power is not positive.
std::optional<RationalInterval> power(const RationalInterval &base, const RationalInterval &exponent);

/// The nearest decimals outside the interval's bounds, and the nominal value, to 12 significant digits.
/// Nothing if a bound is beyond what Decimal holds.
enum class Rounding { Down, Nearest, Up };
std::optional<Decimal> toDecimal(const Rational &number, Rounding rounding);

} // namespace bangfu
