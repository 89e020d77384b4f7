// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuredocument.h"

#include "office/officefile.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/themefile.h"

namespace bangfu {
namespace {

OfficeColour officeColour(const QColor &colour)
{
    constexpr QRgb withoutAlpha = 0xFFFFFF;
    return colour.rgb() & withoutAlpha;
}

OfficeColours officeColours(const FigureTheme &theme)
{
    OfficeColours colours;
    colours.background = officeColour(theme.background);
    colours.text = officeColour(theme.text);
    colours.quietText = officeColour(theme.quietText);
    colours.rule = officeColour(theme.rule);
    colours.quietMark = officeColour(theme.quietMark);
    colours.series.clear();
    for (const QColor &colour : theme.series)
        colours.series.push_back(officeColour(colour));
    return colours;
}

} // namespace

Result<OfficeDocument> dressedDocument(OfficeDocument document, const FigureExportOptions &options,
                                       const FigurePictureMaker &makePicture, const Phrases &phrases)
{
    const Result<FigureTheme> theme = readFigureTheme(options.theme, options.palette, phrases);
    if (!theme)
        return theme.error();
    document.size = options.size;
    document.colours = officeColours(theme.value());
    document.picture = [options, makePicture](const FigureContent &content, const QSize &size, PictureKind kind) {
        FigureExportOptions picture = options;
        picture.size = size;
        picture.scale = officePictureScale;
        return makePicture(content, picture, kind == PictureKind::Svg ? FigureFormat::Svg : FigureFormat::Png);
    };
    return document;
}

Failure writeFigureDocument(OfficeDocument document, const QString &path, const FigureExportOptions &options,
                            const Phrases &phrases)
{
    const Result<OfficeDocument> dressed = dressedDocument(std::move(document), options, figurePicture, phrases);
    return dressed ? writeOffice(dressed.value(), path, phrases) : dressed.error();
}

} // namespace bangfu
