// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"

namespace bangfu {

std::optional<Period> Period::parse(QStringView text)
{
    if (text.isEmpty())
        return Period{};
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        const auto date = Date::parse(text);
        return date ? std::optional(Period{date, date}) : std::nullopt;
    }
    const QStringView startText = text.left(slash);
    const auto end = Date::parse(text.mid(slash + 1));
    if (startText == u"..")
        return end ? std::optional(Period{std::nullopt, end}) : std::nullopt;
    const auto start = Date::parse(startText);
    if (!start || !end || *end <= *start)
        return std::nullopt;
    return Period{start, end};
}

QString Period::toString() const
{
    if (isUnknown())
        return {};
    if (!start)
        return QStringLiteral("../") + end->toString();
    return isSingle() ? start->toString() : start->toString() + u'/' + end->toString();
}

std::strong_ordering operator<=>(const Period &left, const Period &right)
{
    if (const auto order = left.end <=> right.end; order != 0)
        return order;
    return left.start <=> right.start;
}

} // namespace bangfu
