// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

#include <QDialog>

class QComboBox;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace bangfu {

class SearchBox;

/// Asks which charts of a dataset go onto the slides of one deck, and in which language.
class DeckDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `shownChart` is chosen at first; it may be empty.
    DeckDialog(const Dataset &dataset, Language language, const QString &shownChart, QWidget *parent);

    /// In the order of the dataset.
    QStringList chartIds() const;
    Language language() const;

private:
    void fill(const Dataset &dataset, Language language, const QString &shownChart);
    void search(const QString &text);
    void showCount();

    SearchBox *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QComboBox *m_language;
    QPushButton *m_export;
};

} // namespace bangfu
