// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/textfault.h"

namespace bangfu {

QString textFaultMessage(const TextFault &fault, const Phrases &phrases)
{
    const QString reason = filledIn(phrases.translate("TextFault", fault.reason), fault.values);
    if (fault.line == 0)
        return reason;
    const QString line = QString::number(fault.line);
    if (fault.column == 0)
        return filledIn(phrases.translate("TextFault", "Line %1: %2"), {line, reason});
    return filledIn(phrases.translate("TextFault", "Line %1, character %2: %3"),
                    {line, QString::number(fault.column), reason});
}

} // namespace bangfu
