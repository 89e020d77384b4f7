// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartformat.h"

namespace bangfu {

using namespace Qt::StringLiterals;

QString chartFormatEnding(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return u"png"_s;
    case ChartFormat::Svg:
        return u"svg"_s;
    case ChartFormat::Pdf:
        return u"pdf"_s;
    case ChartFormat::PowerPoint:
        return u"pptx"_s;
    case ChartFormat::Excel:
        return u"xlsx"_s;
    case ChartFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
