// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace bangfu {

/// The pages of the window.
enum class PageId { Overview, Table, Chart, Checks };

inline constexpr std::array allPages{PageId::Overview, PageId::Table, PageId::Chart, PageId::Checks};

/// Under this name a page is remembered: overview, table, chart, checks.
QString pageName(PageId page);
std::optional<PageId> pageFromName(const QString &name);

} // namespace bangfu
