// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/records.h"

namespace bangfu {

/// What the printed characters of a figure say by themselves.
struct PrintedForm
{
    std::optional<Decimal> value; ///< in the base unit; missing for ranges
    std::optional<Decimal> low;   ///< the printed bounds of a range
    std::optional<Decimal> high;
    Relation relation = Relation::Equal;
    QString unitWord;       ///< 元, 户, % …; may be empty
    int unitMultiplier = 0; ///< power of ten of the printed number words: 4 for 万, 8 for 亿
    int decimals = 0;       ///< digits printed behind the point
};

/// Reads a Chinese printed figure: 1.55亿元, 13408户, 19.5%, 3000多个, 380余万元, 超过10万元, 6%以上, 10至12万元,
/// 突破万元, 第255个, 三分之二, 两年, 全覆盖. Nothing if it has no such form.
std::optional<PrintedForm> parsePrintedForm(const QString &printed);

/// Why the printed form of an observation does not yield its stored value, bounds, relation and unit: a source text of
/// the context "Fault" with its arguments. Nothing if it does. A stored relation that the printed characters do not
/// show (the word stands elsewhere in the sentence) needs a comment.
struct PrintedFault
{
    const char *reason = "";
    QStringList arguments;
    QString column;
};
std::optional<PrintedFault> printedFault(const Observation &observation, const Unit &unit);

} // namespace bangfu
