// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureframe.h"

#include "chart/figurenotes.h"
#include "ui/charts/figureplot.h"
#include "ui/charts/signpainter.h"

#include <QPainter>

#include <algorithm>

namespace bangfu {

using Type = FigureStyle::Type;

namespace {

constexpr double swatchSize = 0.75; // in bodies, like all below
constexpr double swatchGap = 0.45;
constexpr double legendGap = 1.6;
constexpr double titleGap = 0.25;
constexpr double headGap = 1.0;
constexpr double footGap = 0.7;
constexpr double entryGap = 0.15;
constexpr double logoGap = 1.2;

} // namespace

FigureFrame::FigureFrame(const FigureContent &content, const FigureStyle &style, double pageWidth, bool hasFoot)
    : m_style(style)
    , m_margins((hasFoot ? style.theme.margins : QMarginsF(0.9, 0.9, 0.9, 0.9)) * style.base)
{
    const double width = pageWidth - m_margins.left() - m_margins.right();
    if (hasFoot && style.theme.logo) {
        const double height = style.space(style.theme.logo->height);
        m_logo = {style.theme.logo->widthFor(height), height};
        m_logo.scale(QSizeF(width / 3, height), Qt::KeepAspectRatio); // never more than a third of the line
    }
    const double headWidth = width - logoReach(FigureLogo::Place::TopRight);
    m_title = setText(content.title, hasFoot ? Type::Title : Type::Strong, style, style.theme.text, headWidth);
    m_title.lineHeight = std::ceil(m_title.font.pixelSize() * 1.3); // large type needs less leading
    m_subtitle = setText(content.subtitle, hasFoot ? Type::Body : Type::Note, style, style.theme.quietText, headWidth);
    setLegend(content, width);
    if (hasFoot)
        setFoot(content, width - logoReach(FigureLogo::Place::FootRight));
}

/// How much of the line the logo takes at its place.
double FigureFrame::logoReach(FigureLogo::Place place) const
{
    const bool isThere = !m_logo.isEmpty() && m_style.theme.logo->place == place;
    return isThere ? m_logo.width() + m_style.space(logoGap) : 0;
}

/// The series that need a legend: of several panels each name once.
std::vector<FigureSeries> FigureFrame::legendSeries(const FigureContent &content)
{
    std::vector<FigureSeries> series;
    const auto add = [&series](const FigureContent &each) {
        if (each.series.size() < 2 || namesSeriesDirectly(each))
            return;
        for (const FigureSeries &one : each.series) {
            const bool isNew = std::none_of(series.begin(), series.end(),
                                            [&one](const FigureSeries &other) { return other.name == one.name; });
            if (isNew && !one.name.isEmpty())
                series.push_back(one);
        }
    };
    add(content);
    if (content.type == ChartType::Multiples) {
        for (const FigureContent &panel : content.panels)
            add(panel);
    }
    return series;
}

void FigureFrame::setLegend(const FigureContent &content, double width)
{
    m_hasRoundSwatches = content.type == ChartType::Dumbbell || content.type == ChartType::Dot;
    const double before = m_style.space(swatchSize + swatchGap);
    double left = 0;
    double top = 0;
    double lineHeight = 0;
    for (const FigureSeries &series : legendSeries(content)) {
        LegendEntry entry;
        entry.name = setText(series.name, Type::Body, m_style, m_style.theme.text, width - before);
        entry.colour = series.isQuiet ? m_style.theme.quietMark : m_style.theme.seriesColour(series.colour);
        if (left > 0 && left + before + entry.name.width > width) {
            left = 0;
            top += lineHeight;
            lineHeight = 0;
        }
        entry.place = {left, top};
        left += before + entry.name.width + m_style.space(legendGap);
        lineHeight = std::max(lineHeight, entry.name.height());
        m_legend.push_back(std::move(entry));
    }
    m_legendHeight = top + lineHeight;
}

void FigureFrame::setFoot(const FigureContent &content, double width)
{
    const QColor &quiet = m_style.theme.quietText;
    for (const QString &note : content.notes)
        m_foot.push_back({{}, setText(note, Type::Note, m_style, m_style.theme.text, width)});
    for (int i = 0; i < content.sources.size(); ++i) {
        FootEntry entry;
        entry.number = setText(circledNumber(i + 1), Type::Note, m_style, quiet);
        entry.text = setText(content.sources[i], Type::Note, m_style, quiet, width - m_style.space(1.5));
        m_foot.push_back(std::move(entry));
    }
    if (!content.datasetLine.isEmpty())
        m_foot.push_back({{}, setText(content.datasetLine, Type::Note, m_style, quiet, width)});
}

double FigureFrame::headHeight() const
{
    double texts = m_title.height();
    if (!m_subtitle.isEmpty())
        texts += m_style.space(titleGap) + m_subtitle.height();
    if (logoReach(FigureLogo::Place::TopRight) > 0)
        texts = std::max(texts, m_logo.height());
    double height = m_margins.top() + texts + m_style.space(headGap);
    if (!m_legend.empty())
        height += m_style.space(headGap * 0.6) + m_legendHeight;
    return height;
}

double FigureFrame::footHeight() const
{
    double texts = 0;
    for (const FootEntry &entry : m_foot)
        texts += entry.text.height() + m_style.space(entryGap);
    const bool hasLogo = logoReach(FigureLogo::Place::FootRight) > 0;
    if (hasLogo)
        texts = std::max(texts, m_logo.height());
    if (!m_foot.empty() || hasLogo)
        texts += 2 * m_style.space(footGap);
    return m_margins.bottom() + texts;
}

void FigureFrame::paint(FigureCanvas &canvas, const QRectF &page) const
{
    paintThemeLogo(canvas, page);
    QPointF place = page.topLeft() + QPointF(m_margins.left(), m_margins.top());
    const double top = place.y();
    canvas.drawText(m_title, place);
    place.ry() += m_title.height();
    if (!m_subtitle.isEmpty()) {
        place.ry() += m_style.space(titleGap);
        canvas.drawText(m_subtitle, place);
        place.ry() += m_subtitle.height();
    }
    if (logoReach(FigureLogo::Place::TopRight) > 0)
        place.setY(std::max(place.y(), top + m_logo.height()));
    place.ry() += m_style.space(headGap * 0.6);
    const double size = m_style.space(swatchSize);
    for (const LegendEntry &entry : m_legend) {
        const QPointF at = place + entry.place;
        const QRectF swatch(at.x(), at.y() + (entry.name.lineHeight - size) / 2, size, size);
        if (m_hasRoundSwatches) {
            canvas.painter().setPen(Qt::NoPen);
            canvas.painter().setBrush(entry.colour);
            canvas.painter().drawEllipse(swatch);
        } else {
            paintSwatch(canvas, swatch, entry.colour);
        }
        canvas.drawText(entry.name, at + QPointF(m_style.space(swatchSize + swatchGap), 0));
    }
    paintFoot(canvas, page);
}

void FigureFrame::paintThemeLogo(FigureCanvas &canvas, const QRectF &page) const
{
    if (m_logo.isEmpty())
        return;
    const bool isOnTop = m_style.theme.logo->place == FigureLogo::Place::TopRight;
    const double top = isOnTop ? page.top() + m_margins.top() : page.bottom() - m_margins.bottom() - m_logo.height();
    paintLogo(canvas.painter(), *m_style.theme.logo,
              QRectF(QPointF(page.right() - m_margins.right() - m_logo.width(), top), m_logo));
}

void FigureFrame::paintFoot(FigureCanvas &canvas, const QRectF &page) const
{
    if (m_foot.empty())
        return;
    QPointF place(page.left() + m_margins.left(), page.bottom() - footHeight() + m_style.space(footGap));
    canvas.drawLine(place, {page.right() - m_margins.right(), place.y()}, m_style.theme.rule);
    place.ry() += m_style.space(footGap);
    for (const FootEntry &entry : m_foot) {
        double indent = 0;
        if (!entry.number.isEmpty()) {
            canvas.drawText(entry.number, place);
            indent = m_style.space(1.5);
        }
        canvas.drawText(entry.text, place + QPointF(indent, 0));
        place.ry() += entry.text.height() + m_style.space(entryGap);
    }
}

} // namespace bangfu
