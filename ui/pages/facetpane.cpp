// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facetpane.h"

#include "session/session.h"
#include "ui/pages/facetsection.h"
#include "ui/pages/facetwording.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// How many sections stand open at first: the rest is a click away.
constexpr std::size_t openAtFirst = 3;

} // namespace

FacetPane::FacetPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_column(nullptr)
{
    setType(*m_title, TypeStep::Heading, QFont::DemiBold);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setProperty("look", u"link"_s);
    connect(m_clear, &QToolButton::clicked, &session, &Session::clearFilters);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(spacing::large, spacing::medium, spacing::small, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_clear);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(spacing::small, spacing::tiny, spacing::small, spacing::large);
    m_column->setSpacing(spacing::small);
    m_column->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(area, 1);

    connect(&session, &Session::queryChanged, this, &FacetPane::countAgain);
    connect(&session, &Session::languageChanged, this, &FacetPane::retranslate);
    defineSections();
    retranslate();
}

void FacetPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FacetPane::retranslate()
{
    m_title->setText(tr("Filters"));
    setAccessibleName(m_title->text());
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Show all figures again"));
    const std::vector<FacetDefinition> definitions = facetDefinitions(m_session.phrases());
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setDefinition(definitions[i]);
    countAgain();
}

void FacetPane::defineSections()
{
    for (const FacetDefinition &definition : facetDefinitions(m_session.phrases())) {
        auto *section = new FacetSection(definition, this);
        section->setObjectName(u"facet_"_s + definition.column);
        connect(section, &FacetSection::opened, this, [this, section] { countSection(*section); });
        connect(section, &FacetSection::selectionRequested, this,
                [this, section](const QString &value, bool isSelected) {
                    m_session.setFilterValue(section->definition().column, value, isSelected);
                });
        m_sections.push_back(section);
        m_column->insertWidget(m_column->count() - 1, section);
        section->setOpen(m_sections.size() <= openAtFirst);
    }
}

void FacetPane::countAgain()
{
    m_clear->setVisible(m_session.isFiltered());
    for (FacetSection *section : m_sections) {
        if (section->isOpen())
            countSection(*section);
    }
}

void FacetPane::countSection(FacetSection &section)
{
    const TablePointer &table = m_session.observations();
    section.setValues(table ? wordedFacetValues(*table, m_session.query(), section.definition(), m_session.phrases())
                            : std::vector<FacetValue>());
}

} // namespace bangfu
