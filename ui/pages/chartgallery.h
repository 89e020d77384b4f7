// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace bangfu {

class ChartListModel;
class SearchBox;
class Session;

/// The charts of the dataset by theme, to choose one from.
class ChartGallery final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartGallery(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCharts();
    void showChosen();

    Session &m_session;
    ChartListModel *m_model;
    SearchBox *m_search;
    QListView *m_list;
};

} // namespace bangfu
