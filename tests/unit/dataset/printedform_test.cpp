// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dataset/codes.h"
#include "dataset/printedform.h"
#include "exampledataset.h"

using namespace bangfu;
using namespace bangfu::test;
using namespace Qt::StringLiterals;

namespace {

/// "relation value unit 10^multiplier decimals"
QString readingOf(const QString &printed)
{
    const auto form = parsePrintedForm(printed);
    if (!form)
        return u"none"_s;
    const QString value = form->value ? form->value->toString() : form->low->toString() + u'-' + form->high->toString();
    return QStringList{relationCode(form->relation), value, form->unitWord, QString::number(form->unitMultiplier),
                       QString::number(form->decimals)}
        .join(u' ');
}

} // namespace

TEST_CASE("Printed figures are read as a Chinese reader does", "[dataset]")
{
    const std::vector<std::pair<QString, QString>> cases{{u"1.55亿元"_s, u"eq 155000000 元 8 2"_s},
                                                         {u"13408户"_s, u"eq 13408 户 0 0"_s},
                                                         {u"19.5%"_s, u"eq 19.5 % 0 1"_s},
                                                         {u"93.18亿元"_s, u"eq 9318000000 元 8 2"_s},
                                                         {u"7.34亿"_s, u"eq 734000000  8 2"_s},
                                                         {u"3.4万个"_s, u"eq 34000 个 4 1"_s},
                                                         {u"3000多个"_s, u"gt 3000 个 0 0"_s},
                                                         {u"380余万元"_s, u"gt 3800000 元 4 0"_s},
                                                         {u"8万余人"_s, u"gt 80000 人 4 0"_s},
                                                         {u"超过10万元"_s, u"gt 100000 元 4 0"_s},
                                                         {u"超1亿元"_s, u"gt 100000000 元 8 0"_s},
                                                         {u"突破万元"_s, u"gt 10000 元 4 0"_s},
                                                         {u"6%以上"_s, u"ge 6 % 0 0"_s},
                                                         {u"2000万元以上"_s, u"ge 20000000 元 4 0"_s},
                                                         {u"10至12万元"_s, u"range 100000-120000 元 4 0"_s},
                                                         {u"第255个"_s, u"eq 255 个 0 0"_s},
                                                         {u"三分之二"_s, u"eq 66.6667 % 0 4"_s},
                                                         {u"两年"_s, u"eq 2 年 0 0"_s},
                                                         {u"近3年"_s, u"lt 3 年 0 0"_s},
                                                         {u"约5亿元"_s, u"approx 500000000 元 8 0"_s},
                                                         {u"全覆盖"_s, u"all 100 % 0 0"_s},
                                                         {u"29265万元"_s, u"eq 292650000 元 4 0"_s},
                                                         {u"0%"_s, u"eq 0 % 0 0"_s},
                                                         {u"首例"_s, u"eq 1 例 0 0"_s},
                                                         {u"村村通"_s, u"all 100 % 0 0"_s},
                                                         {u"应保尽保"_s, u"all 100 % 0 0"_s}};
    for (const auto &[printed, reading] : cases) {
        INFO(printed);
        CHECK(readingOf(printed) == reading);
    }
}

TEST_CASE("What is no printed figure is not read", "[dataset]")
{
    for (const QString &printed : {u""_s, u"元"_s, u"很多"_s, u"1,000元"_s, u"1.2.3万元"_s})
        CHECK(readingOf(printed) == u"none"_s);
}

TEST_CASE("A stored reading that the printed characters do not yield is a fault", "[dataset]")
{
    const DatasetPointer dataset = exampleDataset();
    const auto columnOfFault = [&](const Observation &observation) {
        const auto fault = printedFault(observation, *dataset->unit(observation.unitId));
        return fault ? fault->column : QString();
    };
    for (const Observation &observation : dataset->records().observations) {
        INFO(observation.id);
        CHECK(columnOfFault(observation) == QString());
    }
    const Observation fund = *dataset->observation(u"fund.all"_s);
    Observation wrong = fund;
    wrong.value = Decimal(931800000); // one zero lost
    CHECK(columnOfFault(wrong) == u"value"_s);
    wrong = fund;
    wrong.relation = Relation::GreaterThan;
    CHECK(columnOfFault(wrong) == u"relation"_s);
    wrong.comment = inThreeLanguages(u"the word for more stands at the head of the sentence"_s);
    CHECK(columnOfFault(wrong) == QString());
    wrong = fund;
    wrong.decimals = 1;
    CHECK(columnOfFault(wrong) == u"unit_mult"_s);
    wrong = fund;
    wrong.unitId = u"household"_s;
    CHECK(columnOfFault(wrong) == u"unit_id"_s);
    wrong = *dataset->observation(u"pay.range"_s);
    wrong.high = Decimal(130000);
    CHECK(columnOfFault(wrong) == u"low"_s);
}
