// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartpart.h"

#include "office/chartseries.h"

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;
using Form = NativeChart::Form;

namespace {

constexpr auto categoryAxis = "111111111";
constexpr auto valueAxis = "222222222";

class ChartWriter
{
public:
    explicit ChartWriter(const ChartPartInput &input)
        : m_input(input)
        , m_layout(input.layout)
        , m_chart(input.layout.chart())
        , m_content(input.layout.content())
    {}

    QByteArray written()
    {
        {
            const auto root =
                m_part.open("c:chartSpace", {{"xmlns:c", QString::fromLatin1(office::chartNamespace)},
                                             {"xmlns:a", QString::fromLatin1(office::drawingNamespace)},
                                             {"xmlns:r", QString::fromLatin1(office::relationNamespace)}});
            m_part.value("c:date1904", 0);
            m_part.value("c:lang", officeLanguage(m_content.language));
            m_part.value("c:roundedCorners", 0);
            writeChart();
            writeGround();
            writeChartText(m_part, look(m_input.colours.text));
            if (!m_input.workbookRelation.isEmpty()) {
                const auto data = m_part.open("c:externalData", {{"r:id", m_input.workbookRelation}});
                m_part.value("c:autoUpdate", 0);
            }
            if (!m_input.shapesRelation.isEmpty())
                m_part.empty("c:userShapes", {{"r:id", m_input.shapesRelation}});
        }
        return m_part.bytes();
    }

private:
    TextLook look(OfficeColour colour) const { return {m_layout.typeSize(), colour, false, m_content.language}; }

    void writeChart()
    {
        const auto chart = m_part.open("c:chart");
        if (!m_layout.title().isEmpty())
            writeTitle();
        m_part.value("c:autoTitleDeleted", m_layout.title().isEmpty() ? 1 : 0);
        {
            const auto plot = m_part.open("c:plotArea");
            writeLayout(m_layout.plot(), true);
            writeForm();
            const auto properties = m_part.open("c:spPr");
            m_part.empty("a:noFill");
            writeNoLine(m_part);
        }
        if (m_layout.hasLegend())
            writeLegend();
        m_part.value("c:plotVisOnly", 1);
        m_part.value("c:dispBlanksAs", "gap");
    }

    void writeTitle()
    {
        const auto title = m_part.open("c:title");
        {
            const auto text = m_part.open("c:tx");
            const auto rich = m_part.open("c:rich");
            m_part.empty("a:bodyPr");
            m_part.empty("a:lstStyle");
            const TextLook look{m_layout.titleSize(), m_input.colours.text, true, m_content.language};
            writeParagraphs(m_part, m_layout.title(), look, TextAlignment::Left);
        }
        {
            const auto layout = m_part.open("c:layout");
            const auto manual = m_part.open("c:manualLayout");
            m_part.value("c:xMode", "edge");
            m_part.value("c:yMode", "edge");
            m_part.value("c:x", "0.005");
            m_part.value("c:y", "0.01");
        }
        m_part.value("c:overlay", 0);
    }

    void writeLayout(const QRectF &area, bool isInner)
    {
        const auto layout = m_part.open("c:layout");
        const auto manual = m_part.open("c:manualLayout");
        if (isInner)
            m_part.value("c:layoutTarget", "inner");
        const QSizeF &size = m_layout.size();
        m_part.value("c:xMode", "edge");
        m_part.value("c:yMode", "edge");
        m_part.value("c:x", xmlNumber(rounded(area.x() / size.width())));
        m_part.value("c:y", xmlNumber(rounded(area.y() / size.height())));
        m_part.value("c:w", xmlNumber(rounded(area.width() / size.width())));
        m_part.value("c:h", xmlNumber(rounded(area.height() / size.height())));
    }

    static double rounded(double share) { return std::round(share * 1e5) / 1e5; }

    void writeForm()
    {
        switch (m_chart.form) {
        case Form::Bars:
        case Form::Stack:
        case Form::Share:
            writeBars();
            writeCategoryAxis();
            writeValueAxis();
            break;
        case Form::Markers:
        case Form::Lines:
            writeLines();
            writeCategoryAxis();
            writeValueAxis();
            break;
        case Form::Scatter:
            writeScatter();
            writeAcrossAxis();
            writeValueAxis();
            break;
        case Form::Doughnut:
            writeRing();
            break;
        }
    }

    void writeAllSeries()
    {
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            writeSeries(m_part, {m_input, i});
    }

    void writeAxisIds()
    {
        m_part.value("c:axId", categoryAxis);
        m_part.value("c:axId", valueAxis);
    }

    void writeBars()
    {
        const auto bars = m_part.open("c:barChart");
        m_part.value("c:barDir", m_chart.isLying ? "bar" : "col");
        const char *stacked = m_chart.form == Form::Share ? "percentStacked" : "stacked";
        m_part.value("c:grouping", m_chart.isStacked() ? stacked : "clustered");
        m_part.value("c:varyColors", 0);
        writeAllSeries();
        m_part.value("c:gapWidth", m_layout.gapWidth());
        m_part.value("c:overlap", m_chart.isStacked() || m_chart.isOverlaid ? 100 : 0);
        writeAxisIds();
    }

    void writeLines()
    {
        const auto lines = m_part.open("c:lineChart");
        m_part.value("c:grouping", "standard");
        m_part.value("c:varyColors", 0);
        writeAllSeries();
        m_part.value("c:marker", 1);
        writeAxisIds();
    }

    void writeScatter()
    {
        const auto scatter = m_part.open("c:scatterChart");
        m_part.value("c:scatterStyle", "lineMarker");
        m_part.value("c:varyColors", 0);
        writeAllSeries();
        writeAxisIds();
    }

    void writeRing()
    {
        const auto ring = m_part.open("c:doughnutChart");
        m_part.value("c:varyColors", 1);
        writeAllSeries();
        m_part.value("c:firstSliceAng", 0);
        m_part.value("c:holeSize", 58);
    }

    void writeAxisLine()
    {
        const auto properties = m_part.open("c:spPr");
        writeLine(m_part, {m_input.colours.quietMark, 0.75, false, false});
    }

    void writeCategoryAxis()
    {
        const auto axis = m_part.open("c:catAx");
        m_part.value("c:axId", categoryAxis);
        {
            const auto scaling = m_part.open("c:scaling");
            m_part.value("c:orientation", m_chart.isLying ? "maxMin" : "minMax");
        }
        m_part.value("c:delete", 0);
        m_part.value("c:axPos", m_chart.isLying ? "l" : "b");
        m_part.empty("c:numFmt", {{"formatCode", u"General"_s}, {"sourceLinked", u"0"_s}});
        m_part.value("c:majorTickMark", "none");
        m_part.value("c:minorTickMark", "none");
        m_part.value("c:tickLblPos", "low");
        writeAxisLine();
        writeChartText(m_part, look(m_input.colours.text));
        m_part.value("c:crossAx", valueAxis);
        m_part.value("c:crosses", m_content.axis.isLogarithmic ? "min" : "autoZero");
        m_part.value("c:auto", 0);
        m_part.value("c:lblAlgn", "ctr");
        m_part.value("c:lblOffset", 60);
        m_part.value("c:noMultiLvlLbl", 1);
    }

    void writeScaling(const ValueAxis &axis)
    {
        const auto scaling = m_part.open("c:scaling");
        if (axis.isLogarithmic)
            m_part.value("c:logBase", 10);
        m_part.value("c:orientation", "minMax");
        // A chart of shares counts in hundredths in some programs and in percent in others: both begin and end alike.
        if (m_chart.form == Form::Share && &axis == &m_content.axis) {
            m_part.value("c:max", 1);
            m_part.value("c:min", 0);
            return;
        }
        m_part.value("c:max", xmlNumber(axis.maximum));
        m_part.value("c:min", xmlNumber(axis.minimum));
    }

    /// The labels of lying charts stand below although the categories run downwards.
    void writeNumberFormat(const ValueAxis &axis, bool hasTicksOver)
    {
        const int decimals = tickDecimals(axis, m_content.language).value_or(0);
        const QString fraction = decimals > 0 ? u'.' + QString(decimals, u'0') : QString();
        const bool isPlain = !axis.ticks.empty() && !axis.ticks.back().label.contains(u',') &&
                             !axis.ticks.back().label.contains(QChar::Nbsp) && axis.ticks.back().value < 1e4;
        QString code = (isPlain ? u"0"_s : u"#,##0"_s) + fraction;
        if (m_chart.form == Form::Share && &axis == &m_content.axis)
            code = u"0%"_s;
        m_part.empty("c:numFmt", {{"formatCode", code}, {"sourceLinked", u"0"_s}});
        m_part.value("c:majorTickMark", "none");
        m_part.value("c:minorTickMark", "none");
        m_part.value("c:tickLblPos", hasTicksOver ? "none" : "nextTo");
    }

    /// The step that all ticks keep; nothing where they do not.
    static std::optional<double> stepOf(const ValueAxis &axis)
    {
        if (axis.ticks.size() < 2 || axis.isLogarithmic)
            return std::nullopt;
        const double step = axis.ticks[1].value - axis.ticks[0].value;
        for (std::size_t i = 2; i < axis.ticks.size(); ++i) {
            if (std::abs(axis.ticks[i].value - axis.ticks[i - 1].value - step) > step * 1e-6)
                return std::nullopt;
        }
        return step > 0 ? std::optional(step) : std::nullopt;
    }

    void writeValueAxis()
    {
        const ValueAxis &content = m_content.axis;
        const auto axis = m_part.open("c:valAx");
        m_part.value("c:axId", valueAxis);
        writeScaling(content);
        m_part.value("c:delete", 0);
        m_part.value("c:axPos", m_chart.isLying ? "b" : "l");
        {
            const auto lines = m_part.open("c:majorGridlines");
            const auto properties = m_part.open("c:spPr");
            writeLine(m_part, {m_input.colours.rule, 0.75, false, false});
        }
        writeNumberFormat(content, m_input.overlay.hasTicks);
        {
            const auto properties = m_part.open("c:spPr");
            writeNoLine(m_part);
        }
        writeChartText(m_part, look(m_input.colours.quietText));
        m_part.value("c:crossAx", categoryAxis);
        const bool crossesAtEnd = m_chart.isLying;
        m_part.value("c:crosses", crossesAtEnd ? "max" : m_chart.form == Form::Scatter ? "min" : "autoZero");
        m_part.value("c:crossBetween", m_chart.form == Form::Scatter ? "midCat" : "between");
        const std::optional<double> step = stepOf(content);
        if (m_chart.form == Form::Share)
            m_part.value("c:majorUnit", xmlNumber(step.value_or(20) / 100));
        else if (step)
            m_part.value("c:majorUnit", xmlNumber(*step));
    }

    void writeAcrossAxis()
    {
        const ValueAxis plain;
        const ValueAxis &across = m_content.acrossAxis ? *m_content.acrossAxis : plain;
        const auto axis = m_part.open("c:valAx");
        m_part.value("c:axId", categoryAxis);
        writeScaling(across);
        m_part.value("c:delete", 0);
        m_part.value("c:axPos", "b");
        writeNumberFormat(across, m_input.overlay.hasAcrossTicks);
        writeAxisLine();
        writeChartText(m_part, look(m_input.colours.quietText));
        m_part.value("c:crossAx", valueAxis);
        m_part.value("c:crosses", m_content.axis.isLogarithmic ? "min" : "autoZero");
        m_part.value("c:crossBetween", "midCat");
        if (const std::optional<double> step = stepOf(across))
            m_part.value("c:majorUnit", xmlNumber(*step));
    }

    void writeLegend()
    {
        const auto legend = m_part.open("c:legend");
        m_part.value("c:legendPos", "t");
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            if (!m_chart.series[i].isBase)
                continue;
            const auto entry = m_part.open("c:legendEntry");
            m_part.value("c:idx", static_cast<int>(i));
            m_part.value("c:delete", 1);
        }
        writeLayout(m_layout.legend(), false);
        m_part.value("c:overlay", 0);
        writeChartText(m_part, look(m_input.colours.text));
    }

    void writeGround()
    {
        const auto properties = m_part.open("c:spPr");
        if (m_input.workbookRelation.isEmpty())
            writeSolidFill(m_part, m_input.colours.background);
        else
            m_part.empty("a:noFill");
        writeNoLine(m_part);
    }

    XmlPart m_part;
    const ChartPartInput &m_input;
    const ChartLayout &m_layout;
    const NativeChart &m_chart;
    const FigureContent &m_content;
};

} // namespace

QByteArray chartPart(const ChartPartInput &input)
{
    return ChartWriter(input).written();
}

} // namespace bangfu
