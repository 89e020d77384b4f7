// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/axisgroup.h"

#include "ui/pages/charteditor/chartediting.h"
#include "ui/pages/panelparts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int bySuitability = -1;

} // namespace

AxisGroup::AxisGroup(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_order(choiceField(u"editOrder"_s))
    , m_scale(choiceField(u"editScale"_s))
    , m_emphasis(choiceField(u"editEmphasis"_s))
{
    auto *column = fieldColumn(*this);
    m_orderLabel = addField(*column, *m_order);
    m_scaleLabel = addField(*column, *m_scale);
    m_emphasisLabel = addField(*column, *m_emphasis);
    connect(m_order, &QComboBox::activated, this, [this] {
        changeSpec(m_session, {tr("Change the order")},
                   [&](ChartSpec &spec) { spec.order = static_cast<ChartOrder>(m_order->currentData().toInt()); });
    });
    connect(m_scale, &QComboBox::activated, this, [this] {
        const int scale = m_scale->currentData().toInt();
        changeDress(m_session, {tr("Change how numbers are worded")}, [&](ChartDress &dress) {
            dress.presentation.numberScale =
                scale == bySuitability ? std::nullopt : std::optional(static_cast<NumberScale>(scale));
        });
    });
    connect(m_emphasis, &QComboBox::activated, this, [this] {
        changeDress(m_session, {tr("Change the emphasis")}, [&](ChartDress &dress) {
            dress.presentation.emphasisedFigure = m_emphasis->currentData().toString();
        });
    });
    retranslate();
}

void AxisGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AxisGroup::retranslate()
{
    nameField(*m_orderLabel, tr("Order", "of the categories of a chart"));
    nameField(*m_scaleLabel, tr("Large numbers"));
    nameField(*m_emphasisLabel, tr("Emphasis", "of one series of a chart"));
    fillChoice(*m_order, {{tr("As given", "order of categories"), static_cast<int>(ChartOrder::AsGiven)},
                          {tr("Largest first", "order of categories"), static_cast<int>(ChartOrder::Descending)},
                          {tr("Smallest first", "order of categories"), static_cast<int>(ChartOrder::Ascending)},
                          {tr("By name", "order of categories"), static_cast<int>(ChartOrder::ByName)}});
    fillChoice(*m_scale, {{tr("As suits the values"), bySuitability},
                          {tr("In words: 1.5 million"), static_cast<int>(NumberScale::InWords)},
                          {tr("In digits: 1,500,000"), static_cast<int>(NumberScale::Plain)}});
}

void AxisGroup::showChart(const std::optional<FigureContent> &content)
{
    const std::optional<ChartDress> dress = dressOf(m_session);
    setEnabled(dress.has_value());
    const bool isOfDataset = m_session.chart().has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_order, m_orderLabel, m_emphasis, m_emphasisLabel})
        widget->setVisible(isOfDataset);
    if (!dress)
        return;
    const std::optional<NumberScale> scale = dress->presentation.numberScale;
    m_scale->setCurrentIndex(m_scale->findData(scale ? static_cast<int>(*scale) : bySuitability));
    if (isOfDataset)
        m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_session.chart()->order)));
    if (content)
        listEmphases(*content);
    // A figure is found by any of its series: the one that is listed may be another of them.
    const QString emphasised = dress->presentation.emphasisedFigure;
    int shown = m_emphasis->findData(emphasised);
    if (shown < 0 && content) {
        for (const Mark &mark : content->marks) {
            if (mark.figureId == emphasised && !content->series.empty())
                shown = m_emphasis->findText(content->series[static_cast<std::size_t>(mark.series)].name);
        }
    }
    m_emphasis->setCurrentIndex(std::max(shown, 0));
}

/// The series by a figure of each; where there are none to tell apart, every category.
void AxisGroup::listEmphases(const FigureContent &content)
{
    const auto seriesName = [&](const Mark &mark) {
        const auto place = static_cast<std::size_t>(mark.series);
        return content.series.size() > 1 && place < content.series.size() ? content.series[place].name : QString();
    };
    const auto categoryName = [&](const Mark &mark) {
        const auto place = static_cast<std::size_t>(mark.category);
        return place < content.categories.size() ? content.categories[place].label : mark.label;
    };
    Choices choices{{tr("None", "emphasis"), QString()}};
    QStringList names;
    for (const Mark &mark : content.marks) {
        QString name = seriesName(mark);
        if (name.isEmpty())
            name = categoryName(mark);
        if (name.isEmpty() || mark.figureId.isEmpty() || names.contains(name))
            continue;
        names.append(name);
        choices.push_back({name.simplified(), mark.figureId});
    }
    fillChoice(*m_emphasis, choices);
}

} // namespace bangfu
