// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "query/collation.h"
#include "randomquery.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace bangfu;
using namespace bangfu::test;

namespace {

/// Short texts of few characters each, so that many begin alike; of so many in a thousand, one character is of a kind
/// that does not sort by itself.
std::vector<std::string> randomTexts(Chance &chance, std::size_t count, int othersPerMille)
{
    const QString plain = u"aAbBzZ019 -_.,;'\"/(ЁёЕеЖжйИиЯя青岛安顺菏泽淄博一龥重了，。\n"_s;
    const QStringList others{u"é"_s,       u"e\u0301"_s, u"Ａ"_s, u"①"_s,         u"ﬁ"_s,
                             u"ё\u0301"_s, u"\u200b"_s,  u"ß"_s,  u"\U00020000"_s};
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i) {
        QString text;
        for (int length = chance.below(9); length > 0; --length)
            text += plain[chance.below(int(plain.size()))];
        if (chance.below(1000) < othersPerMille)
            text.insert(chance.below(int(text.size()) + 1), chance.oneOf(others));
        if (chance.below(50) == 0)
            text = QString(u"长长的同一段文字 "_s).repeated(12) + text;
        texts.push_back(text.toStdString());
    }
    return texts;
}

/// Whether the ranks are those of sorting by the collation's own keys.
bool areRanksOf(const std::vector<std::uint32_t> &ranks, const std::vector<std::string> &texts, Language language)
{
    const QCollator collator(languageLocale(language));
    std::vector<QCollatorSortKey> keys;
    for (const std::string &text : texts)
        keys.push_back(collator.sortKey(QString::fromStdString(text)));
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto isBefore = [&](std::size_t left, std::size_t right) {
        if (texts[left].empty() || texts[right].empty())
            return texts[left].empty() && !texts[right].empty();
        const int compared = keys[left].compare(keys[right]);
        return compared != 0 ? compared < 0 : texts[left] < texts[right];
    };
    std::sort(order.begin(), order.end(), isBefore);
    for (std::size_t i = 1; i < order.size(); ++i) {
        const std::uint32_t step = ranks[order[i]] - ranks[order[i - 1]];
        if (step != (texts[order[i]] == texts[order[i - 1]] ? 0U : 1U))
            return false;
    }
    return ranks[order.front()] == (texts[order.front()].empty() ? 0U : 1U);
}

} // namespace

TEST_CASE("Ranks are those of the collation, for few texts and for very many")
{
    Chance chance(8654);
    for (const Language language : allLanguages) {
        for (const auto &[count, othersPerMille] : {std::pair(300, 100), std::pair(66000, 20), std::pair(66000, 300)}) {
            const std::vector<std::string> texts = randomTexts(chance, std::size_t(count), othersPerMille);
            const std::vector<std::string_view> views(texts.begin(), texts.end());
            CAPTURE(count, othersPerMille, int(language));
            CHECK(areRanksOf(collationRanks(views, language), texts, language));
        }
    }
}

TEST_CASE("The empty text has rank 0, and nothing else has")
{
    const std::vector<std::uint32_t> ranks = collationRanks({"b", "", "a", "b"}, Language::English);
    CHECK(ranks == std::vector<std::uint32_t>{2, 0, 1, 2});
    CHECK(collationRanks({"b", "a"}, Language::English) == std::vector<std::uint32_t>{2, 1});
    CHECK(collationRanks({}, Language::English).empty());
}
