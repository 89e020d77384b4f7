// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace bangfu {

class FacetSection;
class Session;

/// The facets of the observations at the left of the table: what can be chosen, with live counts.
class FacetPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPane(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void defineSections();
    void countAgain();
    void countSection(FacetSection &section);

    Session &m_session;
    QLabel *m_title;
    QToolButton *m_clear;
    QVBoxLayout *m_column;
    std::vector<FacetSection *> m_sections;
};

} // namespace bangfu
