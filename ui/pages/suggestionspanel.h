// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/rulebook.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace bangfu {

class ChartTile;
class Session;

/// The types of chart for the figures of the session's chart: those that are
/// permitted as pictures, the best first; the others with the reason why not,
/// and the way to the nearest type that is honest.
///
/// The pictures are painted one by one while nothing else is to be done.
class SuggestionsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionsPanel(Session &session, QWidget *parent = nullptr);

    /// The type that suits figures best.
    static ChartType bestType(const Session &session, const QStringList &figureIds);

signals:
    void typeChosen(bangfu::ChartType type);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Preview
    {
        ChartTile *tile;
        ChartType type;
    };

    void retranslate();
    void showTypes();
    void addPermitted(const TypeSuggestion &suggestion);
    void addRefusals(const std::vector<TypePermission> &permissions);
    void addRefusal(const QString &names, const TypePermission &permission);
    void paintNext();

    Session &m_session;
    QLabel *m_title;
    QToolButton *m_close;
    QVBoxLayout *m_column;
    std::vector<Preview> m_previews;
    QTimer m_painter;
    bool m_isOutdated = true;
};

} // namespace bangfu
