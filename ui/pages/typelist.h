// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/rulebook.h"

#include <QWidget>

class QVBoxLayout;

namespace bangfu {

/// The types of chart: those that are permitted as buttons, the others with the reason why not.
class TypeList final : public QWidget
{
    Q_OBJECT
public:
    explicit TypeList(QWidget *parent = nullptr);

    void setPermissions(const std::vector<TypePermission> &permissions, const Phrases &phrases);

signals:
    void typeChosen(bangfu::ChartType type);

private:
    void addPermitted(ChartType type, const QString &name);
    void addRefused(const QString &name, const QString &refusal);

    QVBoxLayout *m_column;
};

} // namespace bangfu
