// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/chartvalidation.h"
#include "dataset/expression.h"
#include "dataset/printedform.h"
#include "dataset/recordreader.h"

#include <QSet>

#include <algorithm>

namespace bangfu {
namespace {

/// Says on which line of a table's file a record stands. Records keep the order of the table's rows.
class Lines
{
public:
    Lines(const std::vector<PackageTable> &tables, const char *name)
        : m_table(std::ranges::find(tables, QString::fromLatin1(name),
                                    [](const PackageTable &each) { return each.schema.name; }))
    {}

    Fault fault(std::size_t record, const QString &column, const char *reason, const QStringList &arguments) const
    {
        return {m_table->schema.path, m_table->records[record].line, column, reason, arguments};
    }

private:
    std::vector<PackageTable>::const_iterator m_table;
};

void validatePrintedForms(const DatasetRecords &records, const Lines &lines, std::vector<Fault> &faults)
{
    for (std::size_t i = 0; i < records.observations.size(); ++i) {
        const Observation &observation = records.observations[i];
        const auto unit = std::ranges::find(records.units, observation.unitId, &Unit::id);
        if (unit == records.units.end())
            continue; // reported as a foreign key
        if (const auto fault = printedFault(observation, *unit))
            faults.push_back(lines.fault(i, fault->column, fault->reason, fault->arguments));
    }
}

void validateExpression(const QString &text, const QSet<QString> &known,
                        const std::function<void(const char *, const QString &)> &report)
{
    const auto expression = parseExpression(text);
    if (!expression) {
        report(QT_TRANSLATE_NOOP("Fault", "\"%1\" is not a formula that can be read"), text);
        return;
    }
    for (const QString &id : referencesIn(*expression)) {
        if (!known.contains(id))
            report(QT_TRANSLATE_NOOP("Fault", "the formula names \"%1\", which is no figure that stands before it"),
                   id);
    }
}

void validateDerivations(const DatasetRecords &records, const Lines &lines, std::vector<Fault> &faults)
{
    QSet<QString> known;
    for (const Observation &observation : records.observations)
        known.insert(observation.id);
    for (std::size_t i = 0; i < records.derivations.size(); ++i) {
        const Derivation &derivation = records.derivations[i];
        const auto check = [&](const QString &text, const QString &column, bool mayBeEmpty) {
            if (text.isEmpty() && mayBeEmpty)
                return;
            validateExpression(text, known, [&](const char *reason, const QString &argument) {
                faults.push_back(lines.fault(i, column, reason, {argument}));
            });
        };
        check(derivation.expression, QStringLiteral("expression"),
              derivation.comparison == Derivation::Comparison::NotCheckable);
        check(derivation.stated, QStringLiteral("stated"), !derivation.isCheck());
        known.insert(derivation.id);
    }
}

} // namespace

void validateFigures(const DatasetRecords &records, const std::vector<PackageTable> &tables, std::vector<Fault> &faults)
{
    validatePrintedForms(records, Lines(tables, "observation"), faults);
    validateDerivations(records, Lines(tables, "derivation"), faults);
    validateCharts(records, tables, faults);
}

} // namespace bangfu
