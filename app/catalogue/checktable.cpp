// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/recordtable.h"
#include "catalogue/tables.h"
#include "checks/checkresult.h"

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

std::optional<Decimal> numberOf(const std::optional<ComputedValue> &computed, Decimal ComputedValue::*part)
{
    return computed ? std::optional((*computed).*part) : std::nullopt;
}

/// The results that are checks, not mere derived figures.
std::vector<CheckResult> checkResults(const Dataset &dataset)
{
    std::vector<CheckResult> results = evaluateChecks(dataset);
    std::erase_if(results, [](const CheckResult &each) { return !each.derivation->isCheck() || !each.verdict; });
    return results;
}

void addComputation(RecordTable<CheckResult> &table, const Phrases &phrases)
{
    table.addText(u"observation_ids"_s, phrases.translate("Column", "Figures"),
                  [](const CheckResult &each) { return each.observationIds.join(u' '); });
    table.addText(u"expression"_s, phrases.translate("Column", "Expression"),
                  [](const CheckResult &each) { return each.derivation->expression; });
    table.addNumber(u"stated"_s, phrases.translate("Column", "Stated"),
                    [](const CheckResult &each) { return numberOf(each.stated, &ComputedValue::value); });
    table.addNumber(u"computed"_s, phrases.translate("Column", "Computed"),
                    [](const CheckResult &each) { return numberOf(each.computed, &ComputedValue::value); });
    table.addNumber(u"low"_s, phrases.translate("Column", "Low", "lower bound"),
                    [](const CheckResult &each) { return numberOf(each.computed, &ComputedValue::low); });
    table.addNumber(u"high"_s, phrases.translate("Column", "High", "upper bound"),
                    [](const CheckResult &each) { return numberOf(each.computed, &ComputedValue::high); });
}

} // namespace

TablePointer checkTable(const Dataset &dataset, const Phrases &phrases)
{
    const std::vector<CheckResult> results = checkResults(dataset);
    RecordTable<CheckResult> table(u"checks"_s, results, phrases.language());
    table.addText(u"id"_s, phrases.translate("Column", "Id"),
                  [](const CheckResult &each) { return each.derivation->id; });
    table.addText(u"name"_s, phrases.translate("Column", "Name"),
                  [](const CheckResult &each) { return each.derivation->name; });
    addComputation(table, phrases);
    table.addText(u"verdict"_s, phrases.translate("Column", "Verdict code"),
                  [](const CheckResult &each) { return verdictCode(*each.verdict); });
    table.addText(u"note"_s, phrases.translate("Column", "Note"),
                  [](const CheckResult &each) { return each.derivation->note; });
    table.addText(u"verdict_name"_s, phrases.translate("Column", "Verdict"),
                  [&](const CheckResult &each) { return verdictName(*each.verdict, phrases); });
    table.addText(u"assumption"_s, phrases.translate("Column", "Assumption"),
                  [](const CheckResult &each) { return each.derivation->assumption; });
    table.addText(u"unit_id"_s, phrases.translate("Column", "Unit id"),
                  [](const CheckResult &each) { return each.derivation->unitId; });
    table.setSearchTexts([&](const CheckResult &each) {
        return QStringList{each.derivation->id, verdictCode(*each.verdict), verdictName(*each.verdict, phrases)} +
               each.observationIds + namesOf(each.derivation) + allWordings(each.derivation->note);
    });
    return table.build();
}

} // namespace bangfu
