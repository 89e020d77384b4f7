// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurecard.h"

#include "catalogue/termusage.h"
#include "session/session.h"
#include "ui/pages/cardparts.h"
#include "ui/pages/checks/verdictcolour.h"
#include "ui/pages/glossary/termchips.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/card.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTextColour(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

/// Numbers and units are joined by a no-break space; in the narrow card a long unit may go to a line of its own.
QString breakableBeforeUnit(QString text)
{
    const qsizetype last = text.lastIndexOf(QChar::Nbsp);
    if (last >= 0 && last + 1 < text.size() && text[last + 1].isLetter())
        text[last] = u' ';
    return text;
}

} // namespace

FigureCard::FigureCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_area(new QScrollArea(this))
{
    setProperty("look", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_area->setObjectName(u"figureCardArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    connect(&session, &Session::figureSelected, this, &FigureCard::showFigure);
    connect(&session, &Session::languageChanged, this, &FigureCard::showFigure);
    connect(&session, &Session::datasetChanged, this, &FigureCard::showFigure);
    showFigure();
}

void FigureCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showFigure();
    QWidget::changeEvent(event);
}

void FigureCard::showFigure()
{
    setAccessibleName(tr("Figure card"));
    // The old content goes when control returns: it may be the sender of the signal that brought us here.
    if (QWidget *old = m_area->takeWidget())
        old->deleteLater();
    auto *content = new QWidget;
    content->setObjectName(u"figureCardContent"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    const auto reading = m_session.dataset() ? figureReading(*m_session.dataset(), m_session.checks(),
                                                             m_session.selectedFigure(), m_session.phrases())
                                             : std::nullopt;
    if (reading) {
        addHeadline(*column, *reading);
        addTerms(*column);
        addRows(*column, tr("Where it stands"), reading->origin);
        addChecks(*column, *reading);
        addRows(*column, tr("Reading", "how a figure is understood"), reading->reading);
        addRelated(*column, *reading);
        addCitation(*column, *reading);
    } else {
        showNothing(*column);
    }
    column->addStretch();
    m_area->setWidget(content);
}

void FigureCard::showNothing(QVBoxLayout &column)
{
    addHeading(column, tr("No figure selected"));
    QLabel *hint =
        addText(column, tr("Select a row of the table or a mark of a chart. Here you then see how the figure "
                           "is read, where it is printed, and whether its arithmetic holds."));
    setQuiet(*hint);
}

void FigureCard::addHeadline(QVBoxLayout &column, const FigureReading &reading)
{
    auto *row = new QHBoxLayout;
    QLabel *value = plainLabel(breakableBeforeUnit(reading.headline));
    value->setObjectName(u"figureHeadline"_s);
    setType(*value, reading.headline.size() > 24 ? TypeStep::Heading : TypeStep::Headline, QFont::DemiBold);
    row->addWidget(value, 1);
    auto *close = new QToolButton;
    close->setIcon(themedIcon(u"close"_s));
    close->setToolTip(tr("Hide the details"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &FigureCard::closeRequested);
    row->addWidget(close, 0, Qt::AlignTop);
    column.addLayout(row);

    QLabel *subject = addText(column, reading.subject);
    subject->setObjectName(u"figureSubject"_s);
    setType(*subject, TypeStep::Body, QFont::DemiBold);
    if (!reading.definition.isEmpty())
        subject->setToolTip(card::plainToolTip(reading.definition));
    setQuiet(*addText(column, reading.context));
    if (reading.isDerived)
        setAccented(*addText(column, tr("Computed by Bangfu, not printed in any article")));
    if (!reading.printed.isEmpty())
        addText(column, filledIn(tr("Printed: %1", "the characters of an article"), {reading.printed}))
            ->setObjectName(u"figurePrinted"_s);
    if (!reading.comment.isEmpty()) {
        auto *card = new Card;
        card->column().addWidget(plainLabel(reading.comment));
        column.addWidget(card);
    }
}

void FigureCard::addTerms(QVBoxLayout &column)
{
    const Dataset &dataset = *m_session.dataset();
    std::vector<LocalizedText> texts;
    if (const Observation *observation = dataset.observation(m_session.selectedFigure()))
        texts = textsWithTerms(*observation, dataset);
    else if (const Derivation *derivation = dataset.derivation(m_session.selectedFigure()))
        texts = textsWithTerms(*derivation);
    const QStringList ids = TermFinder(dataset.records().terms).termsIn(texts);
    if (ids.isEmpty())
        return;
    auto *terms = new TermChips(m_session, ids);
    connect(terms, &TermChips::termRequested, this, &FigureCard::termRequested);
    column.addWidget(terms);
}

void FigureCard::addRows(QVBoxLayout &column, const QString &title, const std::vector<ReadingRow> &rows)
{
    if (rows.empty())
        return;
    addHeading(column, title);
    card::addRows(column, rows);
}

void FigureCard::addChecks(QVBoxLayout &column, const FigureReading &reading)
{
    if (reading.checks.empty())
        return;
    addHeading(column, tr("Arithmetic"));
    for (const ReadingCheck &check : reading.checks) {
        auto *card = new Card;
        card->column().setSpacing(spacing::tiny);
        QLabel *verdict = plainLabel(check.verdictText);
        verdict->setObjectName(u"checkVerdict"_s);
        setType(*verdict, TypeStep::Body, QFont::DemiBold);
        setTextColour(*verdict, verdictColour(check.verdict, coloursOf(palette())));
        card->column().addWidget(verdict);
        for (const QString &text : {check.title, check.arithmetic, check.note}) {
            if (!text.isEmpty() && text != reading.subject)
                card->column().addWidget(plainLabel(text));
        }
        column.addWidget(card);
    }
}

void FigureCard::addRelated(QVBoxLayout &column, const FigureReading &reading)
{
    if (reading.related.empty())
        return;
    addHeading(column, reading.isDerived ? tr("Computed from") : tr("Related figures"));
    for (const RelatedFigure &figure : reading.related) {
        auto *card = new PressableCard;
        card->setObjectName(u"relatedFigure"_s);
        card->setAccessibleName(figure.relation + u": "_s + figure.title + u", "_s + figure.value);
        card->column().setSpacing(0);
        QLabel *relation = plainLabel(figure.relation);
        setType(*relation, TypeStep::Note);
        setQuiet(*relation);
        QLabel *value = plainLabel(figure.value);
        setType(*value, TypeStep::Body, QFont::DemiBold);
        for (QLabel *label : {relation, value, plainLabel(figure.title)}) {
            label->setTextInteractionFlags(Qt::NoTextInteraction);
            card->column().addWidget(label);
        }
        connect(card, &PressableCard::pressed, this, [this, id = figure.id] { m_session.selectFigure(id); });
        column.addWidget(card);
    }
}

void FigureCard::addCitation(QVBoxLayout &column, const FigureReading &reading)
{
    auto *copy = new QToolButton;
    copy->setObjectName(u"copyCitation"_s);
    copy->setText(tr("Copy the citation"));
    copy->setIcon(themedIcon(u"quote"_s));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setToolTip(card::plainToolTip(reading.citation));
    connect(copy, &QToolButton::clicked, this,
            [citation = reading.citation] { QGuiApplication::clipboard()->setText(citation); });
    column.addSpacing(spacing::small);
    column.addWidget(copy, 0, Qt::AlignLeft);
}

void FigureCard::addHeading(QVBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addSpacing(spacing::small);
    QLabel *heading = addText(column, text);
    setType(*heading, TypeStep::Heading, QFont::DemiBold);
}

QLabel *FigureCard::addText(QVBoxLayout &column, const QString &text)
{
    QLabel *label = plainLabel(text);
    column.addWidget(label);
    return label;
}

} // namespace bangfu
