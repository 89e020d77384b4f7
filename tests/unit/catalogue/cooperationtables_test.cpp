// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/crosswalk.h"
#include "catch.h"
#include "dataset/datasetreader.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

DatasetPointer bundled()
{
    static const DatasetPointer dataset = readDataset(bundledDatasetPath()).dataset;
    REQUIRE(dataset);
    return dataset;
}

QString cell(const QString &tableName, Language language, const QString &id, const QString &column)
{
    const TablePointer table = catalogueTable(*bundled(), tableName, Phrases(language)).value();
    const auto row = table->rowOfId(id);
    REQUIRE(row);
    REQUIRE(table->findColumn(column));
    return table->findColumn(column)->plainText(*row);
}

} // namespace

TEST_CASE("A flow says what moved from where to where, in the language")
{
    CHECK(cell(u"flows"_s, Language::Russian, u"qingdao-anshun.1"_s, u"from_id"_s) == u"370200"_s);
    CHECK(cell(u"flows"_s, Language::Chinese, u"qingdao-anshun.1"_s, u"to"_s).startsWith(u"安顺"_s));
    CHECK(cell(u"flows"_s, Language::English, u"qingdao-anshun.1"_s, u"what"_s) == u"Budget aid in 2020"_s);
    CHECK(cell(u"flows"_s, Language::English, u"qingdao-anshun.1"_s, u"observation_id"_s) == u"002.19.fiscal_2020"_s);
}

TEST_CASE("A name with numbers in it lists its parts, unexplained ones in brackets")
{
    CHECK(cell(u"systems"_s, Language::English, u"two-worries-three-guarantees"_s, u"parts"_s) ==
          u"(Enough food); (Enough clothing); Compulsory schooling; Basic health care; Safe housing"_s);
}

TEST_CASE("An event has its date, place and figures")
{
    CHECK(cell(u"events"_s, Language::English, u"pd-target-2016"_s, u"date"_s) == u"2016-10-31"_s);
    CHECK(cell(u"events"_s, Language::English, u"pd-target-2016"_s, u"kind"_s) == u"target"_s);
    CHECK(cell(u"events"_s, Language::English, u"pd-target-2016"_s, u"observation_ids"_s) == u"003.33.pingdu_target"_s);
}

TEST_CASE("Every classification code of the bundled dataset has a meaning")
{
    const Phrases phrases(Language::English);
    for (const Programme &programme : bundled()->records().programmes) {
        CAPTURE(programme.id, programme.dacPurpose, programme.sdgTarget);
        CHECK((programme.dacPurpose.isEmpty() || !dacPurposeName(programme.dacPurpose, phrases).isEmpty()));
        CHECK((programme.sdgTarget.isEmpty() || !sdgTargetName(programme.sdgTarget, phrases).isEmpty()));
    }
    CHECK(sdgTargetName(u"99.9"_s, phrases) == QString());
}
