// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/fault.h"

namespace bangfu {

QString faultMessage(const Fault &fault, const Phrases &phrases)
{
    const QString reason = filledIn(phrases.translate("Fault", fault.reason), fault.arguments);
    if (fault.row == 0)
        return filledIn(phrases.translate("Fault", "%1: %2", "file: reason"), {fault.file, reason});
    const QString line = QString::number(fault.row);
    if (fault.column.isEmpty())
        return filledIn(phrases.translate("Fault", "%1, line %2: %3", "file, line number: reason"),
                        {fault.file, line, reason});
    return filledIn(phrases.translate("Fault", "%1, line %2, column %3: %4", "file, line number, column name: reason"),
                    {fault.file, line, fault.column, reason});
}

QString faultSummary(const std::vector<Fault> &faults, const Phrases &phrases, std::size_t most)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, faults.size()); ++i)
        lines.append(faultMessage(faults[i], phrases));
    const int rest = static_cast<int>(faults.size()) - static_cast<int>(lines.size());
    if (rest > 0)
        lines.append(phrases.translate("Fault", "and %n more faults", "closes a list", rest));
    return lines.join(u'\n');
}

} // namespace bangfu
