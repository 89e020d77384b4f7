// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace bangfu {

/// The cells of a table whose lines may be groups: those stand out and carry a sign that says whether they are
/// expanded.
class GroupRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    /// The roles of the model that are true for a group, and for one that shows its rows.
    struct Roles
    {
        int isGroup;
        int isExpanded;
    };

    explicit GroupRowDelegate(const Roles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace bangfu
