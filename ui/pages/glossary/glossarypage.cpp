// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/glossary/glossarypage.h"

#include "models/termlistmodel.h"
#include "session/session.h"
#include "ui/pages/glossary/termcard.h"
#include "ui/pages/pagestates.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/headingdelegate.h"
#include "ui/widgets/searchbox.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 300;
constexpr int narrowestList = 220;
constexpr int cardWidth = 660;
/// No term is a heading.
constexpr int headingRole = Qt::UserRole + 100;

} // namespace

GlossaryPage::GlossaryPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new TermListModel(this))
    , m_search(new SearchBox)
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_card(new TermCard(session))
    , m_states(nullptr)
{
    setObjectName(u"glossaryPage"_s);
    auto *content = new QSplitter;
    content->setHandleWidth(1);
    content->setChildrenCollapsible(false);
    content->addWidget(makeList());
    content->addWidget(m_card);
    content->setStretchFactor(1, 1);
    content->setSizes({listWidth, cardWidth});
    m_states = new PageStates(session, u"glossary"_s, content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);
    connect(m_search, &SearchBox::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showChosen();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QString id = current.data(TermListModel::TermIdRole).toString();
        if (id.isEmpty() || id == m_term)
            return;
        m_term = id;
        showCard();
    });
    connect(m_card, &TermCard::programmeRequested, this, &GlossaryPage::programmeRequested);
    connect(m_states, &PageStates::bundledDatasetRequested, this, &GlossaryPage::bundledDatasetRequested);
    connect(&session, &Session::datasetChanged, this, &GlossaryPage::takeOverDataset);
    connect(&session, &Session::languageChanged, this, &GlossaryPage::showState);
    retranslate();
    takeOverDataset();
}

QWidget *GlossaryPage::makeList()
{
    m_search->setObjectName(u"termSearch"_s);
    m_list->setObjectName(u"termList"_s);
    m_count->setObjectName(u"termCount"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HeadingDelegate(headingRole, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setType(*m_count, TypeStep::Note);
    setQuiet(*m_count);
    m_count->setIndent(spacing::tiny);
    auto *list = new QWidget;
    list->setProperty("look", u"surface"_s);
    list->setAttribute(Qt::WA_StyledBackground);
    list->setMinimumWidth(narrowestList);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(spacing::small, spacing::medium, spacing::small, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_search);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    return list;
}

void GlossaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    if (event->type() == QEvent::PaletteChange)
        showCard();
    QWidget::changeEvent(event);
}

void GlossaryPage::retranslate()
{
    m_search->setPurpose(tr("Search the terms"));
    m_list->setAccessibleName(tr("Terms", "of the glossary"));
}

void GlossaryPage::showTerm(const QString &termId)
{
    if (!m_session.dataset() || !m_session.dataset()->term(termId))
        return;
    if (m_model->rowOf(termId) < 0)
        m_search->clear();
    m_term = termId;
    showChosen();
    showCard();
}

void GlossaryPage::takeOverDataset()
{
    m_usages = m_session.dataset() ? termUsages(*m_session.dataset()) : QHash<QString, TermUsage>();
    showState();
}

void GlossaryPage::showState()
{
    const DatasetPointer &dataset = m_session.dataset();
    m_model->setTerms(dataset, m_session.language());
    if (dataset && !dataset->term(m_term))
        m_term = m_model->index(0).data(TermListModel::TermIdRole).toString();
    showChosen();
    showCard();
    if (!dataset)
        m_states->showNoData();
    else if (dataset->records().terms.empty())
        m_states->showAbsence({tr("No glossary"), tr("The terms of a data package are explained here; this one "
                                                     "explains none.")});
    else
        m_states->showContent();
}

void GlossaryPage::showChosen()
{
    const int row = m_model->rowOf(m_term);
    const QModelIndex chosen = row < 0 ? QModelIndex() : m_model->index(row);
    m_list->setCurrentIndex(chosen);
    if (chosen.isValid())
        m_list->scrollTo(chosen);
    showCount();
}

void GlossaryPage::showCount()
{
    m_count->setText(m_model->rowCount() == 0 ? tr("No term has these words")
                                              : tr("%n term(s)", nullptr, m_model->rowCount()));
}

void GlossaryPage::showCard()
{
    const Term *term = m_session.dataset() ? m_session.dataset()->term(m_term) : nullptr;
    if (term == nullptr)
        m_card->clear();
    else
        m_card->showTerm(*term, m_usages.value(m_term));
}

} // namespace bangfu
