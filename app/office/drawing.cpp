// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/drawing.h"

#include <QStringList>

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

double channel(OfficeColour colour, int shift)
{
    return ((colour >> shift) & 0xFFU) / 255.0;
}

double luminance(OfficeColour colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(channel(colour, 16)) + 0.7152 * linear(channel(colour, 8)) +
           0.0722 * linear(channel(colour, 0));
}

double contrast(OfficeColour one, OfficeColour other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return first > second ? first / second : second / first;
}

const char *alignmentCode(TextAlignment alignment)
{
    switch (alignment) {
    case TextAlignment::Left:
        return "l";
    case TextAlignment::Centre:
        return "ctr";
    case TextAlignment::Right:
        return "r";
    }
    return "l";
}

} // namespace

QString officeLanguage(Language language)
{
    switch (language) {
    case Language::Chinese:
        return u"zh-CN"_s;
    case Language::Russian:
        return u"ru-RU"_s;
    case Language::English:
        break;
    }
    return u"en-GB"_s;
}

QString emu(double points)
{
    return QString::number(std::llround(points * 12'700));
}

QString colourCode(OfficeColour colour)
{
    return QString::number(colour & 0xFFFFFFU, 16).rightJustified(6, u'0').toUpper();
}

OfficeColour mixed(OfficeColour first, OfficeColour second, double share)
{
    OfficeColour result = 0;
    for (const int shift : {16, 8, 0}) {
        const double value = channel(first, shift) * (1 - share) + channel(second, shift) * share;
        result |= static_cast<OfficeColour>(std::lround(value * 255)) << shift;
    }
    return result;
}

OfficeColour textOn(OfficeColour fill)
{
    constexpr OfficeColour light = 0xFFFFFF;
    constexpr OfficeColour dark = 0x1C1F22;
    return contrast(light, fill) >= contrast(dark, fill) ? light : dark;
}

void writeSolidFill(XmlPart &part, OfficeColour colour)
{
    const auto fill = part.open("a:solidFill");
    part.value("a:srgbClr", colourCode(colour));
}

void writeLine(XmlPart &part, const LineLook &look)
{
    const auto line = part.open("a:ln", {{"w", emu(look.width)}});
    writeSolidFill(part, look.colour);
    if (look.isDashed)
        part.value("a:prstDash", "sysDash");
    if (look.hasArrow)
        part.empty("a:tailEnd", {{"type", u"triangle"_s}});
}

void writeNoLine(XmlPart &part)
{
    const auto line = part.open("a:ln");
    part.empty("a:noFill");
}

void writeRunProperties(XmlPart &part, const char *element, const TextLook &look)
{
    const auto properties = part.open(element, {{"lang", officeLanguage(look.language)},
                                                {"sz", QString::number(std::lround(look.size * 100))},
                                                {"b", look.isBold ? u"1"_s : u"0"_s}});
    writeSolidFill(part, look.colour);
    part.empty("a:latin", {{"typeface", QString::fromLatin1(office::latinTypeface)}});
    part.empty("a:ea", {{"typeface", QString::fromLatin1(office::chineseTypeface)}});
}

void writeParagraphs(XmlPart &part, const QString &text, const TextLook &look, TextAlignment alignment)
{
    for (const QString &line : text.split(u'\n')) {
        const auto paragraph = part.open("a:p");
        part.empty("a:pPr", {{"algn", QString::fromLatin1(alignmentCode(alignment))}});
        if (line.isEmpty()) {
            writeRunProperties(part, "a:endParaRPr", look);
            continue;
        }
        const auto run = part.open("a:r");
        writeRunProperties(part, "a:rPr", look);
        part.text("a:t", line);
    }
}

void writeChartText(XmlPart &part, const TextLook &look)
{
    const auto text = part.open("c:txPr");
    part.empty("a:bodyPr", {{"rot", u"0"_s}, {"vert", u"horz"_s}});
    part.empty("a:lstStyle");
    const auto paragraph = part.open("a:p");
    {
        const auto properties = part.open("a:pPr");
        writeRunProperties(part, "a:defRPr", look);
    }
    part.empty("a:endParaRPr", {{"lang", officeLanguage(look.language)}});
}

void writePlace(XmlPart &part, const char *element, const QRectF &place)
{
    const auto transform = part.open(element);
    part.empty("a:off", {{"x", emu(place.x())}, {"y", emu(place.y())}});
    part.empty("a:ext", {{"cx", emu(place.width())}, {"cy", emu(place.height())}});
}

} // namespace bangfu
