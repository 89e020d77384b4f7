// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"

#include <QScrollArea>

class QVBoxLayout;

namespace bangfu {

class Session;

/// One check worked out: why it matters, the arithmetic, and the printed figures it rests on.
class CheckDetails final : public QScrollArea
{
    Q_OBJECT
public:
    explicit CheckDetails(Session &session, QWidget *parent = nullptr);

    /// Shows a check of the session; null: nothing.
    void showCheck(const CheckResult *check);

signals:
    /// A person asks for the card of this figure.
    void figureRequested(const QString &observationId);
    /// A person asks for a table of these figures.
    void figuresRequested(const QStringList &observationIds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addReasons(QVBoxLayout &column, const CheckResult &check);
    void addNumbers(QVBoxLayout &column, const CheckResult &check);
    void addFigures(QVBoxLayout &column, const CheckResult &check);
    void addFigure(QVBoxLayout &column, const Observation &observation);

    Session &m_session;
    std::optional<CheckResult> m_check;
};

} // namespace bangfu
