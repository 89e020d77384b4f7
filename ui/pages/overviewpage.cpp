// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "checks/checkwording.h"
#include "session/session.h"
#include "ui/charts/figurethumbnail.h"
#include "ui/pages/cardparts.h"
#include "ui/pages/overviewparts.h"
#include "ui/style/colours.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestContent = 1280;
constexpr std::size_t headlineCharts = 3;
constexpr int themeColumns = 3;
constexpr int thumbnailHeight = 288;

std::vector<const ChartDefinition *> headlinesOf(const Dataset &dataset)
{
    std::vector<const ChartDefinition *> headlines;
    for (const ChartDefinition &chart : dataset.records().charts) {
        if (chart.isHeadline && headlines.size() < headlineCharts)
            headlines.push_back(&chart);
    }
    return headlines;
}

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_states(new QStackedWidget(this))
    , m_area(new QScrollArea)
    , m_empty(new EmptyState(u"package"_s))
    , m_loading(new QLabel)
{
    setObjectName(u"overviewPage"_s);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_loading->setAlignment(Qt::AlignCenter);
    setQuiet(*m_loading);
    for (QWidget *state : std::initializer_list<QWidget *>{m_area, m_empty, m_loading})
        m_states->addWidget(state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states);

    connect(m_empty, &EmptyState::actionRequested, this, &OverviewPage::bundledDatasetRequested);
    connect(&session, &Session::datasetChanged, this, &OverviewPage::showState);
    connect(&session, &Session::languageChanged, this, &OverviewPage::showState);
    connect(&session, &Session::openingChanged, this, [this] {
        if (!m_session.dataset())
            showState();
    });
    showState();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    if (event->type() == QEvent::PaletteChange && m_areChartsDrawn)
        drawCharts();
    QWidget::changeEvent(event);
}

void OverviewPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isPainted)
        return;
    // The first frame of the window waits for nothing; what the page holds comes with the second, its charts then.
    m_isPainted = true;
    QTimer::singleShot(0, this, &OverviewPage::showState);
}

void OverviewPage::showState()
{
    if (!m_isPainted) {
        m_states->setCurrentWidget(m_loading);
    } else if (m_session.dataset()) {
        showDataset();
        m_states->setCurrentWidget(m_area);
    } else if (m_session.isOpening()) {
        m_loading->setText(tr("Reading the data package"));
        m_states->setCurrentWidget(m_loading);
    } else {
        showEmptyState();
        m_states->setCurrentWidget(m_empty);
    }
}

void OverviewPage::showEmptyState()
{
    m_empty->setTexts(tr("No data open"),
                      tr("Open a data package of your own, or drop its folder on the window. The dataset that comes "
                         "with the program is always at hand."),
                      tr("Open the bundled dataset"));
}

void OverviewPage::showDataset()
{
    if (QWidget *old = m_area->takeWidget())
        old->deleteLater();
    m_thumbnails.clear();
    m_areChartsDrawn = false;
    auto *content = new QWidget;
    content->setObjectName(u"overviewContent"_s);
    content->setMaximumWidth(widestContent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    column->setSpacing(spacing::large);
    addTitle(*column);
    addCounts(*column);
    addCharts(*column);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::page);
    addBeginnings(*row);
    addThemes(*row);
    column->addLayout(row);
    column->addStretch();
    m_area->setWidget(content);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    QTimer::singleShot(0, this, &OverviewPage::drawCharts);
}

void OverviewPage::addTitle(QBoxLayout &column)
{
    const DatasetRecords &records = m_session.dataset()->records();
    auto *titles = new QVBoxLayout;
    titles->setSpacing(spacing::tiny);
    QLabel *title = overview::plainLabel(records.title.in(m_session.language()));
    title->setObjectName(u"overviewTitle"_s);
    setType(*title, TypeStep::PageTitle, QFont::DemiBold);
    QLabel *promise = overview::plainLabel(
        tr("Every figure with the place where it is printed, how it is read, and whether its arithmetic holds."));
    setQuiet(*promise);
    titles->addWidget(title);
    titles->addWidget(promise);
    column.addLayout(titles);
}

void OverviewPage::addCounts(QBoxLayout &column)
{
    const DatasetRecords &records = m_session.dataset()->records();
    const auto checks = std::count_if(m_session.checks().begin(), m_session.checks().end(),
                                      [](const CheckResult &check) { return check.verdict.has_value(); });
    const auto number = [&](std::size_t count) {
        return languageLocale(m_session.language()).toString(qulonglong(count));
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::page);
    const std::array counts{
        overview::Count{number(records.observations.size()), tr("figures", "caption under a count"), nullptr},
        overview::Count{number(records.sources.size()), tr("articles", "caption under a count"), nullptr},
        overview::Count{number(records.programmes.size()), tr("programmes", "caption under a count"), nullptr},
        overview::Count{number(records.places.size()), tr("places", "caption under a count"), nullptr},
        overview::Count{number(std::size_t(checks)), tr("checks of the arithmetic", "caption under a count"),
                        verdictLinks()},
    };
    for (const overview::Count &count : counts) {
        if (&count == &counts[2]) {
            row->addWidget(programmesCount(count));
        } else {
            // As far from the edge as the count with a frame for its focus.
            QLayout *plain = overview::countColumn(count);
            plain->setContentsMargins(1, 1, 1, 1);
            row->addLayout(plain);
        }
    }
    row->addStretch();
    column.addLayout(row);
}

QWidget *OverviewPage::programmesCount(const overview::Count &count)
{
    auto *link = new PressableCard;
    link->setObjectName(u"openProgrammes"_s);
    link->setProperty("look", u"row"_s);
    link->setToolTip(tr("Show the programmes"));
    link->setAccessibleName(link->toolTip());
    link->column().setContentsMargins(0, 0, 0, 0);
    link->column().addLayout(overview::countColumn(count));
    connect(link, &PressableCard::pressed, this, &OverviewPage::programmesRequested);
    return link;
}

QLayout *OverviewPage::verdictLinks()
{
    auto *links = new QHBoxLayout;
    links->setSpacing(spacing::medium);
    for (const Verdict verdict : verdictsByConcern) {
        const auto count = std::count_if(m_session.checks().begin(), m_session.checks().end(),
                                         [&](const CheckResult &check) { return check.verdict == verdict; });
        if (count == 0)
            continue;
        auto *link = new QPushButton;
        link->setObjectName(u"checks_"_s + verdictCode(verdict));
        link->setProperty("look", u"note"_s);
        link->setText(filledIn(
            u"%1 %2 %3"_s, {verdictSign(verdict), QString::number(count), verdictName(verdict, m_session.phrases())}));
        link->setToolTip(tr("Show these checks"));
        setType(*link, TypeStep::Note);
        connect(link, &QPushButton::clicked, this, [this, verdict] { emit checksRequested(verdict); });
        links->addWidget(link);
    }
    links->addStretch();
    return links;
}

void OverviewPage::addCharts(QBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    for (const ChartDefinition *chart : headlinesOf(*m_session.dataset())) {
        auto *thumbnail = new FigureThumbnail;
        thumbnail->setObjectName(u"headline_"_s + chart->id);
        thumbnail->setAccessibleName(chart->title.in(m_session.language()));
        thumbnail->setToolTip(card::plainToolTip(chart->question.in(m_session.language())));
        thumbnail->setCursor(Qt::PointingHandCursor);
        thumbnail->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        thumbnail->setFixedHeight(thumbnailHeight);
        connect(thumbnail, &QAbstractButton::clicked, this, [this, id = chart->id] { emit chartRequested(id); });
        row->addWidget(thumbnail, 1);
        m_thumbnails.push_back(thumbnail);
    }
    column.addLayout(row);
}

void OverviewPage::drawCharts()
{
    if (!m_session.dataset())
        return;
    m_areChartsDrawn = true;
    const bool isDark = &coloursOf(palette()) == &darkColours();
    const std::vector<const ChartDefinition *> headlines = headlinesOf(*m_session.dataset());
    for (std::size_t i = 0; i < m_thumbnails.size() && i < headlines.size(); ++i) {
        m_thumbnails[i]->setTheme(isDark ? FigureTheme::dark() : FigureTheme::light());
        const Result<ChartSpec> spec = chartSpecOf(*headlines[i]);
        if (!spec)
            continue;
        if (const auto content = figureContent(*m_session.dataset(), spec.value(), m_session.phrases()))
            m_thumbnails[i]->setContent(content.value());
    }
}

void OverviewPage::addBeginnings(QBoxLayout &row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tiny);
    column->addWidget(overview::heading(tr("Where to begin")));
    addBeginning(*column, u"table"_s, tr("Browse all figures"), &OverviewPage::figuresRequested);
    auto *gallery = overview::linkButton(u"chart"_s, tr("Choose a chart from the gallery"));
    gallery->setObjectName(u"openGallery"_s);
    connect(gallery, &QToolButton::clicked, this, [this] { emit chartRequested({}); });
    column->addWidget(gallery, 0, Qt::AlignLeft);
    addBeginning(*column, u"search"_s, tr("Search for a place, a programme or a number"),
                 &OverviewPage::searchRequested);
    addBeginning(*column, u"open"_s, tr("Open your own data package…"), &OverviewPage::openRequested);
    column->addStretch();
    row.addLayout(column, 2);
}

void OverviewPage::addBeginning(QBoxLayout &column, const QString &iconName, const QString &text,
                                void (OverviewPage::*signal)())
{
    auto *button = overview::linkButton(iconName, text);
    button->setObjectName(u"begin_"_s + iconName);
    connect(button, &QToolButton::clicked, this, signal);
    column.addWidget(button, 0, Qt::AlignLeft);
}

void OverviewPage::addThemes(QBoxLayout &row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tiny);
    column->addWidget(overview::heading(tr("Themes")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::huge);
    grid->setVerticalSpacing(spacing::tiny);
    int position = 0;
    for (const overview::ThemeCount &theme : overview::themesByCount(*m_session.dataset(), m_session.language())) {
        auto *button =
            overview::countButton(theme.name, languageLocale(m_session.language()).toString(qulonglong(theme.count)));
        button->setObjectName(u"theme_"_s + theme.id);
        connect(button, &QAbstractButton::clicked, this, [this, id = theme.id] { emit themeRequested(id); });
        grid->addWidget(button, position / themeColumns, position % themeColumns);
        ++position;
    }
    column->addLayout(grid);
    column->addStretch();
    row.addLayout(column, 3);
}

} // namespace bangfu
