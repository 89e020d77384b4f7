// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/charttools.h"

#include "ui/charts/figuredocument.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/themefile.h"

namespace bangfu {

ChartTools chartTools()
{
    ChartTools tools;
    tools.exportFigure = exportFigure;
    tools.writeDocument = writeFigureDocument;
    tools.judgeTheme = [](const QString &theme, const QString &palette, const Phrases &phrases) {
        const Result<FigureTheme> read = readFigureTheme(theme, palette, phrases);
        return read ? Failure() : read.error();
    };
    return tools;
}

} // namespace bangfu
