// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bangfu {

class Session;

/// The terms of the glossary that a text mentions, each as a chip with its definition as a tool tip.
class TermChips final : public QWidget
{
    Q_OBJECT
public:
    /// Terms that the session's dataset does not have are passed over.
    TermChips(const Session &session, const QStringList &termIds, QWidget *parent = nullptr);

signals:
    void termRequested(const QString &termId);
};

} // namespace bangfu
