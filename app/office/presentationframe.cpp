// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/presentationframe.h"

#include "office/drawing.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

constexpr auto namespaces = R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" )"
                            R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
                            R"(xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main")";

constexpr auto treeHead = R"(<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>)";

constexpr auto colourMap = R"(bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" )"
                           R"(accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" )"
                           R"(hlink="hlink" folHlink="folHlink")";

constexpr auto bodyProperties = R"(<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"/>)";

/// Where a placeholder stands, as shares of the slide.
struct Place
{
    QByteArray id;
    QByteArray name;
    QByteArray placeholder;
    QRectF share;
    QByteArray level;
};

QByteArray number(double points)
{
    return emu(points).toLatin1();
}

QByteArray placeholder(const Place &place, const QSizeF &size)
{
    const QRectF &share = place.share;
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + place.id + "\" name=\"" + place.name +
           "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + place.placeholder +
           "/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"" + number(share.x() * size.width()) + "\" y=\"" +
           number(share.y() * size.height()) + "\"/><a:ext cx=\"" + number(share.width() * size.width()) + "\" cy=\"" +
           number(share.height() * size.height()) +
           "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>" + bodyProperties +
           "<a:lstStyle>" + place.level + "</a:lstStyle><a:p><a:r><a:rPr lang=\"en-GB\"/><a:t>" + place.name +
           "</a:t></a:r></a:p></p:txBody></p:sp>";
}

QByteArray plainLevel(const QByteArray &size)
{
    return "<a:lvl1pPr marL=\"0\" indent=\"0\"><a:buNone/><a:defRPr sz=\"" + size + "\"/></a:lvl1pPr>";
}

QByteArray textStyles()
{
    const auto style = [](const QByteArray &name, const QByteArray &size, const QByteArray &bold,
                          const QByteArray &face) {
        return "<p:" + name +
               "><a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"l\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef>"
               "<a:buNone/><a:defRPr sz=\"" +
               size + "\" b=\"" + bold +
               "\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+" + face +
               "-lt\"/><a:ea typeface=\"+" + face + "-ea\"/></a:defRPr></a:lvl1pPr></p:" + name + ">";
    };
    return "<p:txStyles>" + style("titleStyle", "2800", "1", "mj") + style("bodyStyle", "1500", "0", "mn") +
           style("otherStyle", "1200", "0", "mn") + "</p:txStyles>";
}

QByteArray colourEntry(const QByteArray &name, OfficeColour colour)
{
    return "<a:" + name + "><a:srgbClr val=\"" + colourCode(colour).toLatin1() + "\"/></a:" + name + ">";
}

QByteArray fontEntry(const QByteArray &name)
{
    return "<a:" + name + "><a:latin typeface=\"" + office::latinTypeface + "\"/><a:ea typeface=\"" +
           office::chineseTypeface + "\"/><a:cs typeface=\"\"/></a:" + name + ">";
}

} // namespace

QByteArray slideMasterPart(const QSizeF &size, const OfficeColours &colours)
{
    QByteArray xml = declaration;
    xml += QByteArray("<p:sldMaster ") + namespaces + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"" +
           colourCode(colours.background).toLatin1() + "\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>" +
           treeHead;
    xml += placeholder({"2", "Title", "type=\"title\"", {0.04, 0.045, 0.92, 0.12}, {}}, size);
    xml += placeholder({"3", "Text", "type=\"body\" idx=\"1\"", {0.04, 0.18, 0.92, 0.7}, {}}, size);
    xml += QByteArray("</p:spTree></p:cSld><p:clrMap ") + colourMap +
           "/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>" + textStyles() +
           "</p:sldMaster>";
    return xml;
}

QByteArray slideLayoutPart(const QSizeF &size)
{
    QByteArray xml = declaration;
    xml += QByteArray("<p:sldLayout ") + namespaces + " preserve=\"1\"><p:cSld name=\"Chart with sources\"><p:spTree>" +
           treeHead;
    xml += placeholder({"2", "Title", "type=\"title\"", {0.04, 0.045, 0.92, 0.08}, {}}, size);
    xml +=
        placeholder({"3", "Subtitle", "type=\"body\" idx=\"1\"", {0.04, 0.13, 0.92, 0.05}, plainLevel("1500")}, size);
    xml += placeholder({"4", "Notes", "type=\"body\" idx=\"2\"", {0.04, 0.84, 0.45, 0.13}, plainLevel("1000")}, size);
    xml += placeholder({"5", "Sources", "type=\"body\" idx=\"3\"", {0.51, 0.84, 0.45, 0.13}, plainLevel("1000")}, size);
    xml += "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    return xml;
}

QByteArray notesMasterPart()
{
    const QSizeF page(540, 720);
    QByteArray xml = declaration;
    xml += QByteArray("<p:notesMaster ") + namespaces +
           "><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg><p:spTree>" + treeHead;
    xml += "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" "
           "noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
           "<a:off x=\"685800\" y=\"571500\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm>"
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>";
    xml += placeholder({"3", "Notes", "type=\"body\" idx=\"1\"", {0.1, 0.43, 0.8, 0.52}, {}}, page);
    xml += QByteArray("</p:spTree></p:cSld><p:clrMap ") + colourMap + "/></p:notesMaster>";
    return xml;
}

QByteArray themePart(const OfficeColours &colours)
{
    QByteArray xml = declaration;
    xml += QByteArray("<a:theme xmlns:a=\"") + office::drawingNamespace +
           "\" name=\"Bangfu\"><a:themeElements><a:clrScheme name=\"Bangfu\">";
    xml += colourEntry("dk1", colours.text) + colourEntry("lt1", colours.background) +
           colourEntry("dk2", colours.quietText) + colourEntry("lt2", colours.rule);
    for (int i = 0; i < 6; ++i) {
        const auto index = std::min(static_cast<std::size_t>(i), colours.series.size() - 1);
        xml += colourEntry("accent" + QByteArray::number(i + 1), colours.series[index]);
    }
    xml += colourEntry("hlink", colours.series.front()) + colourEntry("folHlink", colours.quietText);
    xml += "</a:clrScheme><a:fontScheme name=\"Bangfu\">" + fontEntry("majorFont") + fontEntry("minorFont") +
           "</a:fontScheme><a:fmtScheme name=\"Bangfu\">";
    const QByteArray fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const QByteArray line = "<a:ln w=\"9525\">" + fill + "</a:ln>";
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    xml += "<a:fillStyleLst>" + fill.repeated(3) + "</a:fillStyleLst><a:lnStyleLst>" + line.repeated(3) +
           "</a:lnStyleLst><a:effectStyleLst>" + effect.repeated(3) + "</a:effectStyleLst><a:bgFillStyleLst>" +
           fill.repeated(3) + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    return xml;
}

QByteArray corePropertiesPart(const QString &title, Language language)
{
    XmlPart part;
    {
        const auto root =
            part.open("cp:coreProperties",
                      {{"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
                       {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
                       {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
                       {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
        part.text("dc:title", title);
        part.text("dc:language", officeLanguage(language));
        for (const char *name : {"dcterms:created", "dcterms:modified"}) {
            const auto date = part.open(name, {{"xsi:type", u"dcterms:W3CDTF"_s}});
            part.characters(u"1980-01-01T00:00:00Z"_s);
        }
    }
    return part.bytes();
}

QByteArray applicationPropertiesPart()
{
    return QByteArray(declaration) +
           "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
           "<Application>Bangfu</Application></Properties>";
}

} // namespace bangfu
