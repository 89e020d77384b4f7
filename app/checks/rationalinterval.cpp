// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rationalinterval.h"

#include <algorithm>
#include <array>

namespace bangfu {
namespace {

constexpr unsigned long rootPlaces = 40; // digits behind the point to which a root is enclosed
constexpr unsigned long largestPower = 999;

mpz_class powerOfTen(unsigned long exponent)
{
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, exponent);
    return power;
}

Rational wholePower(const Rational &base, unsigned long exponent)
{
    mpz_class numerator;
    mpz_class denominator;
    mpz_pow_ui(numerator.get_mpz_t(), base.get_num_mpz_t(), exponent);
    mpz_pow_ui(denominator.get_mpz_t(), base.get_den_mpz_t(), exponent);
    Rational power(numerator, denominator);
    power.canonicalize();
    return power;
}

/// The largest number with rootPlaces digits behind the point whose `degree`-th power does not exceed the base,
/// for a positive base; exact if the root has no more digits.
std::pair<Rational, bool> rootBelow(const Rational &base, unsigned long degree)
{
    const mpz_class scale = powerOfTen(rootPlaces);
    mpz_class scaleToDegree;
    mpz_pow_ui(scaleToDegree.get_mpz_t(), scale.get_mpz_t(), degree);
    const mpz_class scaled = base.get_num() * scaleToDegree;
    mpz_class whole;
    mpz_class remainder;
    mpz_fdiv_qr(whole.get_mpz_t(), remainder.get_mpz_t(), scaled.get_mpz_t(), base.get_den_mpz_t());
    mpz_class root;
    const bool isExact = mpz_root(root.get_mpz_t(), whole.get_mpz_t(), degree) != 0 && remainder == 0;
    Rational result(root, scale);
    result.canonicalize();
    return {result, isExact};
}

RationalInterval root(const RationalInterval &base, unsigned long degree)
{
    const Rational step(mpz_class(1), powerOfTen(rootPlaces));
    const auto [nominal, isNominalExact] = rootBelow(base.nominal, degree);
    const auto [high, isHighExact] = rootBelow(base.high, degree);
    return {nominal, rootBelow(base.low, degree).first, isHighExact ? high : Rational(high + step)};
}

RationalInterval wholePower(const RationalInterval &base, unsigned long exponent)
{
    const Rational atLow = wholePower(base.low, exponent);
    const Rational atHigh = wholePower(base.high, exponent);
    RationalInterval result{wholePower(base.nominal, exponent), std::min(atLow, atHigh), std::max(atLow, atHigh)};
    const bool turnsAtZero = exponent % 2 == 0 && base.low < 0 && base.high > 0;
    if (turnsAtZero)
        result.low = 0;
    return result;
}

} // namespace

Rational toRational(const Decimal &number)
{
    Rational result(mpz_class(std::to_string(number.coefficient())),
                    powerOfTen(static_cast<unsigned long>(number.scale())));
    result.canonicalize();
    return result;
}

RationalInterval operator-(const RationalInterval &operand)
{
    return {Rational(-operand.nominal), Rational(-operand.high), Rational(-operand.low)};
}

RationalInterval operator+(const RationalInterval &left, const RationalInterval &right)
{
    return {Rational(left.nominal + right.nominal), Rational(left.low + right.low), Rational(left.high + right.high)};
}

RationalInterval operator-(const RationalInterval &left, const RationalInterval &right)
{
    return left + -right;
}

RationalInterval operator*(const RationalInterval &left, const RationalInterval &right)
{
    const std::array<Rational, 4> corners{Rational(left.low * right.low), Rational(left.low * right.high),
                                          Rational(left.high * right.low), Rational(left.high * right.high)};
    return {Rational(left.nominal * right.nominal), *std::ranges::min_element(corners),
            *std::ranges::max_element(corners)};
}

std::optional<RationalInterval> divide(const RationalInterval &left, const RationalInterval &right)
{
    if (right.low <= 0 && right.high >= 0)
        return std::nullopt;
    return left * RationalInterval{Rational(1 / right.nominal), Rational(1 / right.high), Rational(1 / right.low)};
}

std::optional<RationalInterval> power(const RationalInterval &base, const RationalInterval &exponent)
{
    if (exponent.low != exponent.high)
        return std::nullopt;
    const mpz_class numerator = abs(exponent.nominal.get_num());
    const mpz_class denominator = exponent.nominal.get_den();
    const bool isRoot = denominator != 1;
    const bool isNegative = exponent.nominal < 0;
    if (numerator > largestPower || denominator > largestPower || ((isRoot || isNegative) && base.low <= 0))
        return std::nullopt;
    RationalInterval result = isRoot ? root(base, denominator.get_ui()) : base;
    result = wholePower(result, numerator.get_ui());
    return isNegative ? divide({1, 1, 1}, result) : std::optional(result);
}

std::optional<Decimal> toDecimal(const Rational &number, Rounding rounding)
{
    constexpr int significantDigits = 12;
    // The number of digits before the point decides how many are kept behind it.
    const mpz_class whole = abs(number.get_num()) / number.get_den();
    const int wholeDigits = whole == 0 ? 0 : static_cast<int>(whole.get_str().size());
    const int scale = std::clamp(significantDigits - wholeDigits, 0, significantDigits);
    const Rational scaled = number * Rational(powerOfTen(static_cast<unsigned long>(scale)));
    mpz_class coefficient;
    switch (rounding) {
    case Rounding::Down:
        mpz_fdiv_q(coefficient.get_mpz_t(), scaled.get_num_mpz_t(), scaled.get_den_mpz_t());
        break;
    case Rounding::Up:
        mpz_cdiv_q(coefficient.get_mpz_t(), scaled.get_num_mpz_t(), scaled.get_den_mpz_t());
        break;
    case Rounding::Nearest: {
        const Rational shifted = scaled + Rational(1, 2);
        mpz_fdiv_q(coefficient.get_mpz_t(), shifted.get_num_mpz_t(), shifted.get_den_mpz_t());
        break;
    }
    }
    if (!coefficient.fits_slong_p())
        return std::nullopt;
    return Decimal::fromParts(coefficient.get_si(), scale);
}

} // namespace bangfu
