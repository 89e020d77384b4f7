// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartclipboard.h"

#include "ui/charts/figurefile.h"

#include <QImage>
#include <QMimeData>

#include <memory>

namespace bangfu {

using namespace Qt::StringLiterals;

Result<QMimeData *> chartMimeData(const FigureContent &content, const FigureExportOptions &options,
                                  const std::optional<ChartRows> &rows)
{
    constexpr double sharpness = 2;
    FigureExportOptions picture = options;
    picture.scale = sharpness;
    const Result<QByteArray> png = figurePicture(content, picture, FigureFormat::Png);
    if (!png)
        return png.error();
    const Result<QByteArray> svg = figurePicture(content, options, FigureFormat::Svg);
    if (!svg)
        return svg.error();
    auto data = std::make_unique<QMimeData>();
    data->setImageData(QImage::fromData(png.value(), "PNG"));
    data->setData(u"image/svg+xml"_s, svg.value());
    if (rows) {
        data->setText(tabSeparated(*rows));
        data->setHtml(htmlTable(*rows));
    }
    return data.release();
}

} // namespace bangfu
