// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slopeplot.h"

#include "ui/charts/marklabel.h"
#include "ui/charts/signpainter.h"

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double dotSize = 1.05; // in bodies

double sideWidth(double width, const FigureStyle &style)
{
    return width / 4 - style.space(1.2);
}

} // namespace

SlopePlot::SlopePlot(const FigureContent &content, const FigureStyle &style)
    : m_content(content)
    , m_style(style)
{}

QColor SlopePlot::colourOf(const Mark &mark) const
{
    return markColour(m_content, mark, m_style.theme);
}

/// What has no value stands as low as the axis goes.
double SlopePlot::heightOf(const Mark &mark) const
{
    return mark.absence == Absence::None ? mark.value : m_content.axis.minimum;
}

std::vector<SlopePlot::EndLabel> SlopePlot::endLabels(int category, double width, const PlotChart *chart) const
{
    std::vector<EndLabel> labels;
    for (const Mark &mark : m_content.marks) {
        if (mark.category != category)
            continue;
        const QString name = m_content.series[static_cast<std::size_t>(mark.series)].name;
        const bool isNamed = category == 1 && !name.isEmpty() && m_content.series.size() > 1;
        const QString words = markWords(mark, m_style.language);
        const bool isQuiet = mark.isFaded || mark.absence != Absence::None;
        EndLabel label;
        label.mark = &mark;
        label.text = setLabelWithin(isNamed ? name + u'\n' + words : words, Type::Body, m_style,
                                    isQuiet ? m_style.theme.quietText : m_style.theme.text, width);
        label.middle = chart ? chart->valuePosition(heightOf(mark)) : 0;
        labels.push_back(std::move(label));
    }
    std::stable_sort(labels.begin(), labels.end(),
                     [this](const EndLabel &a, const EndLabel &b) { return heightOf(*a.mark) > heightOf(*b.mark); });
    // From the top downwards, each label gives way to the one above it.
    for (std::size_t i = 1; i < labels.size(); ++i) {
        const double least = labels[i - 1].middle + (labels[i - 1].text.height() + labels[i].text.height()) / 2;
        labels[i].middle = std::max(labels[i].middle, least);
    }
    // Where that leads below the plot, from the bottom upwards again.
    double lowest = chart ? chart->valuePosition(m_content.axis.minimum) + m_style.space(1) : 0;
    for (std::size_t i = labels.size(); chart && i-- > 0;) {
        labels[i].middle = std::min(labels[i].middle, lowest - labels[i].text.height() / 2);
        lowest = labels[i].middle - labels[i].text.height() / 2;
    }
    return labels;
}

double SlopePlot::labelsHeight(int category, double width) const
{
    double height = 0;
    for (const EndLabel &label : endLabels(category, sideWidth(width, m_style), nullptr))
        height += label.text.height();
    return height;
}

double SlopePlot::neededHeight(double width) const
{
    const double labels = std::max(labelsHeight(0, width), labelsHeight(1, width));
    return m_style.space(4) + std::max(m_style.space(9), labels * 1.6);
}

double SlopePlot::comfortableHeight(double width) const
{
    return neededHeight(width) + m_style.space(40);
}

void SlopePlot::fillChart(PlotChart &chart) const
{
    for (std::size_t series = 0; series < m_content.series.size(); ++series) {
        std::vector<std::pair<double, double>> points;
        QColor colour;
        for (const Mark &mark : m_content.marks) {
            if (mark.series != static_cast<int>(series) || mark.absence != Absence::None)
                continue;
            points.emplace_back(mark.category, mark.value);
            colour = colourOf(mark);
        }
        chart.addLine(points, QPen(colour, m_style.space(0.22), Qt::SolidLine, Qt::FlatCap));
    }
    for (const Mark &mark : m_content.marks) {
        if (mark.absence != Absence::None)
            continue;
        const bool isHollow = mark.signs.isTarget || mark.signs.isDerived;
        chart.addDot(mark.category, mark.value, m_style.space(dotSize),
                     fillOf(mark.signs, colourOf(mark), m_style.theme),
                     QPen(isHollow ? colourOf(mark) : m_style.theme.background, m_style.space(isHollow ? 0.14 : 0.08)));
    }
}

void SlopePlot::paintSide(FigureCanvas &canvas, const PlotChart &chart, int category, double width) const
{
    const double gap = m_style.space(dotSize / 2 + 0.5);
    for (const EndLabel &label : endLabels(category, width, &chart)) {
        const QPointF point = chart.position(category, heightOf(*label.mark));
        const double half = m_style.space(dotSize / 2);
        canvas.addHit(label.mark->figureId, QRectF(point - QPointF(half, half), point + QPointF(half, half)),
                      label.mark->description);
        const double top = label.middle - label.text.height() / 2;
        const double sign = label.mark->signs.isUncertain ? triangleWidth(m_style) + m_style.space(0.3) : 0;
        const QPointF place =
            category == 0 ? QPointF(point.x() - gap - label.text.width, top) : QPointF(point.x() + gap + sign, top);
        if (label.mark->signs.isUncertain)
            paintTriangle(canvas, {place.x() - sign, top + label.text.lineHeight / 2}, m_style.theme.warning);
        canvas.drawText(label.text, place, category == 0 ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void SlopePlot::paint(FigureCanvas &canvas, const QRectF &area) const
{
    const double height = std::min(area.height(), comfortableHeight(area.width()));
    const double widest = m_style.space(60);
    const double head = m_style.space(2.2);
    const QRectF plot(area.left(), area.top() + head, std::min(area.width(), widest),
                      height - head - m_style.space(1.2));
    PlotChart chart(PlotChart::Values::Standing, m_content.axis, 2, plot);
    canvas.setValues({plot, m_content.axis, false});
    for (int category = 0; category < 2; ++category) {
        const double x = chart.position(category, m_content.axis.minimum).x();
        const TextBlock time = setLabel(m_content.categories[static_cast<std::size_t>(category)].label, Type::Strong,
                                        m_style, m_style.theme.text);
        canvas.drawText(time, {x - time.width / 2, area.top()});
        canvas.drawLine({x, plot.top() - m_style.space(0.4)}, {x, plot.bottom()}, m_style.theme.rule);
    }
    canvas.drawLine(chart.position(0, m_content.axis.minimum), chart.position(1, m_content.axis.minimum),
                    m_style.theme.rule);
    fillChart(chart);
    chart.render(canvas.painter());
    paintSide(canvas, chart, 0, sideWidth(plot.width(), m_style));
    paintSide(canvas, chart, 1, sideWidth(plot.width(), m_style));
}

} // namespace bangfu
