// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartoverlay.h"

#include "format/numberformat.h"
#include "office/overlaylabels.h"
#include "office/textmeasure.h"

#include <algorithm>

namespace bangfu {

using Form = NativeChart::Form;

namespace {

constexpr double gap = 6;
constexpr int mostTickDecimals = 6;

class OverlayBuilder
{
public:
    OverlayBuilder(const ChartLayout &layout, const OfficeColours &colours)
        : m_layout(layout)
        , m_content(layout.content())
        , m_colours(colours)
        , m_line(layout.lineHeight())
    {}

    ChartOverlay built()
    {
        placeLabels(m_overlay, m_layout, m_colours);
        if (m_layout.chart().form != Form::Doughnut) {
            addAxisTitles();
            addTicks();
            addThresholds();
            addBrackets();
            addSideLabels();
        }
        addAnnotations();
        return std::move(m_overlay);
    }

private:
    bool isLying() const { return m_layout.chart().isLying; }
    TextLook look(OfficeColour colour) const { return {m_layout.typeSize(), colour, false, m_content.language}; }
    double width(const QString &text) const { return textWidth(text) * m_layout.typeSize() * 1.05 + 2; }

    int rowOf(int category) const
    {
        const auto index = static_cast<std::size_t>(category);
        const std::vector<int> &rows = m_layout.chart().categoryRow;
        return index < rows.size() ? rows[index] : 0;
    }

    void addText(const QRectF &area, const QString &text, TextAlignment alignment, OfficeColour colour)
    {
        m_overlay.texts.push_back({area, text, look(colour), alignment});
    }

    void addAxisTitles()
    {
        const QRectF &plot = m_layout.plot();
        const QString &title = m_content.axis.title;
        const double titleWidth = std::min(width(title), m_layout.size().width());
        if (!title.isEmpty() && isLying()) {
            const double right = std::min(std::max(plot.right(), titleWidth), m_layout.size().width());
            addText({right - titleWidth, plot.bottom() + m_line * 1.15, titleWidth, m_line}, title,
                    TextAlignment::Right, m_colours.quietText);
        } else if (!title.isEmpty()) {
            const double top = m_layout.hasLegend() ? m_layout.legend().bottom() + gap : m_layout.legend().top();
            addText({0, top, titleWidth, m_line}, title, TextAlignment::Left, m_colours.quietText);
        }
        const QString across = m_content.acrossAxis ? m_content.acrossAxis->title : QString();
        if (!across.isEmpty()) {
            addText({plot.right() - width(across), plot.bottom() + m_line * 1.2, width(across), m_line}, across,
                    TextAlignment::Right, m_colours.quietText);
        }
    }

    void addTicks()
    {
        m_overlay.hasTicks = !tickDecimals(m_content.axis, m_content.language);
        m_overlay.hasAcrossTicks = m_content.acrossAxis && !tickDecimals(*m_content.acrossAxis, m_content.language);
        const QRectF &plot = m_layout.plot();
        const auto below = [&](double x, const QString &label) {
            const double room = width(label) + 4;
            addText({x - room / 2, plot.bottom() + m_line * 0.12, room, m_line}, label, TextAlignment::Centre,
                    m_colours.quietText);
        };
        for (const AxisTick &tick : m_content.axis.ticks) {
            const double at = m_layout.valueAt(tick.value);
            if (m_overlay.hasTicks && isLying())
                below(at, tick.label);
            else if (m_overlay.hasTicks)
                addText({0, at - m_line / 2, plot.left() - gap, m_line}, tick.label, TextAlignment::Right,
                        m_colours.quietText);
        }
        if (!m_overlay.hasAcrossTicks)
            return;
        for (const AxisTick &tick : m_content.acrossAxis->ticks)
            below(m_layout.acrossAt(tick.value), tick.label);
    }

    /// Labels of lines stand at the right end of lying lines, else above upright ones, each where none stands yet.
    void addThreshold(double value, const QString &label)
    {
        const QRectF &plot = m_layout.plot();
        const double at = m_layout.valueAt(value);
        const LineLook line{m_colours.quietText, 1.25, true, false};
        const double room = width(label);
        if (isLying()) {
            const double left = std::clamp(at - room / 2, 0.0, std::max(m_layout.size().width() - room, 0.0));
            std::size_t level = 0;
            while (level < m_levels.size() && m_levels[level] > left)
                ++level;
            m_levels.resize(std::max(m_levels.size(), level + 1));
            m_levels[level] = left + room + gap;
            const double top = plot.top() - (static_cast<double>(level) + 1) * m_line;
            m_overlay.lines.push_back({{at, top + m_line}, {at, plot.bottom()}, line});
            addText({left, top, room, m_line}, label, TextAlignment::Centre, m_colours.text);
            return;
        }
        m_overlay.lines.push_back({{plot.left(), at}, {plot.right(), at}, line});
        const double wrapped = std::max(m_layout.thresholdRoom(), m_layout.size().width() * 0.1);
        const double height = lineCount(label, m_layout.typeSize(), wrapped) * m_line;
        const double top = std::max(at - height / 2, m_lowestThreshold);
        m_lowestThreshold = top + height;
        addText({plot.right() + gap, top, wrapped, height}, label, TextAlignment::Left, m_colours.text);
    }

    void addThresholds()
    {
        std::vector<const ThresholdLine *> ordered;
        for (const ThresholdLine &threshold : m_content.thresholds)
            ordered.push_back(&threshold);
        std::stable_sort(ordered.begin(), ordered.end(), [this](const ThresholdLine *one, const ThresholdLine *other) {
            return isLying() ? one->value < other->value : one->value > other->value;
        });
        for (const ThresholdLine *threshold : ordered)
            addThreshold(threshold->value, threshold->label);
    }

    void addBrackets()
    {
        double place = m_layout.bracketsAt();
        for (const Bracket &bracket : m_content.brackets) {
            if (!spansCategories(bracket)) {
                addWhole(bracket);
                continue;
            }
            const LineLook line{m_colours.quietText, 1.25, bracket.isDerived, false};
            double from = m_layout.categoryAt(rowOf(bracket.fromCategory));
            double to = m_layout.categoryAt(rowOf(bracket.toCategory));
            if (from > to)
                std::swap(from, to);
            if (isLying())
                addLyingBracket(place + gap, from, to, bracket.label, line);
            else
                addUprightBracket(place, from, to, bracket.label, line);
            place += m_layout.bracketRoom();
        }
    }

    void addLyingBracket(double x, double from, double to, const QString &label, const LineLook &line)
    {
        m_overlay.lines.push_back({{x, from}, {x, to}, line});
        m_overlay.lines.push_back({{x - gap, from}, {x, from}, line});
        m_overlay.lines.push_back({{x - gap, to}, {x, to}, line});
        const double room = m_layout.bracketRoom() - 3 * gap;
        const double height = lineCount(label, m_layout.typeSize(), room) * m_line;
        addText({x + gap, (from + to - height) / 2, room + gap, height}, label, TextAlignment::Left, m_colours.text);
    }

    void addUprightBracket(double top, double from, double to, const QString &label, const LineLook &line)
    {
        const double y = top + m_line;
        m_overlay.lines.push_back({{from, y}, {to, y}, line});
        m_overlay.lines.push_back({{from, y}, {from, y + gap}, line});
        m_overlay.lines.push_back({{to, y}, {to, y + gap}, line});
        addText({(from + to - width(label)) / 2, top, width(label), m_line}, label, TextAlignment::Centre,
                m_colours.text);
    }

    void addWhole(const Bracket &bracket)
    {
        const bool isShare = m_layout.chart().form == Form::Share;
        const double end = m_layout.valueAt(isShare ? m_content.axis.maximum : bracket.value);
        const double at = m_layout.categoryAt(rowOf(bracket.fromCategory));
        if (isLying())
            addText({end + gap, at - m_line / 2, width(bracket.label), m_line}, bracket.label, TextAlignment::Left,
                    m_colours.text);
        else
            addText({at - width(bracket.label) / 2, end - m_line * 1.2, width(bracket.label), m_line}, bracket.label,
                    TextAlignment::Centre, m_colours.text);
    }

    void addSideLabels()
    {
        std::vector<int> used(m_layout.chart().isHeading.size() + 1, 0);
        for (const SideLabel &label : m_content.sideLabels) {
            const int row = rowOf(label.category);
            const double room = m_layout.sideLabelRoom();
            const double at = m_layout.categoryAt(row);
            const int lines = lineCount(label.label, m_layout.typeSize(), room);
            const double below = used[static_cast<std::size_t>(row)] * m_line;
            used[static_cast<std::size_t>(row)] += lines;
            const double height = lines * m_line;
            if (isLying())
                addText({m_layout.sideLabelsAt(), at - height / 2 + below, room + 4, height}, label.label,
                        TextAlignment::Left, m_colours.quietText);
            else
                addText({at - room / 2, m_layout.sideLabelsAt() + below, room, height}, label.label,
                        TextAlignment::Centre, m_colours.quietText);
        }
    }

    QPointF placeOf(const Mark &mark) const
    {
        const double value = m_layout.valueAt(mark.value);
        if (m_layout.chart().form == Form::Scatter)
            return {m_layout.acrossAt(mark.across.value_or(0)), value};
        const double category = m_layout.categoryAt(rowOf(mark.category));
        return isLying() ? QPointF(value, category) : QPointF(category, value);
    }

    void addAnnotations()
    {
        for (const FigureAnnotation &annotation : m_content.annotations) {
            switch (annotation.kind) {
            case ChartAnnotation::Kind::Line:
                addThreshold(annotation.value, annotation.text);
                break;
            case ChartAnnotation::Kind::Band:
                addBand(annotation);
                break;
            case ChartAnnotation::Kind::Text:
            case ChartAnnotation::Kind::Arrow:
                addRemark(annotation);
                break;
            }
        }
    }

    void addBand(const FigureAnnotation &annotation)
    {
        const double from = m_layout.valueAt(annotation.value);
        const double to = m_layout.valueAt(annotation.until);
        const QRectF &plot = m_layout.plot();
        const QRectF area =
            isLying() ? QRectF(QPointF(std::min(from, to), plot.top()), QPointF(std::max(from, to), plot.bottom()))
                      : QRectF(QPointF(plot.left(), std::min(from, to)), QPointF(plot.right(), std::max(from, to)));
        m_overlay.bands.push_back({area, m_colours.quietMark});
        addText({area.left() + gap, area.top() + 2, width(annotation.text), m_line}, annotation.text,
                TextAlignment::Left, m_colours.quietText);
    }

    void addRemark(const FigureAnnotation &annotation)
    {
        const auto index = static_cast<std::size_t>(annotation.mark);
        const bool hasMark = annotation.mark >= 0 && index < m_content.marks.size();
        const QPointF from = hasMark ? placeOf(m_content.marks[index]) : m_layout.plot().topLeft();
        const QPointF away(annotation.right * m_layout.typeSize(), annotation.down * m_layout.typeSize());
        const double longest = m_layout.size().width() * 0.3;
        const double room = std::min(width(annotation.text), longest);
        const double height = lineCount(annotation.text, m_layout.typeSize(), room) * m_line;
        QPointF place = from + away;
        place.setX(std::clamp(place.x(), 0.0, std::max(m_layout.size().width() - room, 0.0)));
        place.setY(std::clamp(place.y(), 0.0, std::max(m_layout.size().height() - height, 0.0)));
        const QRectF area(place, QSizeF(room, height));
        if (annotation.kind == ChartAnnotation::Kind::Arrow && hasMark)
            m_overlay.lines.push_back({{std::clamp(from.x(), area.left(), area.right()),
                                        from.y() < area.center().y() ? area.top() : area.bottom()},
                                       from,
                                       {m_colours.text, 1.25, false, true}});
        addText(area, annotation.text, TextAlignment::Left, m_colours.text);
    }

    const ChartLayout &m_layout;
    const FigureContent &m_content;
    const OfficeColours &m_colours;
    double m_line;
    ChartOverlay m_overlay;
    std::vector<double> m_levels; ///< how far the labels above the plot reach, from its edge up
    double m_lowestThreshold = 0;
};

} // namespace

ChartOverlay chartOverlay(const ChartLayout &layout, const OfficeColours &colours)
{
    return OverlayBuilder(layout, colours).built();
}

OfficeColour seriesColour(const NativeSeries &series, const OfficeColours &colours)
{
    if (series.isQuiet)
        return colours.quietMark;
    const auto last = colours.series.size() - 1;
    return colours.series[std::min(static_cast<std::size_t>(std::max(series.colour, 0)), last)];
}

std::optional<int> tickDecimals(const ValueAxis &axis, Language language)
{
    int decimals = 0;
    for (const AxisTick &tick : axis.ticks) {
        const auto value = Decimal::parse(QString::number(tick.value, 'f', mostTickDecimals));
        if (!value)
            return std::nullopt;
        const bool isYear = tick.label == value->toString(); // years are not grouped
        if (!isYear && tick.label != formatNumber(*value, language))
            return std::nullopt;
        // A number format takes the signs of the computer's language; Russian has others than English and Chinese.
        if (language == Language::Russian && tick.label != value->toString())
            return std::nullopt;
        decimals = std::max(decimals, value->scale());
    }
    return axis.isLogarithmic ? std::nullopt : std::optional(decimals);
}

} // namespace bangfu
