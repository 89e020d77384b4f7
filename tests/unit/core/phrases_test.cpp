// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/phrases.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("An argument is never read as a place for the next one", "[core]")
{
    CHECK(filledIn(u"%1 and %2"_s, {u"%2"_s, u"50 %1"_s}) == u"%2 and 50 %1"_s);
    CHECK(filledIn(u"100 % of %1"_s, {u"all"_s}) == u"100 % of all"_s);
    CHECK(filledIn(u"%3 stays"_s, {u"a"_s}) == u"%3 stays"_s);
}

TEST_CASE("A text without a translation stays as written, with its count", "[core]")
{
    const Phrases phrases(Language::English);
    CHECK(phrases.translate("NoSuchContext", "%n things", nullptr, 1200) == u"1,200 things"_s);
}

TEST_CASE("Texts come in the language asked for, with its forms of number", "[core]")
{
    const Phrases russian(Language::Russian);
    const Phrases chinese(Language::Chinese);
    const char *comment = "closes a list";
    CHECK(chinese.translate("Fault", "and %n more faults", comment, 1200) == u"另有 1,200 处错误"_s);
    CHECK(russian.translate("Fault", "and %n more faults", comment, 1) == u"и ещё 1 ошибка"_s);
    CHECK(russian.translate("Fault", "and %n more faults", comment, 3) == u"и ещё 3 ошибки"_s);
    CHECK(russian.translate("Fault", "and %n more faults", comment, 5) == u"и ещё 5 ошибок"_s);
}
