// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "session/session.h"
#include "ui/pages/chiprow.h"
#include "ui/pages/facetwording.h"
#include "ui/pages/groupbar.h"
#include "ui/pages/readingbar.h"
#include "ui/pages/rowstable.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLabelsInTitle = 4;

QToolButton *headingButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

TablePage::TablePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ElidedLabel(this))
    , m_readingButton(headingButton(u"howRead"_s, u"info"_s))
    , m_groupButton(headingButton(u"groupRows"_s, u"group"_s))
    , m_groupChartButton(headingButton(u"chartGroups"_s, u"chart"_s))
    , m_chartButton(headingButton(u"chartSelection"_s, u"chart"_s))
    , m_columnsButton(headingButton(u"chooseColumns"_s, u"columns"_s))
    , m_exportButton(headingButton(u"exportTable"_s, u"export"_s))
    , m_readingBar(new ReadingBar(session, this))
    , m_groupBar(new GroupBar(session, this))
    , m_chips(new ChipRow(session, this))
    , m_states(new QStackedWidget(this))
    , m_table(new RowsTable(session))
    , m_empty(new EmptyState(u"table"_s))
    , m_loading(new QLabel)
{
    m_loading->setAlignment(Qt::AlignCenter);
    setQuiet(*m_loading);
    for (QWidget *state : std::initializer_list<QWidget *>{m_table, m_empty, m_loading})
        m_states->addWidget(state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    column->setSpacing(spacing::small);
    column->addWidget(makeHeading());
    column->addWidget(m_readingBar);
    column->addWidget(m_groupBar);
    column->addWidget(m_chips);
    column->addWidget(m_states, 1);

    setFocusProxy(m_table);
    m_readingBar->hide();
    m_groupBar->hide();
    connectHeading();
    connectSession();
    retranslate();
}

void TablePage::connectHeading()
{
    connect(m_chartButton, &QToolButton::clicked, this, [this] { emit chartRequested(m_table->selectedFigures()); });
    connect(m_columnsButton, &QToolButton::clicked, this,
            [this] { m_table->chooseColumns(m_columnsButton->mapToGlobal(m_columnsButton->rect().bottomLeft())); });
    connect(m_exportButton, &QToolButton::clicked, this, &TablePage::exportRequested);
    connect(m_groupChartButton, &QToolButton::clicked, this, &TablePage::groupChartRequested);
    connect(m_readingButton, &QToolButton::toggled, m_readingBar, &QWidget::setVisible);
    connect(m_groupButton, &QToolButton::toggled, m_groupBar, &QWidget::setVisible);
    // The button takes grouping away as it brought it.
    connect(m_groupButton, &QToolButton::clicked, this, [this](bool isWanted) {
        if (!isWanted)
            m_session.setGrouping({});
    });
    connect(m_groupBar, &GroupBar::expandRequested, m_table, &RowsTable::expandGroups);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_session.isFiltered())
            m_session.clearFilters();
        else
            emit openRequested();
    });
}

void TablePage::connectSession()
{
    connect(m_table, &RowsTable::rowsSelected, this, &TablePage::judgeSelection);
    connect(&m_session, &Session::datasetChanged, this, &TablePage::retranslate);
    connect(&m_session, &Session::answerChanged, this, &TablePage::showState);
    connect(&m_session, &Session::languageChanged, this, &TablePage::retranslate);
    connect(&m_session, &Session::openingChanged, this, &TablePage::showState);
}

QWidget *TablePage::makeHeading()
{
    m_title->setObjectName(u"pageTitle"_s);
    setType(*m_title, TypeStep::PageTitle, QFont::DemiBold);
    m_columnsButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_readingButton->setCheckable(true);
    m_groupButton->setCheckable(true);
    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    row->addWidget(m_title, 1);
    for (QToolButton *button :
         {m_readingButton, m_groupButton, m_groupChartButton, m_chartButton, m_columnsButton, m_exportButton})
        row->addWidget(button);
    return heading;
}

void TablePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TablePage::retranslate()
{
    m_readingButton->setText(tr("How it was read"));
    m_readingButton->setToolTip(tr("Encoding, separator and decimal sign of the file"));
    m_groupButton->setText(tr("Group", "the rows of a table"));
    m_groupButton->setToolTip(tr("Gather rows that have something in common, with their number or sum"));
    m_groupChartButton->setText(tr("Chart the groups"));
    m_groupChartButton->setToolTip(tr("Draw the largest groups as bars"));
    m_chartButton->setText(tr("Chart the selection"));
    m_columnsButton->setToolTip(tr("Choose which columns are shown"));
    m_columnsButton->setAccessibleName(m_columnsButton->toolTip());
    m_exportButton->setText(tr("Export CSV"));
    m_exportButton->setToolTip(tr("Write the rows and columns that are shown into a CSV file"));
    m_loading->setText(tr("Reading the data"));
    m_table->setAccessibleName(m_session.plainTable() ? tr("Table of the open file") : tr("Table of figures"));
    judgeSelection();
    showState();
}

void TablePage::showState()
{
    showTitle();
    m_chips->showQuery();
    if (m_session.table() && !m_session.rows().empty()) {
        m_states->setCurrentWidget(m_table);
    } else if (!m_session.table() && m_session.isOpening()) {
        m_states->setCurrentWidget(m_loading);
    } else {
        showEmptyState();
        m_states->setCurrentWidget(m_empty);
    }
    showHeading();
}

void TablePage::showHeading()
{
    const bool hasRows = m_states->currentWidget() == m_table;
    const bool isPlain = m_session.plainTable().has_value();
    const bool isGrouped = m_session.answer().groups != nullptr;
    m_exportButton->setEnabled(hasRows);
    m_columnsButton->setEnabled(hasRows);
    m_groupButton->setEnabled(m_session.table() != nullptr);
    m_chartButton->setEnabled(hasRows && !m_table->selectedFigures().isEmpty());
    m_chartButton->setVisible(!isPlain);
    m_groupChartButton->setVisible(isPlain && isGrouped);
    m_readingButton->setVisible(isPlain);
    m_readingBar->setVisible(isPlain && m_readingButton->isChecked());
    if (!m_session.query().groupBy.isEmpty())
        m_groupButton->setChecked(true);
}

void TablePage::showEmptyState()
{
    if (m_session.plainTable() && m_session.isFiltered())
        m_empty->setTexts(tr("No row fits"),
                          tr("No row has all that you ask for. Take a filter away, or search for fewer words."),
                          tr("Clear the filters"));
    else if (m_session.plainTable())
        m_empty->setTexts(tr("The table is empty"), tr("The file has headings, but no rows below them."), {});
    else if (m_session.dataset())
        m_empty->setTexts(tr("No figure fits"),
                          tr("No figure has all that you ask for. Take a filter away, or search for fewer words."),
                          tr("Clear the filters"));
    else
        m_empty->setTexts(tr("No data open"),
                          tr("Here stand the figures of a data package, one a row, with place, time, unit and source."),
                          tr("Open the bundled dataset"));
}

void TablePage::showTitle()
{
    m_title->setFullText(titleText());
}

QString TablePage::titleText() const
{
    if (!m_session.table())
        return tr("Figures");
    const int count = static_cast<int>(m_session.rows().size());
    const QString number = languageLocale(m_session.language()).toString(count);
    QStringList parts;
    if (m_session.dataset())
        parts = {tr("%n figure(s)", nullptr, count)};
    else
        parts = {m_session.table()->name(), filledIn(tr("%1 row(s)", "%1 is their number", count), {number})};
    if (const RowGroupsPointer &groups = m_session.answer().groups) {
        const int groupCount = static_cast<int>(groups->count());
        parts.append(filledIn(tr("in %1 group(s)", "%1 is their number", groupCount),
                              {languageLocale(m_session.language()).toString(groupCount)}));
    }
    QStringList labels;
    for (const ChosenValue &chosen : chosenValues(m_session))
        labels.append(chosen.label);
    if (labels.size() > mostLabelsInTitle)
        labels = labels.mid(0, mostLabelsInTitle) << u"…"_s;
    parts.append(labels);
    const QString &search = m_session.answer().request.query.search;
    if (!search.isEmpty())
        parts.append(filledIn(tr("\"%1\"", "a search word, in the quotation marks of the language"), {search}));
    return parts.join(u" · "_s);
}

void TablePage::judgeSelection()
{
    if (m_session.plainTable())
        return;
    const QStringList figures = m_table->selectedFigures();
    m_chartButton->setEnabled(!figures.isEmpty());
    m_chartButton->setToolTip(figures.isEmpty()
                                  ? tr("Select the rows to be drawn first")
                                  : tr("Draw %n selected figure(s)", nullptr, static_cast<int>(figures.size())));
}

} // namespace bangfu
