// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurefile.h"

#include "core/phrases.h"
#include "ui/charts/figurepainter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int screenResolution = 96; // logical pixels to the inch
constexpr double pointsPerPixel = 72.0 / screenResolution;

QSize pageSize(const FigureContent &content, const FigureTheme &theme, const QSize &wanted)
{
    const double base = figureBaseFor(content, theme, wanted);
    const double needed = figureHeightForWidth(content, theme, wanted.width(), base);
    return {wanted.width(), std::max(wanted.height(), static_cast<int>(std::ceil(needed)))};
}

bool writePng(QIODevice &device, const FigureContent &content, const FigureExportOptions &options)
{
    const FigureTheme theme = FigureTheme::named(options.theme);
    const QSize size = pageSize(content, theme, options.size);
    QImage image((QSizeF(size) * options.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    constexpr double inchesPerMetre = 39.3700787;
    const int dotsPerMetre = static_cast<int>(std::lround(screenResolution * options.scale * inchesPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"Title"_s, content.title);
    image.setText(u"Description"_s, content.summary);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    paintFigure(painter, QRectF(QPointF(), size), content, theme);
    painter.end();
    return image.save(&device, "PNG");
}

/// Qt names only the first family, and viewers then take any font for Chinese: name all of them.
QByteArray withAllFamilies(QByteArray svg, const FigureTheme &theme)
{
    const QByteArray first = "font-family=\"" + theme.fontFamilies.first().toUtf8() + '"';
    const QByteArray all = "font-family=\"" + theme.fontFamilies.join(u", "_s).toUtf8() + ", sans-serif\"";
    return svg.replace(first, all);
}

bool writeSvg(QIODevice &device, const FigureContent &content, const FigureExportOptions &options)
{
    const FigureTheme theme = FigureTheme::named(options.theme);
    const QSize size = pageSize(content, theme, options.size);
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenResolution);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(content.title.toHtmlEscaped());
    generator.setDescription(content.summary.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintFigure(painter, QRectF(QPointF(), size), content, theme);
    painter.end();
    svg = withAllFamilies(std::move(svg), theme);
    return device.write(svg) == svg.size();
}

bool writePdf(QIODevice &device, const FigureContent &content, const FigureExportOptions &options)
{
    const FigureTheme theme = FigureTheme::named(options.theme).forPdf();
    const QSize size = pageSize(content, theme, options.size);
    QPdfWriter writer(&device);
    writer.setTitle(content.title);
    writer.setCreator(u"Bangfu"_s);
    writer.setResolution(screenResolution);
    writer.setPageSize(QPageSize(QSizeF(size) * pointsPerPixel, QPageSize::Point, u"figure"_s, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintFigure(painter, QRectF(QPointF(), size), content, theme);
    return painter.end();
}

} // namespace

Failure exportFigure(const FigureContent &content, const QString &path, const FigureExportOptions &options)
{
    const Phrases phrases(content.language);
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto write = ending == u"png"   ? writePng
                       : ending == u"svg" ? writeSvg
                       : ending == u"pdf" ? writePdf
                                          : nullptr;
    if (!write)
        return Error{filledIn(phrases.translate("FigureFile",
                                                "A chart is written as png, svg or pdf, but \"%1\" ends otherwise.",
                                                "%1 is a file"),
                              {path})};
    // Painted in memory first: what fails half way leaves no file behind.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!write(buffer, content, options))
        return Error{filledIn(
            phrases.translate("FigureFile", "The chart could not be painted for \"%1\": the picture may be too large.",
                              "%1 is a file"),
            {path})};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{filledIn(
            phrases.translate("FigureFile", "\"%1\" could not be written: %2", "%1 is a file, %2 what the system says"),
            {path, file.errorString()})};
    return std::nullopt;
}

} // namespace bangfu
