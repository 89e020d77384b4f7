// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "checks/rationalinterval.h"

using namespace bangfu;

namespace {

RationalInterval exactly(int value)
{
    return {value, value, value};
}

} // namespace

TEST_CASE("Products of intervals take their bounds from any corner", "[checks]")
{
    const RationalInterval product = RationalInterval{-1, -2, 3} * RationalInterval{4, -5, 6};
    CHECK(product.nominal == -4);
    CHECK(product.low == -15);
    CHECK(product.high == 18);
}

TEST_CASE("A divisor that may be zero gives nothing", "[checks]")
{
    CHECK_FALSE(divide(exactly(1), {1, -1, 2}).has_value());
    CHECK_FALSE(divide(exactly(1), exactly(0)).has_value());
    CHECK(divide(exactly(1), {2, 1, 4})->low == Rational(1, 4));
}

TEST_CASE("A root is enclosed, and exact where it is a number", "[checks]")
{
    const auto two = power(exactly(2), {Rational(1, 2), Rational(1, 2), Rational(1, 2)});
    REQUIRE(two.has_value());
    CHECK(two->low * two->low < 2);
    CHECK(two->high * two->high > 2);
    const auto three = power(exactly(27), {Rational(1, 3), Rational(1, 3), Rational(1, 3)});
    CHECK(three->nominal == 3);
    CHECK(three->low == 3);
    CHECK(three->high == 3);
}

TEST_CASE("An even power of an interval around zero starts at zero", "[checks]")
{
    const auto square = power({1, -2, 3}, exactly(2));
    CHECK(square->low == 0);
    CHECK(square->high == 9);
}

TEST_CASE("Powers that have no single answer give nothing", "[checks]")
{
    CHECK_FALSE(power(exactly(2), {1, 0, 2}).has_value());
    CHECK_FALSE(power(exactly(-4), {Rational(1, 2), Rational(1, 2), Rational(1, 2)}).has_value());
    CHECK_FALSE(power(exactly(2), exactly(1000)).has_value());
    CHECK(power(exactly(2), exactly(-2))->nominal == Rational(1, 4));
}

TEST_CASE("Bounds are rounded outwards", "[checks]")
{
    const Rational third(1, 3);
    CHECK(toDecimal(third, Rounding::Down)->toString().toStdString() == "0.333333333333");
    CHECK(toDecimal(third, Rounding::Up)->toString().toStdString() == "0.333333333334");
    CHECK(toDecimal(Rational(-third), Rounding::Down)->toString().toStdString() == "-0.333333333334");
    CHECK(toDecimal(Rational(2, 3), Rounding::Nearest)->toString().toStdString() == "0.666666666667");
    CHECK(toDecimal(Rational(9318000000), Rounding::Nearest) == Decimal(9318000000));
}
