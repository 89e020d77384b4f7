// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programmes/programmelist.h"

#include "models/programmetreemodel.h"
#include "session/session.h"
#include "ui/pages/programmes/programmedelegate.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/searchbox.h"

#include <QEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// The tree opens so far by itself: the campaigns and what they consist of.
constexpr int openLevels = 1;

} // namespace

ProgrammeList::ProgrammeList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProgrammeTreeModel(this))
    , m_search(new SearchBox(this))
    , m_tree(new QTreeView(this))
    , m_count(new QLabel(this))
{
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(u"programmeSearch"_s);
    m_tree->setObjectName(u"programmeTree"_s);
    m_count->setObjectName(u"programmeCount"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ProgrammeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(spacing::medium);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setType(*m_count, TypeStep::Note);
    setQuiet(*m_count);
    m_count->setIndent(spacing::tiny);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::medium, spacing::small, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_search);
    column->addWidget(m_count);
    column->addWidget(m_tree, 1);
    connect(m_search, &SearchBox::textChanged, this, &ProgrammeList::search);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QString id = current.data(ProgrammeTreeModel::ProgrammeIdRole).toString();
        if (id.isEmpty() || id == m_programme)
            return;
        m_programme = id;
        emit programmeChosen(id);
    });
    retranslate();
}

void ProgrammeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgrammeList::retranslate()
{
    m_search->setPurpose(tr("Search the programmes"));
    m_tree->setAccessibleName(tr("Programmes"));
    showCount();
}

void ProgrammeList::choose(const QString &programmeId)
{
    if (m_model->tree().indexOf(programmeId) < 0)
        return;
    if (!m_model->indexOf(programmeId).isValid())
        m_search->clear();
    m_tree->setCurrentIndex(m_model->indexOf(programmeId));
    showChosen();
}

void ProgrammeList::showProgrammes()
{
    m_model->setProgrammes(m_session.dataset(), m_session.language());
    if (m_model->tree().indexOf(m_programme) < 0)
        m_programme.clear();
    showChosen();
    if (m_programme.isEmpty())
        m_tree->setCurrentIndex(m_model->firstMatch());
    showCount();
}

void ProgrammeList::search(const QString &text)
{
    m_model->setSearch(text);
    showChosen();
    showCount();
}

void ProgrammeList::showChosen()
{
    if (m_search->text().trimmed().isEmpty())
        m_tree->expandToDepth(openLevels);
    else
        m_tree->expandAll();
    const QModelIndex chosen = m_model->indexOf(m_programme);
    m_tree->setCurrentIndex(chosen);
    if (chosen.isValid())
        m_tree->scrollTo(chosen);
}

void ProgrammeList::showCount()
{
    m_count->setText(m_model->matchCount() == 0 ? tr("No programme has these words")
                                                : tr("%n programme(s)", nullptr, m_model->matchCount()));
}

} // namespace bangfu
