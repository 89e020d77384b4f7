// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/glossary/termcard.h"

#include "session/session.h"
#include "ui/pages/cardparts.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>

namespace bangfu {

using namespace Qt::StringLiterals;

TermCard::TermCard(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(u"termCard"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *TermCard::freshContent()
{
    // The old content goes when control returns: it may be the sender of the signal that brought us here.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    return card::makeContent(u"termContent"_s);
}

void TermCard::clear()
{
    setAccessibleName(tr("Term card"));
    QWidget *content = freshContent();
    card::addHeading(card::columnOf(*content), tr("No term selected"));
    card::columnOf(*content).addStretch(1);
    setWidget(content);
}

void TermCard::showTerm(const Term &term, const TermUsage &usage)
{
    const QString name = term.name.in(m_session.language());
    setAccessibleName(filledIn(tr("Term: %1"), {name}));
    QWidget *content = freshContent();
    QVBoxLayout &column = card::columnOf(*content);
    card::addTitle(column, name)->setObjectName(u"termName"_s);
    QLabel *definition = card::addText(column, term.definition.in(m_session.language()));
    definition->setObjectName(u"termDefinition"_s);
    setType(*definition, TypeStep::Heading);
    addOtherLanguages(column, term);
    addUses(column, usage);
    column.addStretch(1);
    setWidget(content);
    verticalScrollBar()->setValue(0);
}

void TermCard::addOtherLanguages(QVBoxLayout &column, const Term &term)
{
    column.addSpacing(spacing::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    for (const Language language : allLanguages) {
        if (language == m_session.language())
            continue;
        auto *box = new Card;
        box->column().setSpacing(spacing::tiny);
        QLabel *heading = card::addText(box->column(), languageNativeName(language));
        setType(*heading, TypeStep::Note);
        setQuiet(*heading);
        QLabel *name = card::addText(box->column(), term.name.in(language));
        name->setObjectName(u"termName_"_s + languageCode(language));
        setType(*name, TypeStep::Heading, QFont::DemiBold);
        card::addText(box->column(), term.definition.in(language));
        box->column().setAlignment(Qt::AlignTop);
        row->addWidget(box, 1);
    }
    column.addLayout(row);
}

void TermCard::addUses(QVBoxLayout &column, const TermUsage &usage)
{
    if (usage.programmeIds.isEmpty() && usage.observationIds.isEmpty()) {
        column.addSpacing(spacing::medium);
        setQuiet(*card::addText(column, tr("No programme and no figure mentions this term by its name.")));
        return;
    }
    if (!usage.programmeIds.isEmpty()) {
        card::addHeading(column, tr("Programmes that mention it"));
        auto *links = new QVBoxLayout;
        links->setSpacing(0);
        for (const QString &id : usage.programmeIds) {
            PressableCard *link = card::linkRow(m_session.dataset()->programme(id)->name.in(m_session.language()));
            link->setObjectName(u"programme_"_s + id);
            connect(link, &PressableCard::pressed, this, [this, id] { emit programmeRequested(id); });
            links->addWidget(link);
        }
        column.addLayout(links);
    }
    if (!usage.observationIds.isEmpty()) {
        card::addHeading(column, tr("Figures that mention it"));
        card::addFigures(column, usage.observationIds, m_session);
    }
}

} // namespace bangfu
