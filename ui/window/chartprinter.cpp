// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartprinter.h"

#include "ui/charts/figurepainter.h"
#include "ui/charts/themefile.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr double logicalResolution = 96;
constexpr double border = 12; // millimetres
constexpr QSize previewSize(1100, 800);

} // namespace

Failure printFigure(QPrinter &printer, const FigureContent &content, const FigureExportOptions &options)
{
    const Result<FigureTheme> theme = readFigureTheme(options.theme, options.palette, Phrases(content.language));
    if (!theme)
        return theme.error();
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Phrases(content.language)
                         .translate("ChartPrinter", "The printer could not be reached. Choose another one.")};
    const double scale = printer.resolution() / logicalResolution;
    QSizeF page = printer.pageLayout().paintRectPixels(printer.resolution()).size() / scale;
    const double base = figureBaseFor(content, theme.value(), page);
    const double needed = figureHeightForWidth(content, theme.value(), page.width(), base);
    // What needs more height than the page has is made smaller as a whole.
    const double shrink = std::min(1.0, page.height() / needed);
    painter.scale(scale * shrink, scale * shrink);
    painter.translate(page.width() * (1 - shrink) / 2 / shrink, 0);
    page.setHeight(std::max(page.height(), needed));
    paintFigureAt(painter, QRectF(QPointF(), page), content, FigureStyle{theme.value(), content.language, base},
                  FigureParts::Whole);
    return std::nullopt;
}

void showPrintPreview(const FigureContent &content, const FigureExportOptions &options, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(content.title);
    printer->setCreator(u"Bangfu"_s);
    printer->setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(border, border, border, border),
                            QPageLayout::Millimeter});
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(previewSize);
    // The printer lives as long as the dialog.
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, content, options](QPrinter *page) { (void)printFigure(*page, content, options); });
    dialog->open();
}

} // namespace bangfu
