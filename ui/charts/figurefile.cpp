// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurefile.h"

#include "core/phrases.h"
#include "ui/charts/figurepainter.h"
#include "ui/charts/pdfdetails.h"
#include "ui/charts/pngwriter.h"
#include "ui/charts/themefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHash>
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

/// A figure laid out for its page.
struct Page
{
    const FigureContent &content;
    FigureStyle style;
    QSize size;

    void paint(QPainter &painter) const
    {
        paintFigureAt(painter, QRectF(QPointF(), size), content, style, FigureParts::Whole);
    }
};

Page pageOf(const FigureContent &content, const FigureTheme &theme, const FigureExportOptions &options)
{
    const double base = figureBaseFor(content, theme, options.size);
    const double needed = figureHeightForWidth(content, theme, options.size.width(), base);
    return {content,
            {theme, content.language, base, !options.isTransparent},
            {options.size.width(), std::max(options.size.height(), static_cast<int>(std::ceil(needed)))}};
}

QImage paintImage(const Page &page, double scale)
{
    const bool isSolid = page.style.hasGround;
    QImage image((QSizeF(page.size) * scale).toSize(),
                 isSolid ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    constexpr double inchesPerMetre = 39.3700787;
    const int dotsPerMetre = static_cast<int>(std::lround(screenResolution * scale * inchesPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"Title"_s, page.content.title);
    image.setText(u"Description"_s, page.content.summary);
    image.fill(isSolid ? page.style.theme.background : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.scale(scale, scale);
    page.paint(painter);
    painter.end();
    return image;
}

/// Qt names only the first family, and viewers then take any font for Chinese: name all of them.
QByteArray withAllFamilies(QByteArray svg, const FigureTheme &theme)
{
    const QByteArray first = "font-family=\"" + theme.fontFamilies.first().toUtf8() + '"';
    const QByteArray all = "font-family=\"" + theme.fontFamilies.join(u", "_s).toUtf8() + ", sans-serif\"";
    return svg.replace(first, all);
}

QByteArray paintSvg(const Page &page)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenResolution);
    generator.setSize(page.size);
    generator.setViewBox(QRect(QPoint(), page.size));
    generator.setTitle(page.content.title.toHtmlEscaped());
    generator.setDescription(page.content.summary.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    page.paint(painter);
    painter.end();
    return withAllFamilies(std::move(svg), page.style.theme);
}

/// Qt writes the fonts of a PDF in the order of a hash table, which is otherwise another one each time.
class FixedHashOrder
{
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashOrder)
};

PdfDetails detailsOf(const FigureContent &content)
{
    QStringList keywords;
    for (const Category &category : content.categories)
        keywords.append(category.label);
    for (const FigureSeries &series : content.series)
        keywords.append(series.name);
    keywords.removeAll(QString());
    keywords.removeDuplicates();
    return {content.title, content.datasetLine, content.summary, keywords.join(u", "_s)};
}

QByteArray paintPdf(const Page &page)
{
    const FixedHashOrder order;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(screenResolution);
    const QSizeF points = QSizeF(page.size) * pointsPerPixel;
    writer.setPageSize(QPageSize(points, QPageSize::Point, u"figure"_s, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    page.paint(painter);
    return painter.end() ? withDetails(std::move(pdf), detailsOf(page.content)) : QByteArray();
}

std::optional<FigureFormat> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png")
        return FigureFormat::Png;
    if (ending == u"svg")
        return FigureFormat::Svg;
    if (ending == u"pdf")
        return FigureFormat::Pdf;
    return std::nullopt;
}

QByteArray painted(const Page &page, FigureFormat format, double scale)
{
    switch (format) {
    case FigureFormat::Png:
        return pngOf(paintImage(page, scale));
    case FigureFormat::Svg:
        return paintSvg(page);
    case FigureFormat::Pdf:
        return paintPdf(page);
    }
    Q_UNREACHABLE();
}

Error unpaintable(const Phrases &phrases)
{
    return {phrases.translate("FigureFile", "The chart could not be painted: the picture may be too large.")};
}

} // namespace

Result<QByteArray> figurePicture(const FigureContent &content, const FigureExportOptions &options, FigureFormat format)
{
    const Phrases phrases(content.language);
    const Result<FigureTheme> theme = readFigureTheme(options.theme, options.palette, phrases);
    if (!theme)
        return theme.error();
    const bool isPdf = format == FigureFormat::Pdf;
    const Page page = pageOf(content, isPdf ? theme.value().forPdf() : theme.value(), options);
    QByteArray bytes = painted(page, format, options.scale);
    if (bytes.isEmpty())
        return unpaintable(phrases);
    return bytes;
}

Result<QImage> figureImage(const FigureContent &content, const FigureExportOptions &options)
{
    const Phrases phrases(content.language);
    const Result<FigureTheme> theme = readFigureTheme(options.theme, options.palette, phrases);
    if (!theme)
        return theme.error();
    QImage image = paintImage(pageOf(content, theme.value(), options), options.scale);
    if (image.isNull())
        return unpaintable(phrases);
    return image;
}

Failure exportFigure(const FigureContent &content, const QString &path, const FigureExportOptions &options)
{
    const Phrases phrases(content.language);
    const auto format = formatOf(path);
    if (!format)
        return Error{filledIn(phrases.translate("FigureFile",
                                                "A chart is written as png, svg or pdf, but \"%1\" ends otherwise.",
                                                "%1 is a file"),
                              {path})};
    // Painted in memory first: what fails half way leaves no file behind.
    const Result<QByteArray> bytes = figurePicture(content, options, *format);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size() || !file.commit())
        return Error{filledIn(
            phrases.translate("FigureFile", "\"%1\" could not be written: %2", "%1 is a file, %2 what the system says"),
            {path, file.errorString()})};
    return std::nullopt;
}

} // namespace bangfu
