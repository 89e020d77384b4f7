// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument.h"
#include "office/xmlpart.h"

#include <QRectF>

namespace bangfu {

/// How a run of text looks.
struct TextLook
{
    double size = 12; ///< in points
    OfficeColour colour = 0;
    bool isBold = false;
    Language language = Language::English;
};

enum class TextAlignment { Left, Centre, Right };

/// zh-CN, ru-RU, en-GB.
QString officeLanguage(Language language);

/// EMU, the unit of lengths in drawings: 12,700 a point.
QString emu(double points);

QString colourCode(OfficeColour colour);
/// Between two colours: 0 gives the first, 1 the second.
OfficeColour mixed(OfficeColour first, OfficeColour second, double share);
/// White or near black, whichever reads better on the fill.
OfficeColour textOn(OfficeColour fill);

void writeSolidFill(XmlPart &part, OfficeColour colour);

struct LineLook
{
    OfficeColour colour = 0;
    double width = 1; ///< in points
    bool isDashed = false;
    bool hasArrow = false;
};

void writeLine(XmlPart &part, const LineLook &look);
void writeNoLine(XmlPart &part);

/// a:rPr, a:defRPr or a:endParaRPr with size, colour, language and both typefaces.
void writeRunProperties(XmlPart &part, const char *element, const TextLook &look);

/// One a:p for each line of the text.
void writeParagraphs(XmlPart &part, const QString &text, const TextLook &look,
                     TextAlignment alignment = TextAlignment::Left);

/// c:txPr with nothing but the look; never turned.
void writeChartText(XmlPart &part, const TextLook &look);

/// a:xfrm (or p:xfrm) at a place in points.
void writePlace(XmlPart &part, const char *element, const QRectF &place);

namespace office {
inline constexpr auto drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr auto relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr auto chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
inline constexpr auto slideNamespace = "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr auto latinTypeface = "Noto Sans";
inline constexpr auto chineseTypeface = "Noto Sans CJK SC";
} // namespace office

} // namespace bangfu
