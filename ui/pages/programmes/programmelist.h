// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTreeView;

namespace bangfu {

class ProgrammeTreeModel;
class SearchBox;
class Session;

/// The programmes of the dataset as a tree, to search in and to choose one from.
class ProgrammeList final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgrammeList(Session &session, QWidget *parent = nullptr);

    const ProgrammeTreeModel &model() const { return *m_model; }
    /// The programme that is chosen; empty: none.
    const QString &programme() const { return m_programme; }
    /// Chooses a programme, and takes the search away if it hides it. Does nothing for an unknown id.
    void choose(const QString &programmeId);
    /// Shows the programmes of the session's dataset, and chooses the first if the chosen one is not among them.
    void showProgrammes();

signals:
    void programmeChosen(const QString &programmeId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search(const QString &text);
    void showChosen();
    void showCount();

    Session &m_session;
    ProgrammeTreeModel *m_model;
    SearchBox *m_search;
    QTreeView *m_tree;
    QLabel *m_count;
    QString m_programme;
};

} // namespace bangfu
