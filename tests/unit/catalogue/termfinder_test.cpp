// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/termfinder.h"

#include "catalogue/termusage.h"
#include "catch.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

TermFinder finder()
{
    return TermFinder({{u"registration"_s, {u"建档立卡"_s, u"учёт"_s, u"registration"_s}, {}},
                       {u"registered"_s, {u"建档立卡贫困人口"_s, u"учтённые бедные"_s, u"registered poor"_s}, {}},
                       {u"dibao"_s, {u"低保"_s, u"«дибао»"_s, u"subsistence allowance (dibao)"_s}, {}}});
}

QStringList idsIn(const QString &text, Language language)
{
    QStringList ids;
    for (const TermMatch &match : finder().find(text, language))
        ids.append(match.termId);
    return ids;
}

} // namespace

TEST_CASE("The longest term wins, and matches say where they stand")
{
    const std::vector<TermMatch> matches = finder().find(u"对建档立卡贫困人口和低保户建档立卡"_s, Language::Chinese);
    CHECK(matches == std::vector<TermMatch>{{u"registered"_s, 1, 8}, {u"dibao"_s, 10, 2}, {u"registration"_s, 13, 4}});
}

TEST_CASE("Chinese terms are found inside other words, Russian and English ones only as whole words")
{
    CHECK(idsIn(u"农村低保金"_s, Language::Chinese) == QStringList{u"dibao"_s});
    CHECK(idsIn(u"Registration of 3 registered poor"_s, Language::English) ==
          QStringList{u"registration"_s, u"registered"_s});
    CHECK(idsIn(u"preregistration, registrations"_s, Language::English) == QStringList());
    CHECK(idsIn(u"На УЧЕТ взяли; учётная карточка"_s, Language::Russian) == QStringList{u"registration"_s});
}

TEST_CASE("Quotation marks and a remark in brackets need not stand in the text")
{
    CHECK(idsIn(u"получают дибао."_s, Language::Russian) == QStringList{u"dibao"_s});
    CHECK(idsIn(u"the Subsistence Allowance grew"_s, Language::English) == QStringList{u"dibao"_s});
}

TEST_CASE("A term that one wording names counts for the text in all languages")
{
    const std::vector<LocalizedText> texts{{u"低保"_s, u"пособие"_s, u"help"_s},
                                           {u"统计"_s, u"взяты на учёт"_s, u"registration and allowance"_s}};
    CHECK(finder().termsIn(texts) == QStringList{u"dibao"_s, u"registration"_s});
    CHECK(TermFinder().termsIn(texts) == QStringList());
}

TEST_CASE("Terms know the programmes and figures that mention them")
{
    DatasetRecords records = bangfu::test::exampleRecords();
    records.programmes[0].summary.russian = u"Дибао для всех"_s;
    records.observations[3].comment.chinese = u"含低保金"_s;
    const QHash<QString, TermUsage> usages = termUsages(Dataset(std::move(records)));
    CHECK(usages.value(u"dibao"_s).programmeIds == QStringList{u"support"_s});
    CHECK(usages.value(u"dibao"_s).observationIds == QStringList{u"fund.all"_s});
}
