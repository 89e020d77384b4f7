// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suggestionspanel.h"

#include "session/session.h"
#include "ui/pages/charttile.h"
#include "ui/pages/panelparts.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

SuggestionsPanel::SuggestionsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_close(closeButton(u"closeSuggestions"_s))
    , m_column(nullptr)
{
    setObjectName(u"suggestionsPanel"_s);
    m_column = makePanel(*this, *m_title, *m_close);
    m_painter.setInterval(0);
    connect(&m_painter, &QTimer::timeout, this, &SuggestionsPanel::paintNext);
    connect(m_close, &QToolButton::clicked, this, &SuggestionsPanel::closeRequested);
    const auto outdate = [this] {
        m_isOutdated = true;
        if (isVisible())
            showTypes();
    };
    connect(&session, &Session::chartChanged, this, outdate);
    connect(&session, &Session::languageChanged, this, outdate);
    connect(&session, &Session::datasetChanged, this, outdate);
    retranslate();
}

ChartType SuggestionsPanel::bestType(const Session &session, const QStringList &figureIds)
{
    const std::vector<TypeSuggestion> suggestions = suggestTypes(*session.dataset(), figureIds, session.phrases());
    return suggestions.empty() ? ChartType::Table : suggestions.front().type;
}

void SuggestionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        for (const Preview &preview : m_previews)
            preview.tile->dropPicture();
        m_painter.start();
    }
    QWidget::changeEvent(event);
}

void SuggestionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        showTypes();
}

void SuggestionsPanel::retranslate()
{
    m_title->setText(tr("Suggestions"));
    m_close->setToolTip(tr("Close the suggestions"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(m_title->text());
}

void SuggestionsPanel::showTypes()
{
    m_isOutdated = false;
    m_previews.clear();
    clearPanel(*m_column);
    if (!m_session.dataset() || !m_session.chart())
        return;
    const ChartSpec &chart = *m_session.chart();
    const std::vector<TypeSuggestion> suggestions =
        suggestTypes(*m_session.dataset(), judgedFigures(chart), m_session.phrases());
    const bool isShownListed = std::any_of(suggestions.begin(), suggestions.end(),
                                           [&](const TypeSuggestion &each) { return each.type == chart.type; });
    if (!isShownListed)
        addPermitted({chart.type, tr("As it stands: what differs is said in its notes.")});
    for (const TypeSuggestion &suggestion : suggestions)
        addPermitted(suggestion);
    addRefusals(judgeChart(*m_session.dataset(), chart, m_session.phrases()));
    m_column->addStretch();
    m_painter.start();
}

void SuggestionsPanel::addPermitted(const TypeSuggestion &suggestion)
{
    auto *tile = new ChartTile(u"type_"_s + chartTypeCode(suggestion.type));
    tile->setTexts(chartTypeName(suggestion.type, m_session.phrases()), suggestion.reason);
    tile->setChecked(m_session.chart()->type == suggestion.type);
    connect(tile, &ChartTile::clicked, this, [this, type = suggestion.type] { emit typeChosen(type); });
    connect(tile, &ChartTile::stepRequested, this, [this, tile](Qt::Key key) {
        const bool isBack = key == Qt::Key_Up || key == Qt::Key_Left;
        for (std::size_t i = 0; i < m_previews.size(); ++i) {
            const std::size_t next = isBack ? i - 1 : i + 1;
            if (m_previews[i].tile == tile && next < m_previews.size())
                m_previews[next].tile->setFocus(Qt::TabFocusReason);
        }
    });
    m_column->addWidget(tile);
    m_previews.push_back({tile, suggestion.type});
}

/// Several types are often refused for one reason: it is said once.
void SuggestionsPanel::addRefusals(const std::vector<TypePermission> &permissions)
{
    QStringList reasons;
    for (const TypePermission &permission : permissions) {
        if (!permission.isPermitted() && !reasons.contains(permission.refusal))
            reasons.append(permission.refusal);
    }
    if (!reasons.isEmpty())
        m_column->addWidget(panelHeading(tr("Not for these figures", "types of chart")));
    for (const QString &reason : reasons) {
        QStringList names;
        const TypePermission *first = nullptr;
        for (const TypePermission &permission : permissions) {
            if (permission.refusal != reason)
                continue;
            names.append(chartTypeName(permission.type, m_session.phrases()));
            if (first == nullptr)
                first = &permission;
        }
        addRefusal(names.join(u" · "_s), *first);
    }
}

void SuggestionsPanel::addRefusal(const QString &names, const TypePermission &permission)
{
    QLabel *title = panelText(names);
    m_column->addWidget(title);
    QLabel *reason = panelText(permission.refusal);
    reason->setObjectName(u"typeRefusal"_s);
    setType(*reason, TypeStep::Note);
    setQuiet(*reason);
    m_column->addWidget(reason);
    if (!permission.alternative)
        return;
    const ChartType nearest = *permission.alternative;
    auto *instead = new QToolButton;
    instead->setObjectName(u"instead_"_s + chartTypeCode(permission.type));
    instead->setProperty("look", u"link"_s);
    instead->setText(filledIn(tr("Rather: %1", "a type of chart, in place of one that is refused"),
                              {chartTypeName(nearest, m_session.phrases())}));
    connect(instead, &QToolButton::clicked, this, [this, nearest] { emit typeChosen(nearest); });
    m_column->addWidget(instead, 0, Qt::AlignLeft);
}

void SuggestionsPanel::paintNext()
{
    for (const Preview &preview : m_previews) {
        if (preview.tile->hasPicture())
            continue;
        const ChartSpec &chart = *m_session.chart();
        const bool isShown = preview.type == chart.type;
        const ChartSpec spec =
            isShown ? chart : chartSpecForFigures(*m_session.dataset(), judgedFigures(chart), preview.type);
        Result<FigureContent> content = figureContent(*m_session.dataset(), spec, m_session.phrases());
        preview.tile->paintPicture(content ? std::optional(std::move(content).value()) : std::nullopt);
        return;
    }
    m_painter.stop();
}

} // namespace bangfu
