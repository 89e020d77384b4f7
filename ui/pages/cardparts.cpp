// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardparts.h"

#include "format/numberformat.h"
#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bangfu::card {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 104;
constexpr int valueWidth = 150;

QString contextOf(const Observation &observation, const Session &session)
{
    const Place *place = session.dataset()->place(observation.placeId);
    const QString period = formatPeriod(observation.period, session.phrases());
    return place ? place->name.in(session.language()) + u" · "_s + period : period;
}

/// The row of one figure.
PressableCard *figureRow(const Observation &observation, const Session &session)
{
    const Indicator *indicator = session.dataset()->indicator(observation.indicatorId);
    const QString subject = indicator ? indicator->name.in(session.language()) : observation.indicatorId;
    const QString worded = figureValueText(*session.dataset(), session.checks(), observation.id, session.phrases());
    const QString context = contextOf(observation, session);
    auto *row = new PressableCard;
    row->setObjectName(u"figureRow_"_s + observation.id);
    row->setAccessibleName(filledIn(u"%1, %2, %3"_s, {worded, subject, context}));
    row->column().setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::tiny);
    QLabel *value = plainLabel(worded);
    value->setFixedWidth(valueWidth);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    setType(*value, TypeStep::Body, QFont::DemiBold);
    QLabel *where = plainLabel(context);
    setType(*where, TypeStep::Note);
    setQuiet(*where);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(plainLabel(subject));
    texts->addWidget(where);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(value, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    row->column().addLayout(line);
    for (QLabel *label : row->findChildren<QLabel *>())
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    return row;
}

} // namespace

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *makeContent(const QString &objectName)
{
    auto *content = new QWidget;
    content->setObjectName(objectName);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::huge);
    column->setSpacing(spacing::small);
    return content;
}

QVBoxLayout &columnOf(QWidget &content)
{
    return *static_cast<QVBoxLayout *>(content.layout());
}

QLabel *addText(QVBoxLayout &column, const QString &text)
{
    QLabel *label = plainLabel(text);
    column.addWidget(label);
    return label;
}

QLabel *addTitle(QVBoxLayout &column, const QString &text)
{
    QLabel *title = addText(column, text);
    setType(*title, TypeStep::PageTitle, QFont::DemiBold);
    return title;
}

QLabel *addHeading(QVBoxLayout &column, const QString &text)
{
    column.addSpacing(spacing::medium);
    QLabel *heading = addText(column, text);
    setType(*heading, TypeStep::Heading, QFont::DemiBold);
    return heading;
}

void addRows(QVBoxLayout &column, const std::vector<ReadingRow> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QLabel *label = plainLabel(rows[i].label);
        label->setWordWrap(false);
        label->setMinimumWidth(labelWidth);
        setQuiet(*label);
        grid->addWidget(label, static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(plainLabel(rows[i].text), static_cast<int>(i), 1, Qt::AlignTop);
    }
    column.addLayout(grid);
}

PressableCard *linkRow(const QString &text, const QString &count)
{
    auto *link = new PressableCard;
    link->setProperty("look", u"row"_s);
    link->setAccessibleName(count.isEmpty() ? text : text + u", "_s + count);
    link->column().setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    QLabel *name = plainLabel(text);
    QLabel *number = plainLabel(count);
    number->setWordWrap(false);
    setAccented(*name);
    setQuiet(*number);
    auto *row = new QHBoxLayout;
    for (QLabel *label : {name, number}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        row->addWidget(label, label == name ? 1 : 0);
    }
    link->column().addLayout(row);
    return link;
}

void addFigures(QVBoxLayout &column, const QStringList &figureIds, Session &session)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(spacing::tiny);
    for (const QString &id : figureIds) {
        const Observation *observation = session.dataset()->observation(id);
        if (observation == nullptr)
            continue;
        PressableCard *row = figureRow(*observation, session);
        QObject::connect(row, &PressableCard::pressed, &session, [&session, id] { session.selectFigure(id); });
        rows->addWidget(row);
    }
    column.addLayout(rows);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace bangfu::card
