// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpage.h"

#include "session/session.h"
#include "ui/charts/figureview.h"
#include "ui/pages/chartgallery.h"
#include "ui/pages/groupedfigures.h"
#include "ui/pages/typelist.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidgetAction>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QToolButton *headingButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

/// The figures that the table can show for a chart: its observations, and those behind its derived figures.
QStringList observationsOf(const Session &session)
{
    QStringList ids;
    for (const ChartItem &item : session.chart()->items) {
        if (session.dataset()->observation(item.figureId))
            ids.append(item.figureId);
        for (const CheckResult &check : session.checks()) {
            if (check.derivation->id == item.figureId)
                ids.append(check.observationIds);
        }
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

ChartPage::ChartPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_gallery(new ChartGallery(session, this))
    , m_question(new QLabel(this))
    , m_typeButton(headingButton(u"chartType"_s, u"chart"_s))
    , m_types(new TypeList)
    , m_figuresButton(headingButton(u"chartFigures"_s, u"table"_s))
    , m_copyButton(headingButton(u"copyPicture"_s, u"picture"_s))
    , m_exportButton(headingButton(u"exportChart"_s, u"export"_s))
    , m_states(new QStackedWidget(this))
    , m_view(new FigureView)
    , m_empty(new EmptyState(u"chart"_s))
{
    setObjectName(u"chartPage"_s);
    m_view->setObjectName(u"figureView"_s);
    auto *chart = new QVBoxLayout;
    chart->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    chart->setSpacing(spacing::small);
    chart->addWidget(makeHeading());
    chart->addWidget(makeStates(), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_gallery);
    row->addLayout(chart, 1);
    connectSession();
    applyTheme();
    retranslate();
}

QWidget *ChartPage::makeHeading()
{
    m_question->setObjectName(u"chartQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    setType(*m_question, TypeStep::Heading);
    setQuiet(*m_question);
    auto *typeMenu = new QMenu(m_typeButton);
    auto *typeAction = new QWidgetAction(typeMenu);
    typeAction->setDefaultWidget(m_types);
    typeMenu->addAction(typeAction);
    m_typeButton->setMenu(typeMenu);
    m_typeButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setMenu(new QMenu(m_exportButton));
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    row->addWidget(m_question, 1);
    for (QToolButton *button : {m_typeButton, m_figuresButton, m_copyButton, m_exportButton})
        row->addWidget(button, 0, Qt::AlignTop);
    return heading;
}

QWidget *ChartPage::makeStates()
{
    m_states->addWidget(m_view);
    m_states->addWidget(m_empty);
    return m_states;
}

void ChartPage::connectSession()
{
    connect(m_types, &TypeList::typeChosen, this, [this](ChartType type) {
        m_typeButton->menu()->close();
        QStringList ids;
        for (const ChartItem &item : m_session.chart()->items)
            ids.append(item.figureId);
        m_session.showChartOf(ids, type);
    });
    connect(m_figuresButton, &QToolButton::clicked, this, [this] {
        if (m_session.dataset())
            m_session.showFigures(observationsOf(m_session));
        emit figuresRequested();
    });
    connect(m_copyButton, &QToolButton::clicked, this, &ChartPage::copyPictureRequested);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!m_session.plainTable())
            emit bundledDatasetRequested();
        else if (m_session.query().groupBy.isEmpty())
            emit groupingRequested();
        else
            m_session.clearFilters();
    });
    connect(m_view, &FigureView::markActivated, this, &ChartPage::activateMark);
    connect(m_view, &FigureView::markFocused, this, [this](const QString &markId) {
        if (m_session.dataset())
            m_session.selectFigure(markId);
    });
    connect(&m_session, &Session::figureSelected, m_view, &FigureView::setFocusedFigure);
    connect(&m_session, &Session::chartChanged, this, &ChartPage::showChart);
    connect(&m_session, &Session::languageChanged, this, &ChartPage::showChart);
    connect(&m_session, &Session::datasetChanged, this, &ChartPage::showChart);
    connect(&m_session, &Session::openingChanged, this, &ChartPage::showChart);
    connect(&m_session, &Session::answerChanged, this, [this] {
        if (m_session.plainTable())
            showChart();
    });
}

void ChartPage::activateMark(const QString &markId)
{
    if (m_session.dataset()) {
        m_session.selectFigure(markId);
        return;
    }
    narrowToGroup(m_session, markId);
    emit figuresRequested();
}

void ChartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void ChartPage::retranslate()
{
    m_typeButton->setText(tr("Type", "of chart"));
    m_typeButton->setToolTip(tr("Draw the same figures as another type of chart"));
    m_copyButton->setText(tr("Copy picture"));
    m_copyButton->setToolTip(tr("Put the chart on the clipboard as a picture"));
    m_exportButton->setText(tr("Export"));
    m_exportButton->setToolTip(tr("Write the chart into a file"));
    showFormats();
    showChart();
}

void ChartPage::showFormats()
{
    QMenu *menu = m_exportButton->menu();
    menu->clear();
    const auto add = [&](const QString &text, const QString &name, Format format) {
        QAction *action = menu->addAction(text, this, [this, format] { emit exportRequested(format); });
        action->setObjectName(name);
    };
    add(tr("Picture (PNG)…"), u"exportPng"_s, Format::Png);
    add(tr("Drawing (SVG)…"), u"exportSvg"_s, Format::Svg);
    add(tr("Document (PDF)…"), u"exportPdf"_s, Format::Pdf);
    menu->addSeparator();
    add(tr("Its figures (CSV)…"), u"exportCsv"_s, Format::Csv);
}

void ChartPage::showChart()
{
    if (m_session.dataset() && !m_session.chart() && !m_session.dataset()->records().charts.empty()) {
        // Rather the first chart than an empty page; its change signal has then brought us here already.
        m_session.showChart(m_session.dataset()->records().charts.front().id);
        if (m_session.chart())
            return;
    }
    m_gallery->setVisible(!m_session.plainTable());
    QString refusal;
    drawChart(refusal);
    showState(refusal);
    showHeading();
}

void ChartPage::drawChart(QString &refusal)
{
    m_content.reset();
    if (const std::optional<GroupedFigures> figures = groupedFigures(m_session)) {
        m_content = groupedContent(*figures, m_session.phrases());
    } else if (m_session.dataset() && m_session.chart()) {
        auto content = figureContent(*m_session.dataset(), *m_session.chart(), m_session.phrases());
        if (content)
            m_content = std::move(content).value();
        else
            refusal = content.error().message;
    }
}

void ChartPage::showState(const QString &refusal)
{
    if (m_content) {
        m_view->setContent(*m_content);
        m_view->setFocusedFigure(m_session.selectedFigure());
        m_states->setCurrentWidget(m_view);
        return;
    }
    m_view->clear();
    m_states->setCurrentWidget(m_empty);
    if (!refusal.isEmpty())
        m_empty->setTexts(tr("This chart cannot be drawn"), refusal, {});
    else
        showAbsence();
}

void ChartPage::showAbsence()
{
    if (m_session.plainTable() && m_session.query().groupBy.isEmpty())
        m_empty->setTexts(tr("The rows are not grouped yet"),
                          tr("A chart of this table shows one bar for each group of rows."), tr("Group the rows"));
    else if (m_session.plainTable())
        m_empty->setTexts(tr("There is nothing to draw"),
                          tr("No group has a value. Take a filter away, or choose another number for the groups."),
                          m_session.isFiltered() ? tr("Clear the filters") : QString());
    else if (m_session.dataset())
        m_empty->setTexts(tr("No chart chosen"),
                          tr("Choose a chart at the left, or select rows of the table and draw them."), {});
    else if (m_session.isOpening())
        m_empty->setTexts(tr("Reading the data"), {}, {});
    else
        m_empty->setTexts(tr("No data open"), tr("Here stand the charts of a data package."),
                          tr("Open the bundled dataset"));
}

void ChartPage::showHeading()
{
    const bool isPlain = m_session.plainTable().has_value();
    const ChartDefinition *definition =
        m_content && !isPlain ? m_session.dataset()->chart(m_session.chart()->id) : nullptr;
    const bool isOwnChart = m_content && !isPlain && definition == nullptr;
    m_figuresButton->setText(isPlain ? tr("Its groups") : tr("Its figures"));
    m_figuresButton->setToolTip(isPlain ? tr("Show the groups of this chart in the table")
                                        : tr("Show the figures of this chart in the table"));
    m_question->setText(definition ? definition->question.in(m_session.language())
                                   : (isOwnChart ? tr("Drawn from the selected figures") : QString()));
    m_typeButton->setVisible(isOwnChart);
    for (QToolButton *button : {m_figuresButton, m_copyButton, m_exportButton})
        button->setEnabled(m_content.has_value());
    if (!isOwnChart)
        return;
    QStringList ids;
    for (const ChartItem &item : m_session.chart()->items)
        ids.append(item.figureId);
    m_types->setPermissions(judgeTypes(*m_session.dataset(), ids, m_session.phrases()), m_session.phrases());
}

void ChartPage::applyTheme()
{
    const bool isDark = &coloursOf(palette()) == &darkColours();
    m_view->setTheme(isDark ? FigureTheme::dark() : FigureTheme::light());
}

} // namespace bangfu
