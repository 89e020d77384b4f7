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

/// The facets of the table that is browsed, at its left: what can be chosen, with live counts. Of a plain table the
/// columns that are worth it stand there at once, the others on demand.
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
    FacetSection *addSection(const FacetDefinition &definition);
    void showOthers();
    void countOpenSections();
    void showAnswer();

    Session &m_session;
    QLabel *m_title;
    QToolButton *m_clear;
    QVBoxLayout *m_column;
    QToolButton *m_others; ///< offers the facets that have no section yet
    std::vector<FacetSection *> m_sections;
};

} // namespace bangfu
