// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

#include <vector>

class QAbstractButton;
class QLabel;
class QLayout;
class QToolButton;

namespace bangfu::overview {

// The small parts that the overview is put together from; each is made for a layout that takes it over.

/// A number with what it counts, and a line of links below.
struct Count
{
    QString number;
    QString caption;
    QLayout *links = nullptr; ///< where its parts are shown; may be null
};

/// A theme and how many figures belong to it.
struct ThemeCount
{
    QString id;
    QString name;
    std::size_t count = 0;
};

/// The themes that have figures, the largest first.
std::vector<ThemeCount> themesByCount(const Dataset &dataset, Language language);

QLabel *plainLabel(const QString &text);
QLabel *heading(const QString &text);
QLayout *countColumn(const Count &count);
QToolButton *linkButton(const QString &iconName, const QString &text);
/// A button as wide as there is room, with a count at its right.
QAbstractButton *countButton(const QString &text, const QString &count);

} // namespace bangfu::overview
