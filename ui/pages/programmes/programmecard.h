// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programmes/programmereading.h"

#include <QScrollArea>

class QVBoxLayout;

namespace bangfu {

class Session;

/// The card of one programme: what it is, its figures, partners, parts, events and terms.
class ProgrammeCard final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ProgrammeCard(Session &session, QWidget *parent = nullptr);

    /// Nothing: a hint to choose a programme.
    void showReading(const std::optional<ProgrammeReading> &reading);

signals:
    void programmeRequested(const QString &programmeId);
    void termRequested(const QString &termId);
    /// The table of the figures of a programme and of everything below it is asked for.
    void figuresRequested(const QString &programmeId);

private:
    void addHead(QVBoxLayout &column, const ProgrammeReading &reading);
    void addAncestors(QVBoxLayout &column, const ProgrammeReading &reading);
    void addFigures(QVBoxLayout &column, const ProgrammeReading &reading);
    void addChildren(QVBoxLayout &column, const ProgrammeReading &reading);
    void addPartners(QVBoxLayout &column, const ProgrammeReading &reading);
    void addFlow(QVBoxLayout &column, const FlowReading &flow);
    void addEvents(QVBoxLayout &column, const ProgrammeReading &reading);
    void addSystems(QVBoxLayout &column, const ProgrammeReading &reading);

    Session &m_session;
};

} // namespace bangfu
