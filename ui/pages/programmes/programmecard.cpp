// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programmes/programmecard.h"

#include "session/session.h"
#include "ui/pages/cardparts.h"
#include "ui/pages/glossary/termchips.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

ProgrammeCard::ProgrammeCard(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(u"programmeCard"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ProgrammeCard::showReading(const std::optional<ProgrammeReading> &reading)
{
    setAccessibleName(reading ? filledIn(tr("Programme: %1"), {reading->name}) : tr("Programme card"));
    // The old content goes when control returns: it may be the sender of the signal that brought us here.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    QWidget *content = card::makeContent(u"programmeContent"_s);
    QVBoxLayout &column = card::columnOf(*content);
    if (reading) {
        addHead(column, *reading);
        addFigures(column, *reading);
        addChildren(column, *reading);
        addPartners(column, *reading);
        addSystems(column, *reading);
        addEvents(column, *reading);
    } else {
        card::addHeading(column, tr("No programme selected"));
        setQuiet(*card::addText(column, tr("Select a programme at the left.")));
    }
    column.addStretch(1);
    setWidget(content);
    verticalScrollBar()->setValue(0);
}

void ProgrammeCard::addHead(QVBoxLayout &column, const ProgrammeReading &reading)
{
    if (!reading.ancestors.empty())
        addAncestors(column, reading);
    card::addTitle(column, reading.name)->setObjectName(u"programmeName"_s);
    setQuiet(*card::addText(column, reading.context));
    card::addText(column, reading.summary)->setObjectName(u"programmeSummary"_s);
    if (!reading.termIds.isEmpty()) {
        auto *terms = new TermChips(m_session, reading.termIds);
        connect(terms, &TermChips::termRequested, this, &ProgrammeCard::termRequested);
        column.addWidget(terms);
    }
    column.addSpacing(spacing::small);
    card::addRows(column, reading.facts);
}

void ProgrammeCard::addAncestors(QVBoxLayout &column, const ProgrammeReading &reading)
{
    auto *path = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    path->setSizePolicy(policy);
    auto *flow = new FlowLayout(path);
    flow->setSpacing(spacing::tiny);
    for (const ProgrammeLink &ancestor : reading.ancestors) {
        auto *link = new QToolButton;
        link->setObjectName(u"ancestor_"_s + ancestor.id);
        link->setProperty("look", u"crumb"_s);
        link->setText(QString(ancestor.name).replace(u'&', u"&&"_s) + u" ›"_s);
        link->setAccessibleName(ancestor.name);
        setType(*link, TypeStep::Note);
        connect(link, &QToolButton::clicked, this, [this, id = ancestor.id] { emit programmeRequested(id); });
        flow->addWidget(link);
    }
    column.addWidget(path);
}

void ProgrammeCard::addFigures(QVBoxLayout &column, const ProgrammeReading &reading)
{
    card::addHeading(column, tr("Figures"));
    if (reading.allFigures == 0) {
        setQuiet(*card::addText(column, tr("The articles print no figure for this programme.")));
        return;
    }
    card::addFigures(column, reading.figureIds, m_session);
    const auto below = reading.allFigures - static_cast<int>(reading.figureIds.size());
    if (below > 0)
        setQuiet(*card::addText(column, reading.figureIds.isEmpty()
                                            ? tr("%n figure(s) in the programmes below", nullptr, below)
                                            : tr("%n figure(s) more in the programmes below", nullptr, below)));
    auto *table = new QToolButton;
    table->setObjectName(u"programmeFigures"_s);
    table->setProperty("look", u"link"_s);
    table->setIcon(themedIcon(u"table"_s));
    table->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    table->setText(tr("Show its figures in the table"));
    table->setToolTip(tr("Show the figures of this programme and of those below it in the table"));
    connect(table, &QToolButton::clicked, this, [this, id = reading.id] { emit figuresRequested(id); });
    column.addWidget(table, 0, Qt::AlignLeft);
}

void ProgrammeCard::addChildren(QVBoxLayout &column, const ProgrammeReading &reading)
{
    if (reading.children.empty())
        return;
    card::addHeading(column, tr("Parts of the programme"));
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    for (const ProgrammeLink &child : reading.children) {
        PressableCard *link =
            card::linkRow(child.name, child.figures > 0 ? tr("%n figure(s)", nullptr, child.figures) : QString());
        link->setObjectName(u"child_"_s + child.id);
        connect(link, &PressableCard::pressed, this, [this, id = child.id] { emit programmeRequested(id); });
        links->addWidget(link);
    }
    column.addLayout(links);
}

void ProgrammeCard::addPartners(QVBoxLayout &column, const ProgrammeReading &reading)
{
    if (reading.partners.empty())
        return;
    card::addHeading(column, tr("Partners"));
    for (const PartnerReading &partner : reading.partners) {
        auto *pair = new Card;
        pair->setObjectName(u"partner"_s);
        pair->column().setSpacing(spacing::tiny);
        QLabel *places = card::addText(pair->column(), partner.places);
        setType(*places, TypeStep::Body, QFont::DemiBold);
        QLabel *context = card::addText(pair->column(), partner.context);
        setType(*context, TypeStep::Note);
        setQuiet(*context);
        for (const FlowReading &flow : partner.flows)
            addFlow(pair->column(), flow);
        column.addWidget(pair);
    }
}

void ProgrammeCard::addFlow(QVBoxLayout &column, const FlowReading &flow)
{
    const QString text = filledIn(tr("%1: %2", "money, people or goods; what moved"), {flow.carrier, flow.what});
    if (flow.figureId.isEmpty()) {
        QLabel *label = card::addText(column, text);
        label->setObjectName(u"flow"_s);
        label->setToolTip(card::plainToolTip(flow.places));
        label->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
        return;
    }
    PressableCard *link = card::linkRow(text, flow.value);
    link->setObjectName(u"flow_"_s + flow.figureId);
    link->setToolTip(card::plainToolTip(flow.places));
    connect(link, &PressableCard::pressed, &m_session, [this, id = flow.figureId] { m_session.selectFigure(id); });
    column.addWidget(link);
}

void ProgrammeCard::addEvents(QVBoxLayout &column, const ProgrammeReading &reading)
{
    if (reading.events.empty())
        return;
    card::addHeading(column, tr("Events"));
    std::vector<ReadingRow> rows;
    for (const EventReading &event : reading.events)
        rows.push_back({event.date, event.title + u"\n"_s + event.context});
    card::addRows(column, rows);
}

void ProgrammeCard::addSystems(QVBoxLayout &column, const ProgrammeReading &reading)
{
    if (reading.systems.empty())
        return;
    card::addHeading(column, tr("Numbers inside the name"));
    for (const SystemReading &system : reading.systems) {
        auto *box = new Card;
        box->setObjectName(u"system"_s);
        box->column().setSpacing(spacing::tiny);
        setType(*card::addText(box->column(), system.name), TypeStep::Body, QFont::DemiBold);
        int number = 0;
        for (const QString &part : system.parts) {
            ++number;
            card::addText(box->column(), u"%1. %2"_s.arg(QString::number(number), part));
        }
        setQuiet(*card::addText(box->column(), system.note));
        column.addWidget(box);
    }
}

} // namespace bangfu
