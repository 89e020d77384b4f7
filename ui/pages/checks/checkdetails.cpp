// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/checkdetails.h"

#include "catalogue/sourcelabel.h"
#include "checks/checkwording.h"
#include "format/numberformat.h"
#include "session/session.h"
#include "ui/pages/checks/verdictcolour.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int reasonsShare = 3;
constexpr int figuresShare = 2;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *named(const QString &name, const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setObjectName(name);
    return label;
}

} // namespace

CheckDetails::CheckDetails(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(u"checkDetails"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CheckDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void CheckDetails::showCheck(const CheckResult *check)
{
    m_check = check ? std::optional(*check) : std::nullopt;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void CheckDetails::rebuild()
{
    // The old content goes when control returns: it may be the sender of the signal that brought us here.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    auto *content = new QWidget;
    content->setObjectName(u"checkDetailsContent"_s);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, spacing::medium, spacing::small, spacing::large);
    row->setSpacing(spacing::huge);
    if (m_check) {
        auto *reasons = new QVBoxLayout;
        reasons->setSpacing(spacing::small);
        addReasons(*reasons, *m_check);
        addNumbers(*reasons, *m_check);
        reasons->addStretch();
        auto *figures = new QVBoxLayout;
        figures->setSpacing(spacing::small);
        addFigures(*figures, *m_check);
        figures->addStretch();
        row->addLayout(reasons, reasonsShare);
        row->addLayout(figures, figuresShare);
    }
    setWidget(content);
}

void CheckDetails::addReasons(QVBoxLayout &column, const CheckResult &check)
{
    const Language language = m_session.language();
    QLabel *name = named(u"checkName"_s, check.derivation->name.in(language));
    setType(*name, TypeStep::Heading, QFont::DemiBold);
    column.addWidget(name);
    QLabel *verdict = named(u"checkVerdict"_s, verdictText(*check.verdict, m_session.phrases()));
    setType(*verdict, TypeStep::Body, QFont::DemiBold);
    // The palette of a scroll area has no ground of its own to tell light from dark.
    QPalette palette = verdict->palette();
    palette.setColor(QPalette::WindowText, verdictColour(check.verdict, coloursOf(QGuiApplication::palette())));
    verdict->setPalette(palette);
    column.addWidget(verdict);
    column.addWidget(named(u"checkNote"_s, check.derivation->note.in(language)));
    const QString arithmetic = CheckWording(*m_session.dataset(), m_session.phrases()).arithmetic(check);
    auto *card = new Card;
    QLabel *line =
        named(u"checkArithmetic"_s,
              arithmetic.isEmpty() ? tr("There is nothing to compute here; the sentence above says why.") : arithmetic);
    if (arithmetic.isEmpty())
        setQuiet(*line);
    else
        setType(*line, TypeStep::Heading);
    card->column().addWidget(line);
    column.addWidget(card);
}

void CheckDetails::addNumbers(QVBoxLayout &column, const CheckResult &check)
{
    const CheckWording wording(*m_session.dataset(), m_session.phrases());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const QString &label, const QString &text) {
        if (text.isEmpty() || text == u"–")
            return;
        QLabel *word = plainLabel(label);
        word->setWordWrap(false);
        setQuiet(*word);
        const int row = grid->rowCount();
        grid->addWidget(word, row, 0, Qt::AlignTop);
        grid->addWidget(named(name, text), row, 1, Qt::AlignTop);
    };
    add(u"checkComputed"_s, tr("Computed", "label before a number"), wording.computed(check));
    add(u"checkInterval"_s, tr("With rounding", "label before a range of numbers"), wording.interval(check));
    add(u"checkStated"_s, tr("Stated", "label before a number"), wording.stated(check));
    add(u"checkDifference"_s, tr("Difference", "computed less stated"), wording.difference(check));
    add(u"checkAssumption"_s, tr("Assumption"), check.derivation->assumption.in(m_session.language()));
    column.addLayout(grid);
}

void CheckDetails::addFigures(QVBoxLayout &column, const CheckResult &check)
{
    QLabel *heading = plainLabel(tr("Its figures"));
    setType(*heading, TypeStep::Heading, QFont::DemiBold);
    auto *row = new QHBoxLayout;
    row->addWidget(heading, 1);
    if (!check.observationIds.isEmpty()) {
        auto *show = new QToolButton;
        show->setObjectName(u"checkFigures"_s);
        show->setIcon(themedIcon(u"table"_s));
        show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        show->setText(tr("Show them in the table"));
        show->setToolTip(tr("Show the figures of this check in the table"));
        connect(show, &QToolButton::clicked, this, [this, ids = check.observationIds] { emit figuresRequested(ids); });
        row->addWidget(show);
    }
    column.addLayout(row);
    for (const QString &id : check.observationIds) {
        if (const Observation *observation = m_session.dataset()->observation(id))
            addFigure(column, *observation);
    }
}

void CheckDetails::addFigure(QVBoxLayout &column, const Observation &observation)
{
    const Dataset &dataset = *m_session.dataset();
    const Language language = m_session.language();
    const Indicator *indicator = dataset.indicator(observation.indicatorId);
    const Place *place = dataset.place(observation.placeId);
    QStringList where{place ? place->name.in(language) : QString(),
                      formatPeriod(observation.period, m_session.phrases())};
    where.removeAll(QString());
    const QString origin =
        filledIn(tr("%1, line %2", "an article; the line in it"),
                 {sourceLabel(dataset, observation.sourceId, m_session.phrases()), QString::number(observation.line)});
    auto *card = new PressableCard;
    card->setObjectName(u"checkFigure_"_s + observation.id);
    card->column().setSpacing(0);
    card->column().setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    QLabel *printed = plainLabel(observation.printed);
    setType(*printed, TypeStep::Body, QFont::DemiBold);
    QLabel *name = plainLabel(indicator ? indicator->name.in(language) : QString());
    QLabel *context = plainLabel(where.join(u" · "_s));
    QLabel *source = plainLabel(origin);
    for (QLabel *label : {context, source})
        setQuiet(*label);
    setType(*source, TypeStep::Note);
    QStringList spoken;
    for (QLabel *label : {printed, name, context, source}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        card->column().addWidget(label);
        spoken << label->text();
    }
    card->setAccessibleName(spoken.join(u", "_s));
    card->setToolTip(tr("Show the card of this figure"));
    connect(card, &PressableCard::pressed, this, [this, id = observation.id] { emit figureRequested(id); });
    column.addWidget(card);
}

} // namespace bangfu
