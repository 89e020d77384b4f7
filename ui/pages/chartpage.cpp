// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpage.h"

#include "session/session.h"
#include "ui/charts/figureview.h"
#include "ui/charts/themefile.h"
#include "ui/pages/charteditor/annotationmover.h"
#include "ui/pages/charteditor/chartediting.h"
#include "ui/pages/charteditor/charteditor.h"
#include "ui/pages/charttable.h"
#include "ui/pages/groupedfigures.h"
#include "ui/pages/suggestionspanel.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/emptystate.h"
#include "view/tablefigure.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

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
    , m_gallery(new QToolButton(this))
    , m_question(new QLabel(this))
    , m_states(new QStackedWidget(this))
    , m_view(new FigureView)
    , m_table(new ChartTable(session))
    , m_empty(new EmptyState(u"chart"_s))
    , m_suggestions(new SuggestionsPanel(session, this))
    , m_editor(new ChartEditor(session, this))
    , m_mover(new AnnotationMover(session, *m_view))
{
    setObjectName(u"chartPage"_s);
    setFocusProxy(m_view);
    m_view->setObjectName(u"figureView"_s);
    auto *chart = new QVBoxLayout;
    chart->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    chart->setSpacing(spacing::small);
    chart->addWidget(makeHeading());
    makeStates();
    chart->addWidget(m_states, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(chart, 1);
    row->addWidget(m_suggestions);
    row->addWidget(m_editor);
    makePanels();
    connectSession();
    connectView();
    retranslate();
}

QWidget *ChartPage::makeHeading()
{
    m_gallery->setObjectName(u"allCharts"_s);
    m_gallery->setIcon(themedIcon(u"back"_s));
    m_gallery->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_gallery, &QToolButton::clicked, this, &ChartPage::galleryRequested);
    m_question->setObjectName(u"chartQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    setQuiet(*m_question);
    auto *heading = new QWidget(this);
    m_actions = new QHBoxLayout(heading);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(spacing::tiny);
    m_actions->addWidget(m_gallery);
    m_actions->addWidget(m_question, 1);
    return heading;
}

void ChartPage::addHeadingActions(const QList<QAction *> &actions, const QList<QAction *> &withoutTexts)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setObjectName(u"heading_"_s + action->objectName());
        button->setDefaultAction(action);
        button->setToolButtonStyle(withoutTexts.contains(action) ? Qt::ToolButtonIconOnly
                                                                 : Qt::ToolButtonTextBesideIcon);
        m_actions->addWidget(button);
    }
}

void ChartPage::makeStates()
{
    for (QWidget *state : std::initializer_list<QWidget *>{m_view, m_table, m_empty})
        m_states->addWidget(state);
    connect(m_table, &ChartTable::figuresRequested, this, [this] {
        if (m_session.dataset() && m_session.chart())
            m_session.showFigures(observationsOf(m_session));
        emit figuresRequested();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!m_session.plainTable())
            emit bundledDatasetRequested();
        else if (m_session.query().groupBy.isEmpty())
            emit groupingRequested();
        else
            m_session.clearFilters();
    });
}

void ChartPage::makePanels()
{
    m_suggestions->hide();
    m_editor->hide();
    connect(m_suggestions, &SuggestionsPanel::closeRequested, this, [this] { showPanel(Panel::None); });
    connect(m_suggestions, &SuggestionsPanel::typeChosen, this, &ChartPage::takeType);
    connect(m_editor, &ChartEditor::closeRequested, this, [this] { showPanel(Panel::None); });
    connect(m_editor, &ChartEditor::themeFileRequested, this, &ChartPage::themeFileRequested);
    connect(m_editor, &ChartEditor::sightChosen, this, &ChartPage::applyTheme);
}

void ChartPage::takeType(ChartType type)
{
    const ChartSpec &shown = *m_session.chart();
    if (type == shown.type)
        return;
    ChartSpec spec = chartSpecForFigures(*m_session.dataset(), judgedFigures(shown), type);
    // The texts say what the figures are, whatever they are drawn as.
    spec.title = shown.title;
    spec.subtitle = shown.subtitle;
    spec.note = shown.note;
    spec.presentation = shown.presentation;
    m_session.changeChart(std::move(spec), {tr("Change the type")});
}

void ChartPage::connectSession()
{
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

void ChartPage::connectView()
{
    connect(m_view, &FigureView::markActivated, this, &ChartPage::activateMark);
    connect(m_view, &FigureView::markFocused, this, [this](const QString &markId) {
        if (m_session.dataset() && !annotationIndex(markId))
            m_session.selectFigure(markId);
    });
}

void ChartPage::activateMark(const QString &markId)
{
    if (const std::optional<int> index = annotationIndex(markId)) {
        showPanel(Panel::Editor);
        m_editor->showAnnotation(*index);
        return;
    }
    if (m_session.dataset()) {
        m_session.selectFigure(markId);
        return;
    }
    if (!m_session.tableChart())
        narrowToGroup(m_session, markId);
    emit figuresRequested();
}

void ChartPage::showPanel(Panel panel)
{
    if (panel == m_panel)
        return;
    m_panel = panel;
    m_suggestions->setVisible(panel == Panel::Suggestions);
    m_editor->setVisible(panel == Panel::Editor);
    showPanelContent();
    applyTheme();
    emit panelChanged();
}

void ChartPage::showPanelContent()
{
    if (m_panel == Panel::Editor)
        m_editor->showChart(m_content);
}

void ChartPage::showTable(bool isTable)
{
    if (isTable == m_isTableWanted)
        return;
    m_isTableWanted = isTable;
    showState({});
    if (m_content)
        m_states->currentWidget()->setFocus();
    emit tableShown(isTable);
}

void ChartPage::useThemeFile(const QString &path)
{
    m_editor->useThemeFile(path);
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
    m_gallery->setText(tr("All charts"));
    m_gallery->setToolTip(tr("Back to the gallery"));
    showChart();
}

void ChartPage::showChart()
{
    if (m_session.dataset() && !m_session.chart() && !m_session.dataset()->records().charts.empty()) {
        // Rather the first chart than an empty page; its change signal has then brought us here already.
        m_session.showChart(m_session.dataset()->records().charts.front().id);
        if (m_session.chart())
            return;
    }
    QString refusal;
    drawChart(refusal);
    showState(refusal);
    showHeading();
    showPanelContent();
    emit contentChanged();
}

void ChartPage::drawChart(QString &refusal)
{
    m_content.reset();
    const auto take = [&](Result<FigureContent> content) {
        if (content)
            m_content = std::move(content).value();
        else
            refusal = content.error().message;
    };
    if (m_session.plainTable() && m_session.tableChart()) {
        const TableChart &chart = *m_session.tableChart();
        take(tableFigure(*m_session.table(), m_session.rows(), chart, m_session.path(),
                         phrasesOf(chart.presentation, m_session.phrases())));
    } else if (const std::optional<GroupedFigures> figures = groupedFigures(m_session)) {
        m_content = groupedContent(*figures, m_session.phrases());
    } else if (m_session.dataset() && m_session.chart()) {
        const ChartSpec &spec = *m_session.chart();
        take(figureContent(*m_session.dataset(), spec, phrasesOf(spec.presentation, m_session.phrases())));
    }
}

void ChartPage::showState(const QString &refusal)
{
    if (m_content) {
        const QString focused = m_view->focusedFigure();
        m_view->setContent(*m_content);
        applyTheme();
        m_view->setFocusedFigure(annotationIndex(focused) ? focused : m_session.selectedFigure());
        if (m_isTableWanted)
            m_table->showFigures();
        m_states->setCurrentWidget(m_isTableWanted ? static_cast<QWidget *>(m_table) : m_view);
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
                          tr("Choose a chart of the gallery, or select rows of the table and draw them."), {});
    else if (m_session.isOpening())
        m_empty->setTexts(tr("Reading the data"), {}, {});
    else
        m_empty->setTexts(tr("No data open"), tr("Here stand the charts of a data package."),
                          tr("Open the bundled dataset"));
}

void ChartPage::showHeading()
{
    const bool isPlain = m_session.plainTable().has_value();
    const bool isOfDataset = m_session.dataset() && m_session.chart();
    const ChartDefinition *definition = isOfDataset ? m_session.dataset()->chart(m_session.chart()->id) : nullptr;
    m_gallery->setVisible(!isPlain);
    if (definition)
        m_question->setText(definition->question.in(m_session.language()));
    else
        m_question->setText(m_content && isOfDataset ? tr("Drawn from the selected figures") : QString());
}

void ChartPage::applyTheme()
{
    const std::optional<ChartDress> dress = dressOf(m_session);
    const ChartPresentation presentation = dress ? dress->presentation : ChartPresentation();
    // While it is edited the chart stands as it will be written; else it fills the window and is as light or dark.
    const bool isPage = m_panel == Panel::Editor && m_content;
    m_view->setPage(isPage ? std::optional(presentation.size) : std::nullopt);
    if (isPage || !presentation.theme.isEmpty() || !presentation.palette.isEmpty()) {
        if (const auto theme = readFigureTheme(presentation.theme, presentation.palette, m_session.phrases())) {
            m_view->setTheme(isPage ? seenBy(m_editor->sight(), theme.value()) : theme.value());
            return;
        }
    }
    const bool isDark = &coloursOf(palette()) == &darkColours();
    m_view->setTheme(isDark && !isPage ? FigureTheme::dark() : FigureTheme::light());
}

} // namespace bangfu
