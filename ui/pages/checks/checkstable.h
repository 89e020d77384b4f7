// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace bangfu {

class ChecksModel;

/// The view of the checks: one a row, one selected.
class ChecksTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ChecksTable(ChecksModel &model, QWidget *parent = nullptr);

    /// Selects a check, or the first one where it is not shown.
    void selectCheck(const QString &derivationId);

signals:
    /// Empty: none is selected.
    void checkSelected(const QString &derivationId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    ChecksModel &m_model;
};

} // namespace bangfu
