// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/decimal.h"

using bangfu::Decimal;
using namespace Qt::StringLiterals;

TEST_CASE("A decimal prints what it read", "[core]")
{
    for (const QString &text : {u"0"_s, u"155000000"_s, u"13.74"_s, u"-0.05"_s, u"9223372036854775807"_s})
        CHECK(Decimal::parse(text)->toString() == text);
}

TEST_CASE("Trailing zeros do not make a different number", "[core]")
{
    CHECK(Decimal::parse(u"1.50") == Decimal::parse(u"1.5"));
    CHECK(Decimal::parse(u"2.0") == Decimal(2));
    CHECK(Decimal::parse(u"-0") == Decimal(0));
}

TEST_CASE("What is not a plain decimal is refused", "[core]")
{
    for (const QString &text : {u""_s, u"-"_s, u"1,5"_s, u"1e3"_s, u".5"_s, u"5."_s, u"1.2.3"_s, u" 1"_s, u"１２"_s,
                                u"9223372036854775808"_s, u"0.1234567890123456789"_s})
        CHECK_FALSE(Decimal::parse(text).has_value());
}

TEST_CASE("Sums and differences are exact", "[core]")
{
    CHECK(add(*Decimal::parse(u"0.1"), *Decimal::parse(u"0.2")) == Decimal::parse(u"0.3"));
    CHECK(subtract(Decimal(4600), Decimal(2736)) == Decimal(1864));
    CHECK_FALSE(add(*Decimal::parse(u"9223372036854775807"), Decimal(1)).has_value());
}

TEST_CASE("Numbers of different scale are ordered by value", "[core]")
{
    CHECK(*Decimal::parse(u"1.5") < Decimal(2));
    CHECK(*Decimal::parse(u"-1.5") < *Decimal::parse(u"-1.25"));
    CHECK(*Decimal::parse(u"0.000000000000000001") > Decimal(0));
}

TEST_CASE("Scaling by powers of ten is exact or nothing", "[core]")
{
    CHECK(Decimal::parse(u"1.55")->scaledByPowerOfTen(8) == Decimal(155000000));
    CHECK(Decimal(155000000).scaledByPowerOfTen(-8) == Decimal::parse(u"1.55"));
    CHECK_FALSE(Decimal(10).scaledByPowerOfTen(18).has_value());
    CHECK(Decimal(0).scaledByPowerOfTen(40) == Decimal(0));
}

TEST_CASE("Rounding takes halves away from zero", "[core]")
{
    CHECK(Decimal::parse(u"19.545")->rounded(1) == Decimal::parse(u"19.5"));
    CHECK(Decimal::parse(u"2.5")->rounded(0) == Decimal(3));
    CHECK(Decimal::parse(u"-2.5")->rounded(0) == Decimal(-3));
    CHECK(Decimal::parse(u"1.2")->rounded(3) == Decimal::parse(u"1.2"));
}
