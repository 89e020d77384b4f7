// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/figurereading.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bangfu {

class Session;

/// The card of the figure that is selected in the table or in a chart: its reading, where it stands, what it is
/// related to and whether the arithmetic holds.
class FigureCard final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureCard(Session &session, QWidget *parent = nullptr);

signals:
    void closeRequested();
    void termRequested(const QString &termId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFigure();
    void showNothing(QVBoxLayout &column);
    void addHeadline(QVBoxLayout &column, const FigureReading &reading);
    void addTerms(QVBoxLayout &column);
    void addRows(QVBoxLayout &column, const QString &title, const std::vector<ReadingRow> &rows);
    void addChecks(QVBoxLayout &column, const FigureReading &reading);
    void addRelated(QVBoxLayout &column, const FigureReading &reading);
    void addCitation(QVBoxLayout &column, const FigureReading &reading);
    void addHeading(QVBoxLayout &column, const QString &text);
    QLabel *addText(QVBoxLayout &column, const QString &text);

    Session &m_session;
    QScrollArea *m_area;
};

} // namespace bangfu
