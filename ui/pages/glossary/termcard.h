// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/termusage.h"

#include <QScrollArea>

class QVBoxLayout;

namespace bangfu {

class Session;

/// The card of one term: its definition in the language of the window, the term in the other two, and who uses it.
class TermCard final : public QScrollArea
{
    Q_OBJECT
public:
    explicit TermCard(Session &session, QWidget *parent = nullptr);

    void showTerm(const Term &term, const TermUsage &usage);
    void clear();

signals:
    void programmeRequested(const QString &programmeId);

private:
    QWidget *freshContent();
    void addOtherLanguages(QVBoxLayout &column, const Term &term);
    void addUses(QVBoxLayout &column, const TermUsage &usage);

    Session &m_session;
};

} // namespace bangfu
