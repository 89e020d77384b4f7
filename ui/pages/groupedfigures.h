// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/groupedcontent.h"

#include <optional>

namespace bangfu {

class Session;

/// The groups of the session's answer as a chart shows them: the largest, groups of times and numbers in their order,
/// others by size. Nothing while the rows of a plain table are not grouped, or no group has a value.
std::optional<GroupedFigures> groupedFigures(const Session &session);

/// Keeps only the rows of the group that a mark of such a chart stands for.
void narrowToGroup(Session &session, const QString &markId);

} // namespace bangfu
