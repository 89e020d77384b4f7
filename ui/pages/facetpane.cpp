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
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_others(new QToolButton)
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
    m_others->setObjectName(u"otherFacets"_s);
    m_others->setProperty("look", u"link"_s);
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setMenu(new QMenu(m_others));
    m_column->addWidget(m_others, 0, Qt::AlignLeft);
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

    connect(&session, &Session::datasetChanged, this, [this] {
        // Another table has other facets: they are built when its first rows can be seen.
        if (m_session.plainTable())
            QTimer::singleShot(0, this, &FacetPane::defineSections);
        else
            defineSections();
    });
    connect(&session, &Session::answerChanged, this, &FacetPane::showAnswer);
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
    m_clear->setToolTip(m_session.plainTable() ? tr("Show all rows again") : tr("Show all figures again"));
    m_others->setText(tr("Filter by another column"));
    for (FacetSection *section : m_sections) {
        for (const FacetDefinition &definition : m_session.facets().definitions) {
            if (definition.column == section->definition().column)
                section->setDefinition(definition);
        }
    }
    showOthers();
    showAnswer();
}

void FacetPane::defineSections()
{
    const TableFacets &facets = m_session.facets();
    const auto isSame = [](const FacetSection *section, const FacetDefinition &definition) {
        return section->definition().column == definition.column;
    };
    const bool areSame = m_sections.size() == facets.worthwhileCount &&
                         std::equal(m_sections.begin(), m_sections.end(), facets.definitions.begin(), isSame);
    if (!areSame) {
        for (FacetSection *section : m_sections) {
            section->hide();
            section->deleteLater();
        }
        m_sections.clear();
        for (std::size_t i = 0; i < facets.worthwhileCount; ++i)
            addSection(facets.definitions[i])->setOpen(i < openAtFirst);
    }
    showOthers();
    countOpenSections();
    showAnswer();
}

FacetSection *FacetPane::addSection(const FacetDefinition &definition)
{
    auto *section = new FacetSection(definition, this);
    section->setObjectName(u"facet_"_s + definition.column);
    connect(section, &FacetSection::opened, this, &FacetPane::countOpenSections);
    connect(section, &FacetSection::selectionRequested, this, [this, section](const QString &value, bool isSelected) {
        m_session.setFilterValue(section->definition().column, value, isSelected);
    });
    m_column->insertWidget(static_cast<int>(m_sections.size()), section);
    m_sections.push_back(section);
    return section;
}

void FacetPane::showOthers()
{
    QMenu *menu = m_others->menu();
    menu->clear();
    for (const FacetDefinition &definition : m_session.facets().definitions) {
        const bool isThere = std::any_of(m_sections.begin(), m_sections.end(), [&](const FacetSection *section) {
            return section->definition().column == definition.column;
        });
        if (isThere)
            continue;
        QAction *action = menu->addAction(QString(definition.title).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, definition] {
            addSection(definition)->setOpen(true);
            showOthers();
            countOpenSections();
        });
    }
    m_others->setVisible(!menu->isEmpty());
}

void FacetPane::countOpenSections()
{
    QStringList columns;
    for (const FacetSection *section : m_sections) {
        if (section->isOpen())
            columns.append(section->definition().column);
    }
    m_session.setCountedFacets(columns);
}

void FacetPane::showAnswer()
{
    m_clear->setVisible(m_session.isFiltered());
    for (const FacetValues &facet : m_session.answer().facets) {
        for (FacetSection *section : m_sections) {
            if (section->definition().column == facet.column)
                section->setValues(wordedFacetValues(facet, m_session), facet.valueCount);
        }
    }
}

} // namespace bangfu
