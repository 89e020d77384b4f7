// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bangfu::test {

/// Collects the warnings that Qt (and its model tester) prints while it lives, and restores the old handler.
class QtWarnings
{
public:
    QtWarnings();
    ~QtWarnings();
    Q_DISABLE_COPY_MOVE(QtWarnings)

    QStringList messages() const;
};

} // namespace bangfu::test
