// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/groupsums.h"

#include "catalogue/summation.h"

#include <map>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostReasons = 5;

std::map<QStringList, RowIndexes> rowsByGroup(const TableExcerpt &observations)
{
    std::map<QStringList, RowIndexes> groups;
    for (const RowIndex row : observations.rows) {
        QStringList values;
        for (const QString &column : observations.columns)
            values.append(observations.table.findColumn(column)->plainText(row));
        groups[values].push_back(row);
    }
    return groups;
}

} // namespace

Failure groupSumRefusal(const TableExcerpt &observations, const Dataset &dataset, const Phrases &phrases)
{
    QStringList reasons;
    for (const auto &[values, rows] : rowsByGroup(observations)) {
        const std::optional<QString> reason = sumRefusal(observations.table, rows, dataset, phrases);
        if (!reason)
            continue;
        reasons.append(values.isEmpty() ? *reason : values.join(u", "_s) + u": "_s + *reason);
        if (reasons.size() == mostReasons)
            break;
    }
    if (reasons.isEmpty())
        return std::nullopt;
    reasons.append(phrases.translate("CommandLine", "Narrow the rows down with --where, or divide them further with "
                                                    "--group."));
    return Error{reasons.join(u'\n')};
}

} // namespace bangfu
