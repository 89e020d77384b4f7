// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/savedview.h"

#include <QObject>
#include <QUndoStack>

namespace bangfu {

/// A step that a person can undo.
struct ChartStep
{
    QString name;    ///< what is done, such as "Change the title"; in the language of the session
    int mergeId = 0; ///< steps of the same number, other than 0, right after each other become one: typing a text
};

/// What is drawn: a chart of a dataset, or one of a plain table, or nothing.
struct ShownChart
{
    std::optional<ChartSpec> spec;
    std::optional<TableChart> tableChart;

    bool isEmpty() const { return !spec && !tableChart; }

    friend bool operator==(const ShownChart &, const ShownChart &) = default;
};

/// The chart that is being worked on, with every step back to where the work began.
///
/// Going to another chart is a step too: what was done to the former one is there again when it is undone. Steps keep
/// whole charts, so that undoing never mixes two of them up.
class ChartDesk final : public QObject
{
    Q_OBJECT
public:
    explicit ChartDesk(QObject *parent = nullptr);

    const ShownChart &shown() const { return m_shown; }
    /// Puts a chart on the desk, or clears it; the history begins anew. Announces nothing.
    void begin(ShownChart shown);
    /// Goes to another chart. The first one on an empty desk is no step.
    void goTo(ShownChart shown, const QString &stepName);
    void change(ShownChart shown, const ChartStep &step);

    QUndoStack &history() { return m_history; }
    bool isClean() const { return m_history.isClean(); }
    /// Whether anything was done since begin() or QUndoStack::setClean() but going from chart to chart.
    bool hasEdits() const;

signals:
    void chartChanged();

private:
    class Change;

    void show(const ShownChart &shown);

    ShownChart m_shown;
    QUndoStack m_history;
};

} // namespace bangfu
