// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slidepart.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto vectorNamespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
constexpr auto vectorExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
constexpr auto tableNamespace = "http://schemas.openxmlformats.org/drawingml/2006/table";

XmlPart::Element openRoot(XmlPart &part, const char *name, bool isHidden)
{
    if (isHidden)
        return part.open(name, {{"xmlns:a", QString::fromLatin1(office::drawingNamespace)},
                                {"xmlns:r", QString::fromLatin1(office::relationNamespace)},
                                {"xmlns:p", QString::fromLatin1(office::slideNamespace)},
                                {"show", u"0"_s}});
    return part.open(name, {{"xmlns:a", QString::fromLatin1(office::drawingNamespace)},
                            {"xmlns:r", QString::fromLatin1(office::relationNamespace)},
                            {"xmlns:p", QString::fromLatin1(office::slideNamespace)}});
}

void writeTreeHead(XmlPart &part)
{
    {
        const auto properties = part.open("p:nvGrpSpPr");
        part.empty("p:cNvPr", {{"id", u"1"_s}, {"name", QString()}});
        part.empty("p:cNvGrpSpPr");
        part.empty("p:nvPr");
    }
    part.empty("p:grpSpPr");
}

/// The small picture of the slide above its notes.
void writeSlideImage(XmlPart &part)
{
    const auto shape = part.open("p:sp");
    {
        const auto identity = part.open("p:nvSpPr");
        part.empty("p:cNvPr", {{"id", u"2"_s}, {"name", u"Slide"_s}});
        {
            const auto properties = part.open("p:cNvSpPr");
            part.empty("a:spLocks", {{"noGrp", u"1"_s}, {"noRot", u"1"_s}, {"noChangeAspect", u"1"_s}});
        }
        const auto properties = part.open("p:nvPr");
        part.empty("p:ph", {{"type", u"sldImg"_s}});
    }
    part.empty("p:spPr");
}

class SlideWriter
{
public:
    explicit SlideWriter(const SlidePart &slide)
        : m_slide(slide)
        , m_layout(slide.layout)
    {}

    QByteArray written()
    {
        {
            const auto root = openRoot(m_part, "p:sld", m_slide.isHidden);
            {
                const auto slide = m_part.open("p:cSld");
                const auto tree = m_part.open("p:spTree");
                writeTreeHead(m_part);
                const OfficeColours &colours = m_slide.colours;
                writeText({"title", u"0"_s}, m_layout.title, m_slide.content.title,
                          look(m_layout.titleSize, colours.text, true));
                writeText({"body", u"1"_s}, m_layout.subtitle, m_slide.content.subtitle,
                          look(m_layout.subtitleSize, colours.quietText));
                for (const SlideObject &object : m_slide.objects)
                    writeObject(object);
                writeText({"body", u"2"_s}, m_layout.notes, m_layout.notesText, look(m_layout.footSize, colours.text));
                writeText({"body", u"3"_s}, m_layout.sources, m_layout.sourcesText,
                          look(m_layout.footSize, colours.quietText));
            }
            const auto map = m_part.open("p:clrMapOvr");
            m_part.empty("a:masterClrMapping");
        }
        return m_part.bytes();
    }

private:
    struct Placeholder
    {
        const char *type;
        QString index;
    };

    TextLook look(double size, OfficeColour colour, bool isBold = false) const
    {
        return {size, colour, isBold, m_slide.content.language};
    }

    QString nextId() { return QString::number(++m_lastId); }

    void writeText(const Placeholder &placeholder, const QRectF &place, const QString &text, const TextLook &look)
    {
        if (place.isEmpty() || text.isEmpty())
            return;
        const bool isTitle = placeholder.index == u"0";
        const auto shape = m_part.open("p:sp");
        {
            const auto identity = m_part.open("p:nvSpPr");
            m_part.empty("p:cNvPr", {{"id", nextId()}, {"name", QString::fromLatin1(nameOf(placeholder.index))}});
            m_part.empty("p:cNvSpPr");
            const auto properties = m_part.open("p:nvPr");
            if (isTitle)
                m_part.empty("p:ph", {{"type", u"title"_s}});
            else
                m_part.empty("p:ph", {{"type", QString::fromLatin1(placeholder.type)}, {"idx", placeholder.index}});
        }
        {
            const auto properties = m_part.open("p:spPr");
            writePlace(m_part, "a:xfrm", place);
        }
        const auto body = m_part.open("p:txBody");
        {
            const auto properties = m_part.open("a:bodyPr", {{"anchor", u"t"_s}});
            m_part.empty("a:normAutofit");
        }
        m_part.empty("a:lstStyle");
        // A title is one paragraph, so that outlines show it as one.
        writeParagraphs(m_part, isTitle ? text.simplified() : text, look);
    }

    static const char *nameOf(const QString &index)
    {
        if (index == u"0")
            return "Title";
        return index == u"1" ? "Subtitle" : index == u"2" ? "Notes" : "Sources";
    }

    void writeObject(const SlideObject &object)
    {
        switch (object.kind) {
        case SlideObject::Kind::Chart:
        case SlideObject::Kind::Table:
            writeFrame(object);
            break;
        case SlideObject::Kind::Picture:
            writePicture(object);
            break;
        }
    }

    void writeIdentity(const SlideObject &object)
    {
        const QString &summary = m_slide.content.summary;
        m_part.empty(
            "p:cNvPr",
            {{"id", nextId()}, {"name", object.name}, {"descr", summary.isEmpty() ? m_slide.content.title : summary}});
    }

    void writeFrame(const SlideObject &object)
    {
        const auto frame = m_part.open("p:graphicFrame");
        {
            const auto identity = m_part.open("p:nvGraphicFramePr");
            writeIdentity(object);
            m_part.empty("p:cNvGraphicFramePr");
            m_part.empty("p:nvPr");
        }
        writePlace(m_part, "p:xfrm", object.place);
        const auto graphic = m_part.open("a:graphic");
        if (object.kind == SlideObject::Kind::Table) {
            const auto data = m_part.open("a:graphicData", {{"uri", QString::fromLatin1(tableNamespace)}});
            writeSlideTable(m_part, object.table, slideTableLayout(object.table, object.place.size()),
                            {m_slide.colours, m_slide.content.language});
            return;
        }
        const auto data = m_part.open("a:graphicData", {{"uri", QString::fromLatin1(office::chartNamespace)}});
        m_part.empty("c:chart", {{"xmlns:c", QString::fromLatin1(office::chartNamespace)}, {"r:id", object.relation}});
    }

    void writePicture(const SlideObject &object)
    {
        const auto picture = m_part.open("p:pic");
        {
            const auto identity = m_part.open("p:nvPicPr");
            writeIdentity(object);
            {
                const auto properties = m_part.open("p:cNvPicPr");
                m_part.empty("a:picLocks", {{"noChangeAspect", u"1"_s}});
            }
            m_part.empty("p:nvPr");
        }
        {
            const auto fill = m_part.open("p:blipFill");
            writeBlip(object);
            const auto stretch = m_part.open("a:stretch");
            m_part.empty("a:fillRect");
        }
        const auto properties = m_part.open("p:spPr");
        writePlace(m_part, "a:xfrm", object.place);
        const auto geometry = m_part.open("a:prstGeom", {{"prst", u"rect"_s}});
        m_part.empty("a:avLst");
    }

    /// Programs that know vector pictures take the SVG, all others the PNG.
    void writeBlip(const SlideObject &object)
    {
        const auto blip = m_part.open("a:blip", {{"r:embed", object.relation}});
        if (object.svgRelation.isEmpty())
            return;
        const auto extensions = m_part.open("a:extLst");
        const auto extension = m_part.open("a:ext", {{"uri", QString::fromLatin1(vectorExtension)}});
        m_part.empty("asvg:svgBlip",
                     {{"xmlns:asvg", QString::fromLatin1(vectorNamespace)}, {"r:embed", object.svgRelation}});
    }

    XmlPart m_part;
    const SlidePart &m_slide;
    const SlideLayout &m_layout;
    int m_lastId = 1;
};

} // namespace

QByteArray slidePart(const SlidePart &slide)
{
    return SlideWriter(slide).written();
}

QByteArray notesPart(const QString &text, Language language)
{
    constexpr double typeSize = 12;
    XmlPart part;
    {
        const auto root = openRoot(part, "p:notes", false);
        {
            const auto slide = part.open("p:cSld");
            const auto tree = part.open("p:spTree");
            writeTreeHead(part);
            writeSlideImage(part);
            const auto shape = part.open("p:sp");
            {
                const auto identity = part.open("p:nvSpPr");
                part.empty("p:cNvPr", {{"id", u"3"_s}, {"name", u"Notes"_s}});
                part.empty("p:cNvSpPr");
                const auto properties = part.open("p:nvPr");
                part.empty("p:ph", {{"type", u"body"_s}, {"idx", u"1"_s}});
            }
            part.empty("p:spPr");
            const auto body = part.open("p:txBody");
            part.empty("a:bodyPr");
            part.empty("a:lstStyle");
            writeParagraphs(part, text, {typeSize, 0x1C1F22, false, language});
        }
        const auto map = part.open("p:clrMapOvr");
        part.empty("a:masterClrMapping");
    }
    return part.bytes();
}

} // namespace bangfu
