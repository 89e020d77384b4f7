// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dataset/expression.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("A formula names its figures once each", "[dataset]")
{
    const auto expression = parseExpression(u"(([000.17.b]/[000.17.a])^(1/6) - 1) * 100 + [000.17.a]"_s);
    REQUIRE(expression.has_value());
    CHECK(referencesIn(*expression) == QStringList{u"000.17.b"_s, u"000.17.a"_s});
}

TEST_CASE("Operations bind as in arithmetic", "[dataset]")
{
    using Kind = Expression::Kind;
    CHECK(parseExpression(u"1+2*3"_s)->operands[1].kind == Kind::Multiply);
    CHECK(parseExpression(u"1-2-3"_s)->operands[0].kind == Kind::Subtract);
    CHECK(parseExpression(u"2^3^2"_s)->operands[1].kind == Kind::Power);
    CHECK(parseExpression(u"-2^2"_s)->kind == Kind::Negate);
}

TEST_CASE("What is no formula is refused", "[dataset]")
{
    for (const QString &text : {u""_s, u"1+"_s, u"(1"_s, u"1)"_s, u"[a"_s, u"[]"_s, u"1 2"_s, u"a+b"_s, u"*1"_s})
        CHECK_FALSE(parseExpression(text).has_value());
    CHECK_FALSE(parseExpression(QString(100000, u'(')).has_value());
}
