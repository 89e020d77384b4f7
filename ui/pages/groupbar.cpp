// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/groupbar.h"

#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfColumn = 14;
constexpr std::size_t mostNumberColumns = 100;

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(lettersOfColumn);
    return box;
}

QToolButton *linkButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("look", u"link"_s);
    return button;
}

} // namespace

GroupBar::GroupBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_byLabel(new QLabel)
    , m_first(choice(u"groupFirst"_s))
    , m_thenLabel(new QLabel)
    , m_second(choice(u"groupSecond"_s))
    , m_measureLabel(new QLabel)
    , m_measure(choice(u"groupMeasure"_s))
    , m_number(choice(u"groupNumber"_s))
    , m_expand(linkButton(u"expandGroups"_s))
    , m_collapse(linkButton(u"collapseGroups"_s))
    , m_refusal(new QLabel)
{
    setObjectName(u"groupBar"_s);
    // Columns may have names of any length; the measures are ours, and must be read whole.
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *line = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    auto *flow = new FlowLayout(line);
    flow->addWidget(labelledFields(m_byLabel, {m_first}));
    flow->addWidget(labelledFields(m_thenLabel, {m_second}));
    flow->addWidget(labelledFields(m_measureLabel, {m_measure, m_number}));
    flow->addWidget(m_expand);
    flow->addWidget(m_collapse);
    m_refusal->setObjectName(u"groupRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(line);
    column->addWidget(m_refusal);

    for (QComboBox *box : {m_first, m_second, m_measure, m_number})
        connect(box, &QComboBox::activated, this, &GroupBar::applyChoice);
    connect(m_expand, &QToolButton::clicked, this, [this] { emit expandRequested(true); });
    connect(m_collapse, &QToolButton::clicked, this, [this] { emit expandRequested(false); });
    connect(&session, &Session::datasetChanged, this, &GroupBar::retranslate);
    connect(&session, &Session::languageChanged, this, &GroupBar::retranslate);
    connect(&session, &Session::queryChanged, this, &GroupBar::showQuery);
    connect(&session, &Session::answerChanged, this, &GroupBar::showAnswer);
    retranslate();
}

void GroupBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GroupBar::retranslate()
{
    m_byLabel->setText(tr("Group by"));
    m_first->setAccessibleName(m_byLabel->text());
    m_thenLabel->setText(tr("and by", "a second column to group by"));
    m_second->setAccessibleName(tr("Second column to group by"));
    m_measureLabel->setText(tr("Show for each group", "a number such as the sum"));
    m_measure->setAccessibleName(m_measureLabel->text());
    m_number->setAccessibleName(tr("Column of numbers"));
    m_expand->setText(tr("Expand all"));
    m_expand->setToolTip(tr("Show the rows of every group"));
    m_collapse->setText(tr("Collapse all"));
    m_collapse->setToolTip(tr("Show the groups only"));
    offerColumns();
    offerMeasures();
    showQuery();
    showAnswer();
}

void GroupBar::offerColumns()
{
    for (QComboBox *box : {m_first, m_second}) {
        box->clear();
        box->addItem(tr("no column", "nothing to group by"), QString());
        for (const FacetDefinition &facet : m_session.facets().definitions)
            box->addItem(facet.title, facet.labelColumn);
    }
    m_number->clear();
    if (!m_session.table())
        return;
    for (const Column &column : m_session.table()->columns()) {
        // Of a package only the figures themselves; the other numbers are their bounds and places.
        const bool isOffered = m_session.dataset() ? column.name() == u"value"_s : column.asDecimal() != nullptr;
        if (isOffered && m_number->count() < static_cast<int>(mostNumberColumns))
            m_number->addItem(column.title(), column.name());
    }
}

void GroupBar::offerMeasures()
{
    m_measure->clear();
    const auto offer = [this](const QString &text, Measure::Kind kind) {
        m_measure->addItem(text, static_cast<int>(kind));
    };
    offer(tr("the number of rows only"), Measure::Kind::Count);
    if (m_number->count() == 0)
        return;
    offer(tr("the sum of"), Measure::Kind::Sum);
    // Means and extremes of figures in different units would say nothing.
    if (m_session.dataset())
        return;
    offer(tr("the mean of"), Measure::Kind::Mean);
    offer(tr("the smallest of"), Measure::Kind::Minimum);
    offer(tr("the largest of"), Measure::Kind::Maximum);
}

void GroupBar::showQuery()
{
    const Query &query = m_session.query();
    const Measure measure = query.measures.empty() ? Measure() : query.measures.front();
    m_first->setCurrentIndex(std::max(0, m_first->findData(query.groupBy.value(0))));
    m_second->setCurrentIndex(std::max(0, m_second->findData(query.groupBy.value(1))));
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(static_cast<int>(measure.kind))));
    if (!measure.column.isEmpty())
        m_number->setCurrentIndex(m_number->findData(measure.column));
    const bool isGrouped = !query.groupBy.isEmpty();
    m_second->setEnabled(isGrouped);
    m_measure->setEnabled(isGrouped);
    m_number->setVisible(measure.kind != Measure::Kind::Count);
}

void GroupBar::showAnswer()
{
    const TableAnswer &answer = m_session.answer();
    for (QToolButton *button : {m_expand, m_collapse})
        button->setVisible(answer.groups != nullptr);
    m_refusal->setText(answer.refusal);
    m_refusal->setVisible(!answer.refusal.isEmpty());
}

void GroupBar::applyChoice()
{
    QStringList columns{m_first->currentData().toString()};
    if (const QString second = m_second->currentData().toString(); second != columns.first())
        columns.append(second);
    columns.removeAll(QString());
    Measure measure;
    measure.kind = static_cast<Measure::Kind>(m_measure->currentData().toInt());
    if (measure.kind != Measure::Kind::Count)
        measure.column = m_number->currentData().toString();
    m_session.setGrouping(columns, measure);
    showQuery();
}

} // namespace bangfu
