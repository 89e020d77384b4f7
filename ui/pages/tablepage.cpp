// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "session/session.h"
#include "ui/pages/chiprow.h"
#include "ui/pages/facetwording.h"
#include "ui/pages/figurestable.h"
#include "ui/pages/typelist.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

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
    , m_chartButton(headingButton(u"chartSelection"_s, u"chart"_s))
    , m_types(new TypeList)
    , m_columnsButton(headingButton(u"chooseColumns"_s, u"columns"_s))
    , m_exportButton(headingButton(u"exportTable"_s, u"export"_s))
    , m_chips(new ChipRow(session, this))
    , m_states(new QStackedWidget(this))
    , m_table(new FiguresTable(session))
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
    column->addWidget(m_chips);
    column->addWidget(m_states, 1);

    connect(m_table, &FiguresTable::figuresSelected, this, &TablePage::judgeSelection);
    connect(m_types, &TypeList::typeChosen, this, [this](ChartType type) {
        m_chartButton->menu()->close();
        emit chartRequested(m_table->selectedFigures(), type);
    });
    connect(m_columnsButton, &QToolButton::clicked, this,
            [this] { m_table->chooseColumns(m_columnsButton->mapToGlobal(m_columnsButton->rect().bottomLeft())); });
    connect(m_exportButton, &QToolButton::clicked, this, &TablePage::exportRequested);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_session.dataset())
            m_session.clearFilters();
        else
            emit openRequested();
    });
    connect(&session, &Session::queryChanged, this, &TablePage::showState);
    connect(&session, &Session::languageChanged, this, &TablePage::retranslate);
    connect(&session, &Session::openingChanged, this, &TablePage::showState);
    retranslate();
}

QWidget *TablePage::makeHeading()
{
    m_title->setObjectName(u"pageTitle"_s);
    setType(*m_title, TypeStep::PageTitle, QFont::DemiBold);
    m_columnsButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *menu = new QMenu(m_chartButton);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(m_types);
    menu->addAction(action);
    m_chartButton->setMenu(menu);
    m_chartButton->setPopupMode(QToolButton::InstantPopup);

    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    row->addWidget(m_title, 1);
    for (QToolButton *button : {m_chartButton, m_columnsButton, m_exportButton})
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
    m_chartButton->setText(tr("Chart the selection"));
    m_columnsButton->setToolTip(tr("Choose which columns are shown"));
    m_columnsButton->setAccessibleName(m_columnsButton->toolTip());
    m_exportButton->setText(tr("Export CSV"));
    m_exportButton->setToolTip(tr("Write the rows and columns that are shown into a CSV file"));
    m_loading->setText(tr("Reading the data package"));
    m_table->setAccessibleName(tr("Table of figures"));
    judgeSelection();
    showState();
}

void TablePage::showState()
{
    showTitle();
    m_chips->showQuery();
    if (m_session.dataset() && !m_session.rows().empty()) {
        m_states->setCurrentWidget(m_table);
    } else if (!m_session.dataset() && m_session.isOpening()) {
        m_states->setCurrentWidget(m_loading);
    } else {
        showEmptyState();
        m_states->setCurrentWidget(m_empty);
    }
    const bool hasRows = m_states->currentWidget() == m_table;
    m_exportButton->setEnabled(hasRows);
    m_columnsButton->setEnabled(hasRows);
    m_chartButton->setEnabled(hasRows && !m_table->selectedFigures().isEmpty());
}

void TablePage::showEmptyState()
{
    if (m_session.dataset())
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
    if (!m_session.dataset())
        return tr("Figures");
    QStringList parts{tr("%n figure(s)", nullptr, static_cast<int>(m_session.rows().size()))};
    QStringList labels;
    for (const ChosenValue &chosen : chosenValues(*m_session.observations(), m_session.query(), m_session.phrases()))
        labels.append(chosen.label);
    if (labels.size() > mostLabelsInTitle)
        labels = labels.mid(0, mostLabelsInTitle) << u"…"_s;
    parts.append(labels);
    if (!m_session.query().search.isEmpty())
        parts.append(filledIn(tr("\"%1\"", "a search word, in the quotation marks of the language"),
                              {m_session.query().search}));
    return parts.join(u" · "_s);
}

void TablePage::judgeSelection()
{
    const QStringList figures = m_table->selectedFigures();
    m_chartButton->setEnabled(!figures.isEmpty());
    m_chartButton->setToolTip(figures.isEmpty()
                                  ? tr("Select the rows to be drawn first")
                                  : tr("Draw %n selected figure(s)", nullptr, static_cast<int>(figures.size())));
    if (m_session.dataset())
        m_types->setPermissions(judgeTypes(*m_session.dataset(), figures, m_session.phrases()), m_session.phrases());
}

} // namespace bangfu
