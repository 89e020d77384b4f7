// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thresholdlines.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

std::vector<ThresholdLines::Label> ThresholdLines::labels(double plotWidth, const Position &position) const
{
    std::vector<Label> labels;
    const double gap = m_style.space(0.8);
    for (const ThresholdLine &threshold : m_content.thresholds) {
        Label label;
        label.text = setLabelWithin(threshold.label, Type::Note, m_style, m_style.theme.quietText, plotWidth);
        const double middle = position(threshold.value);
        label.left = std::clamp(middle - label.text.width / 2, 0.0, std::max(0.0, plotWidth - label.text.width));
        double bottom = m_style.space(0.3);
        const auto touches = [&](const Label &other) {
            return bottom < other.rise && bottom + label.text.height() > other.rise - other.text.height() &&
                   label.left < other.left + other.text.width + gap && other.left < label.left + label.text.width + gap;
        };
        for (auto other = labels.begin(); other != labels.end();) {
            if (!touches(*other)) {
                ++other;
                continue;
            }
            bottom = other->rise;
            other = labels.begin();
        }
        label.rise = bottom + label.text.height();
        labels.push_back(std::move(label));
    }
    return labels;
}

double ThresholdLines::height(double plotWidth, const Position &position) const
{
    double height = 0;
    for (const Label &label : labels(plotWidth, position))
        height = std::max(height, label.rise);
    return height;
}

void ThresholdLines::paint(FigureCanvas &canvas, const QRectF &plot, const Position &position) const
{
    const std::vector<Label> set = labels(plot.width(), position);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const double x = plot.left() + position(m_content.thresholds[i].value);
        canvas.drawLine({x, plot.top() - set[i].rise + set[i].text.height()}, {x, plot.bottom()},
                        m_style.theme.quietText, std::max(1.0, m_style.space(0.09)), Qt::DashLine);
    }
    for (const Label &label : set) {
        canvas.painter().fillRect(areaOf(label, plot), m_style.theme.background); // lines from above pass behind
        canvas.drawText(label.text, areaOf(label, plot).topLeft());
    }
}

QRectF ThresholdLines::areaOf(const Label &label, const QRectF &plot) const
{
    return {QPointF(plot.left() + label.left, plot.top() - label.rise), label.text.size()};
}

void ThresholdLines::addHits(FigureCanvas &canvas, const QRectF &plot, const Position &position) const
{
    const std::vector<Label> set = labels(plot.width(), position);
    for (std::size_t i = 0; i < set.size(); ++i)
        canvas.addHit(m_content.thresholds[i].figureId, areaOf(set[i], plot), m_content.thresholds[i].description);
}

} // namespace bangfu
