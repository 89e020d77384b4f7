// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartseries.h"

#include "office/textmeasure.h"

#include <algorithm>
#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;
using Form = NativeChart::Form;

namespace {

/// How a bar, part or marker looks.
struct PointLook
{
    OfficeColour colour = 0;
    bool isHatched = false;
    bool isHollow = false;

    friend bool operator==(const PointLook &, const PointLook &) = default;
};

class SeriesWriter
{
public:
    SeriesWriter(XmlPart &part, const ChartSeriesInput &input)
        : m_part(part)
        , m_input(input.chart)
        , m_index(input.index)
        , m_chart(input.chart.layout.chart())
        , m_series(m_chart.series[input.index])
        , m_look(commonLook())
    {}

    void write()
    {
        const auto element = m_part.open("c:ser");
        m_part.value("c:idx", static_cast<int>(m_index));
        m_part.value("c:order", static_cast<int>(m_index));
        writeName();
        writeSeriesLook();
        if (isBars())
            m_part.value("c:invertIfNegative", 0);
        if (hasMarkers())
            writeMarker(m_look);
        writePointLooks();
        writeLabels();
        writeTails();
        writeValues();
        if (hasMarkers())
            m_part.value("c:smooth", 0);
    }

private:
    bool isBars() const { return m_chart.form == Form::Bars || m_chart.isStacked(); }
    bool hasMarkers() const
    {
        return m_chart.form == Form::Markers || m_chart.form == Form::Lines || m_chart.form == Form::Scatter;
    }
    bool hasLine() const { return m_chart.form == Form::Lines || (m_chart.form == Form::Scatter && m_chart.isJoined); }
    bool isDense() const { return m_series.points.size() > 200; }

    PointLook lookOf(std::size_t index) const
    {
        const NativePoint &point = m_series.points[index];
        NativeSeries coloured = m_series;
        if (m_chart.form == Form::Doughnut)
            coloured = partSeries(index);
        const OfficeColour colour = point.isFaded ? m_input.colours.fadedMark : seriesColour(coloured, m_input.colours);
        return {colour, point.signs.isDerived, point.signs.isTarget};
    }

    /// The parts of a ring are the series of the figure.
    NativeSeries partSeries(std::size_t index) const
    {
        const FigureContent &content = m_input.layout.content();
        NativeSeries result;
        if (index >= content.marks.size())
            return result;
        const auto series = static_cast<std::size_t>(content.marks[index].series);
        if (series < content.series.size()) {
            result.colour = content.series[series].colour;
            result.isQuiet = content.series[series].isQuiet;
        }
        return result;
    }

    /// That of all points where they agree, so that the legend shows it too.
    PointLook commonLook() const
    {
        NativeSeries bare = m_series;
        PointLook look{seriesColour(bare, m_input.colours), false, false};
        if (m_chart.form == Form::Doughnut)
            return look;
        bool isFirst = true;
        for (std::size_t i = 0; i < m_series.points.size(); ++i) {
            if (!m_series.points[i].value)
                continue;
            const PointLook own = lookOf(i);
            if (!isFirst && own != look)
                return {seriesColour(bare, m_input.colours), false, false};
            look = own;
            isFirst = false;
        }
        return look;
    }

    void writeName()
    {
        const auto name = m_part.open("c:tx");
        const auto reference = m_part.open("c:strRef");
        m_part.text("c:f", m_input.sheet.heading(m_index).formula(m_input.sheetName));
        const auto cache = m_part.open("c:strCache");
        m_part.value("c:ptCount", 1);
        const auto point = m_part.open("c:pt", {{"idx", u"0"_s}});
        m_part.text("c:v", headingOf(m_series, m_chart));
    }

    void writeFill(const PointLook &look)
    {
        const OfficeColour ground = m_input.colours.background;
        if (look.isHollow) {
            writeSolidFill(m_part, ground);
        } else if (look.isHatched) {
            const auto pattern = m_part.open("a:pattFill", {{"prst", u"wdUpDiag"_s}});
            {
                const auto front = m_part.open("a:fgClr");
                m_part.value("a:srgbClr", colourCode(look.colour));
            }
            const auto back = m_part.open("a:bgClr");
            m_part.value("a:srgbClr", colourCode(mixed(look.colour, ground, 0.82)));
        } else {
            writeSolidFill(m_part, look.colour);
        }
    }

    /// Fill and edge of a bar or part.
    void writeBarLook(const PointLook &look)
    {
        const auto properties = m_part.open("c:spPr");
        writeFill(look);
        const bool isPart = m_chart.isStacked() || m_chart.form == Form::Doughnut;
        if (look.isHollow || look.isHatched)
            writeLine(m_part, {look.colour, look.isHollow ? 1.75 : 1.25, look.isHatched, false});
        else if (isPart)
            writeLine(m_part, {m_input.colours.background, 1, false, false});
        else
            writeNoLine(m_part);
    }

    void writeSeriesLook()
    {
        if (m_series.isBase) {
            const auto properties = m_part.open("c:spPr");
            m_part.empty("a:noFill");
            writeNoLine(m_part);
        } else if (!hasMarkers()) {
            writeBarLook(m_look);
        } else {
            const auto properties = m_part.open("c:spPr");
            if (hasLine())
                writeLine(m_part, {m_look.colour, 2.25, m_look.isHatched, false});
            else
                writeNoLine(m_part);
        }
    }

    void writeMarker(const PointLook &look)
    {
        const auto marker = m_part.open("c:marker");
        if (isDense() && hasLine()) {
            m_part.value("c:symbol", "none");
            return;
        }
        const double size = isDense() ? 3 : m_input.layout.typeSize() * (m_chart.form == Form::Markers ? 0.85 : 0.6);
        m_part.value("c:symbol", "circle");
        m_part.value("c:size", std::clamp(static_cast<int>(std::lround(size)), 2, 24));
        const auto properties = m_part.open("c:spPr");
        if (look.isHatched) // Office has no hatched markers
            writeSolidFill(m_part, mixed(look.colour, m_input.colours.background, 0.7));
        else
            writeSolidFill(m_part, look.isHollow ? m_input.colours.background : look.colour);
        writeLine(m_part, {look.colour, 1.5, look.isHatched, false});
    }

    void writePointLooks()
    {
        if (m_series.isBase)
            return;
        for (std::size_t i = 0; i < m_series.points.size(); ++i) {
            if (!m_series.points[i].value)
                continue;
            const PointLook look = lookOf(i);
            if (look == m_look && m_chart.form != Form::Doughnut)
                continue;
            const auto point = m_part.open("c:dPt");
            m_part.value("c:idx", static_cast<int>(i));
            if (isBars())
                m_part.value("c:invertIfNegative", 0);
            if (hasMarkers())
                writeMarker(look);
            m_part.value("c:bubble3D", 0);
            if (!hasMarkers()) {
                writeBarLook(look);
            } else if (hasLine()) {
                const auto properties = m_part.open("c:spPr");
                writeLine(m_part, {look.colour, 2.25, look.isHatched, false});
            }
        }
    }

    const char *labelPlace(std::size_t index) const
    {
        switch (m_chart.form) {
        case Form::Bars:
            return "outEnd";
        case Form::Stack:
        case Form::Share:
            return "ctr";
        case Form::Lines:
            return index == 0 ? "l" : index + 1 == m_series.points.size() ? "r" : "t";
        case Form::Markers:
            return isCrowded(index) ? "l" : "r";
        case Form::Scatter:
            return m_chart.isJoined ? "t" : "r";
        case Form::Doughnut:
            break;
        }
        return nullptr;
    }

    /// Whether a marker of an earlier series stands at the same height, its label at its right.
    bool isCrowded(std::size_t row) const
    {
        const double own = m_input.layout.valueAt(*m_series.points[row].value);
        for (std::size_t i = 0; i < m_index; ++i) {
            const NativePoint &other = m_chart.series[i].points[row];
            if (other.value && std::abs(m_input.layout.valueAt(*other.value) - own) < m_input.layout.lineHeight())
                return true;
        }
        return false;
    }

    OfficeColour labelColour(std::size_t index) const
    {
        if (!m_chart.isStacked())
            return m_input.colours.text;
        const PointLook look = lookOf(index);
        if (look.isHollow || look.isHatched)
            return textOn(mixed(look.colour, m_input.colours.background, 0.82));
        return textOn(look.colour);
    }

    void writeLabelFlags(bool isShown)
    {
        m_part.value("c:showLegendKey", 0);
        m_part.value("c:showVal", isShown ? 1 : 0);
        m_part.value("c:showCatName", 0);
        m_part.value("c:showSerName", 0);
        m_part.value("c:showPercent", 0);
        m_part.value("c:showBubbleSize", 0);
    }

    void writeLabels()
    {
        const std::vector<bool> &isLabelled = m_input.overlay.isLabelled[m_index];
        const auto labels = m_part.open("c:dLbls");
        for (std::size_t i = 0; i < isLabelled.size() && !isDense(); ++i) {
            if (isLabelled[i])
                writeLabel(i);
        }
        writeLabelFlags(false);
    }

    void writeLabel(std::size_t index)
    {
        const NativePoint &point = m_series.points[index];
        const auto label = m_part.open("c:dLbl");
        m_part.value("c:idx", static_cast<int>(index));
        {
            const auto text = m_part.open("c:tx");
            const auto rich = m_part.open("c:rich");
            m_part.empty("a:bodyPr", {{"wrap", u"none"_s}});
            m_part.empty("a:lstStyle");
            const TextLook look{m_input.layout.typeSize(), labelColour(index), false,
                                m_input.layout.content().language};
            writeParagraphs(m_part, point.label, look, TextAlignment::Centre);
        }
        {
            const auto properties = m_part.open("c:spPr");
            if (m_chart.isStacked() && point.signs.isDerived) // text is not to be read on hatches
                writeSolidFill(m_part, mixed(lookOf(index).colour, m_input.colours.background, 0.82));
            else
                m_part.empty("a:noFill");
            writeNoLine(m_part);
        }
        if (const char *place = labelPlace(index))
            m_part.value("c:dLblPos", place);
        writeLabelFlags(true);
    }

    void writeTails()
    {
        const bool hasTails = std::any_of(m_series.points.begin(), m_series.points.end(),
                                          [](const NativePoint &point) { return point.tail != 0; });
        if (!hasTails)
            return;
        const auto bars = m_part.open("c:errBars");
        m_part.value("c:errDir", "y");
        m_part.value("c:errBarType", "minus");
        m_part.value("c:errValType", "cust");
        m_part.value("c:noEndCap", 1);
        {
            const auto minus = m_part.open("c:minus");
            const auto numbers = m_part.open("c:numLit");
            m_part.text("c:formatCode", u"General"_s);
            m_part.value("c:ptCount", static_cast<int>(m_series.points.size()));
            for (std::size_t i = 0; i < m_series.points.size(); ++i) {
                const auto point = m_part.open("c:pt", {{"idx", QString::number(i)}});
                m_part.text("c:v", xmlNumber(m_series.points[i].tail));
            }
        }
        const auto properties = m_part.open("c:spPr");
        writeLine(m_part, {m_input.colours.fadedMark, m_input.layout.typeSize() * 0.3, false, false});
    }

    void writeNumbers(const SheetRange &range, const std::function<std::optional<double>(const NativePoint &)> &number)
    {
        const auto reference = m_part.open("c:numRef");
        m_part.text("c:f", range.formula(m_input.sheetName));
        const auto cache = m_part.open("c:numCache");
        m_part.text("c:formatCode", u"General"_s);
        m_part.value("c:ptCount", range.size());
        for (std::size_t i = 0; i < m_series.points.size(); ++i) {
            const std::optional<double> value = number(m_series.points[i]);
            if (!value)
                continue;
            const auto point = m_part.open("c:pt", {{"idx", QString::number(i)}});
            m_part.text("c:v", xmlNumber(*value));
        }
    }

    void writeCategories()
    {
        const auto categories = m_part.open("c:cat");
        const auto reference = m_part.open("c:strRef");
        m_part.text("c:f", m_input.sheet.names().formula(m_input.sheetName));
        const auto cache = m_part.open("c:strCache");
        m_part.value("c:ptCount", static_cast<int>(m_chart.categories.size()));
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const auto point = m_part.open("c:pt", {{"idx", QString::number(i)}});
            m_part.text("c:v", m_chart.categories[i]);
        }
    }

    void writeValues()
    {
        const auto value = [](const NativePoint &point) { return point.value; };
        if (m_chart.form == Form::Scatter) {
            {
                const auto across = m_part.open("c:xVal");
                writeNumbers(m_input.sheet.across(m_index), [](const NativePoint &point) { return point.across; });
            }
            const auto values = m_part.open("c:yVal");
            writeNumbers(m_input.sheet.values(m_index), value);
            return;
        }
        writeCategories();
        const auto values = m_part.open("c:val");
        writeNumbers(m_input.sheet.values(m_index), value);
    }

    XmlPart &m_part;
    const ChartPartInput &m_input;
    std::size_t m_index;
    const NativeChart &m_chart;
    const NativeSeries &m_series;
    PointLook m_look;
};

} // namespace

void writeSeries(XmlPart &part, const ChartSeriesInput &input)
{
    SeriesWriter(part, input).write();
}

} // namespace bangfu
