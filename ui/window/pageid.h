// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace bangfu {

/// The pages of the window.
enum class PageId { Overview, Programmes, Table, Gallery, Chart, Checks, Glossary };

inline constexpr std::array allPages{PageId::Overview, PageId::Programmes, PageId::Table,   PageId::Gallery,
                                     PageId::Chart,    PageId::Checks,     PageId::Glossary};

/// Under this name a page is remembered: overview, programmes, table, gallery, chart, checks, glossary.
QString pageName(PageId page);
std::optional<PageId> pageFromName(const QString &name);

} // namespace bangfu
