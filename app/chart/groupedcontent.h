// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "core/decimal.h"

namespace bangfu {

/// Groups of a table that are to be drawn, worded in one language.
struct GroupedFigures
{
    struct Group
    {
        QString label;
        Decimal value;
    };

    QString title;
    QString subtitle;
    std::vector<Group> groups;      ///< from top to bottom
    std::size_t unshownCount = 0;   ///< groups with a value that are not among them
    std::size_t valuelessCount = 0; ///< groups without any value: not drawn, for that is not zero
    QString origin;                 ///< whence the table is
};

/// A chart of lying bars, one a group. The marks are named `group-0`, `group-1` … from top to bottom.
FigureContent groupedContent(const GroupedFigures &figures, const Phrases &phrases);

} // namespace bangfu
