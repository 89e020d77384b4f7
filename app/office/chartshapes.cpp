// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartpart.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

class ShapesWriter
{
public:
    ShapesWriter(const ChartLayout &layout, const ChartOverlay &overlay)
        : m_size(layout.size())
        , m_overlay(overlay)
    {}

    QByteArray written()
    {
        constexpr auto shapes = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";
        {
            const auto root = m_part.open("c:userShapes", {{"xmlns:c", QString::fromLatin1(office::chartNamespace)},
                                                           {"xmlns:a", QString::fromLatin1(office::drawingNamespace)},
                                                           {"xmlns:cdr", QString::fromLatin1(shapes)}});
            for (const OverlayBand &band : m_overlay.bands)
                writeBand(band);
            for (const OverlayLine &line : m_overlay.lines)
                writeStroke(line);
            for (const OverlayText &text : m_overlay.texts)
                writeText(text);
        }
        return m_part.bytes();
    }

private:
    void writeCorner(const char *name, QPointF corner)
    {
        const auto share = [](double value) { return QString::number(std::clamp(value, 0.0, 1.0), 'f', 5); };
        const auto element = m_part.open(name);
        m_part.text("cdr:x", share(corner.x() / m_size.width()));
        m_part.text("cdr:y", share(corner.y() / m_size.height()));
    }

    void writeCorners(const QRectF &area)
    {
        writeCorner("cdr:from", area.topLeft());
        writeCorner("cdr:to", area.bottomRight());
    }

    void writeIdentity(const QString &name)
    {
        ++m_count;
        m_part.empty("cdr:cNvPr", {{"id", QString::number(m_count + 1)}, {"name", name}});
    }

    void writeShape(const char *preset)
    {
        const auto geometry = m_part.open("a:prstGeom", {{"prst", QString::fromLatin1(preset)}});
        m_part.empty("a:avLst");
    }

    void writeBand(const OverlayBand &band)
    {
        const auto anchor = m_part.open("cdr:relSizeAnchor");
        writeCorners(band.area);
        const auto shape = m_part.open("cdr:sp", {{"macro", {}}, {"textlink", {}}});
        {
            const auto identity = m_part.open("cdr:nvSpPr");
            writeIdentity(u"Band"_s);
            m_part.empty("cdr:cNvSpPr");
        }
        const auto properties = m_part.open("cdr:spPr");
        writePlace(m_part, "a:xfrm", band.area);
        writeShape("rect");
        {
            const auto fill = m_part.open("a:solidFill");
            const auto colour = m_part.open("a:srgbClr", {{"val", colourCode(band.colour)}});
            m_part.value("a:alpha", 18'000);
        }
        writeNoLine(m_part);
    }

    void writeStroke(const OverlayLine &line)
    {
        const QRectF area = QRectF(line.from, line.to).normalized();
        const auto anchor = m_part.open("cdr:relSizeAnchor");
        writeCorners(area);
        const auto shape = m_part.open("cdr:cxnSp", {{"macro", {}}});
        {
            const auto identity = m_part.open("cdr:nvCxnSpPr");
            writeIdentity(u"Line"_s);
            m_part.empty("cdr:cNvCxnSpPr");
        }
        const auto properties = m_part.open("cdr:spPr");
        {
            const auto place = m_part.open("a:xfrm", {{"flipH", line.from.x() > line.to.x() ? u"1"_s : u"0"_s},
                                                      {"flipV", line.from.y() > line.to.y() ? u"1"_s : u"0"_s}});
            m_part.empty("a:off", {{"x", emu(area.x())}, {"y", emu(area.y())}});
            m_part.empty("a:ext", {{"cx", emu(area.width())}, {"cy", emu(area.height())}});
        }
        writeShape("line");
        writeLine(m_part, line.look);
    }

    void writeText(const OverlayText &text)
    {
        const auto anchor = m_part.open("cdr:relSizeAnchor");
        writeCorners(text.area);
        const auto shape = m_part.open("cdr:sp", {{"macro", {}}, {"textlink", {}}});
        {
            const auto identity = m_part.open("cdr:nvSpPr");
            writeIdentity(u"Text"_s);
            m_part.empty("cdr:cNvSpPr", {{"txBox", u"1"_s}});
        }
        {
            const auto properties = m_part.open("cdr:spPr");
            writePlace(m_part, "a:xfrm", text.area);
            writeShape("rect");
            m_part.empty("a:noFill");
        }
        const auto body = m_part.open("cdr:txBody");
        const bool isOneLine = text.area.height() < text.look.size * 2;
        m_part.empty("a:bodyPr", {{"wrap", isOneLine ? u"none"_s : u"square"_s},
                                  {"lIns", u"0"_s},
                                  {"tIns", u"0"_s},
                                  {"rIns", u"0"_s},
                                  {"bIns", u"0"_s},
                                  {"anchor", u"ctr"_s}});
        m_part.empty("a:lstStyle");
        writeParagraphs(m_part, text.text, text.look, text.alignment);
    }

    XmlPart m_part;
    QSizeF m_size;
    const ChartOverlay &m_overlay;
    int m_count = 0;
};

} // namespace

QByteArray chartShapesPart(const ChartLayout &layout, const ChartOverlay &overlay)
{
    return ShapesWriter(layout, overlay).written();
}

} // namespace bangfu
