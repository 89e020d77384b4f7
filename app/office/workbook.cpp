// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartparts.h"
#include "office/figuresheets.h"
#include "office/officefile.h"
#include "office/relations.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize chartSize{960, 540}; // pixels; three quarters of a point each
constexpr double chartType = 11;

/// A chart and the figure it belongs to, or one of that figure's panels.
struct Charted
{
    FigureContent content;
    NativeChart chart;
    QString sheet;
};

class WorkbookBuilder
{
public:
    WorkbookBuilder(const OfficeDocument &document, const Phrases &phrases)
        : m_document(document)
        , m_phrases(phrases)
        , m_sheets(phrases)
    {}

    Result<QByteArray> built()
    {
        for (const OfficeFigure &figure : m_document.figures)
            addFigure(figure);
        m_sheets.addDescriptions(m_document.figures);
        const Result<QByteArray> book = writtenWorkbook(m_sheets.sheets(), m_document.title, m_phrases);
        if (!book)
            return book.error();
        const Result<std::vector<PackagePart>> parts = partsOf(book.value(), m_phrases);
        if (!parts)
            return parts.error();
        return packageOf(withCharts(parts.value()), m_phrases);
    }

private:
    void addFigure(const OfficeFigure &figure)
    {
        switch (officeForm(figure.content)) {
        case OfficeForm::Chart:
            addChart(figure.content);
            break;
        case OfficeForm::Charts:
            for (FigureContent panel : figure.content.panels) {
                panel.language = figure.content.language;
                addChart(panel);
            }
            break;
        case OfficeForm::Table:
        case OfficeForm::Picture:
            m_sheets.addPictured(figure, m_document.picture);
            break;
        }
        m_sheets.addData(figure);
    }

    void addChart(const FigureContent &content)
    {
        const std::optional<NativeChart> chart = nativeChart(content, m_phrases);
        if (!chart)
            return;
        const QString sheet = m_sheets.addChart(ChartSheet(*chart, acrossTitle(content)), chartSize);
        m_charts.push_back({content, *chart, sheet});
    }

    /// Puts our charts in place of the workbook's placeholders.
    std::vector<PackagePart> withCharts(std::vector<PackagePart> parts) const
    {
        QByteArray shapeTypes;
        for (std::size_t i = 0; i < m_charts.size(); ++i) {
            const Charted &charted = m_charts[i];
            const ChartRoom room{QSizeF(chartSize) * 0.75, chartType, charted.content.title};
            const ChartParts written =
                chartParts({charted.content, charted.chart, m_document.colours, room, charted.sheet});
            const QString number = QString::number(i + 1);
            for (PackagePart &part : parts) {
                if (part.path == u"xl/charts/chart"_s + number + u".xml"_s)
                    part.bytes = written.chart;
            }
            if (written.shapes.isEmpty())
                continue;
            const QString shapes = u"xl/drawings/chartshapes"_s + number + u".xml"_s;
            Relations relations;
            relations.add({QString::fromLatin1(shapesRelation), u"chartUserShapes"_s,
                           u"../drawings/chartshapes"_s + number + u".xml"_s});
            parts.push_back({u"xl/charts/_rels/chart"_s + number + u".xml.rels"_s, relations.bytes()});
            parts.push_back({shapes, written.shapes});
            shapeTypes += "<Override PartName=\"/" + shapes.toLatin1() + "\" ContentType=\"" + chartShapesType + "\"/>";
        }
        for (PackagePart &part : parts) {
            if (part.path == u"[Content_Types].xml")
                part.bytes.replace("</Types>", shapeTypes + "</Types>");
        }
        return parts;
    }

    const OfficeDocument &m_document;
    const Phrases &m_phrases;
    FigureSheets m_sheets;
    std::vector<Charted> m_charts;
};

} // namespace

Result<QByteArray> workbook(const OfficeDocument &document, const Phrases &phrases)
{
    return WorkbookBuilder(document, phrases).built();
}

} // namespace bangfu
