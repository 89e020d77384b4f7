// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "query/searchwords.h"

using namespace Qt::StringLiterals;
using bangfu::searchWords;

TEST_CASE("A search splits at white space and folds case and width")
{
    CHECK(searchWords(u"  Qingdao\t安顺 "_s) == QStringList{u"qingdao"_s, u"安顺"_s});
    CHECK(searchWords(u"ＱＩＮＧＤＡＯ　Циндао"_s) == QStringList{u"qingdao"_s, u"циндао"_s});
    CHECK(searchWords(u"   "_s).isEmpty());
}

TEST_CASE("Quoted phrases stay together")
{
    CHECK(searchWords(u"\"Yellow River\" 2020"_s) == QStringList{u"yellow river"_s, u"2020"_s});
    CHECK(searchWords(u"“黄河 滩区” «Хэцзэ и Циндао»"_s) == QStringList{u"黄河 滩区"_s, u"хэцзэ и циндао"_s});
}

TEST_CASE("An open quotation runs to the end, an empty one asks for nothing")
{
    CHECK(searchWords(u"2020 \"Yellow Ri"_s) == QStringList{u"2020"_s, u"yellow ri"_s});
    CHECK(searchWords(u"\"\" \""_s).isEmpty());
}

TEST_CASE("A quotation mark inside a word is part of the word")
{
    CHECK(searchWords(u"5\" pipe"_s) == QStringList{u"5\""_s, u"pipe"_s});
}
