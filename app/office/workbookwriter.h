// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartsheet.h"
#include "office/packagearchive.h"

namespace bangfu {

/// A sheet of a workbook as it is written: headings in row 0, which stays in view.
struct WorkbookSheet
{
    QString name; ///< one that Excel takes, see sheetName()
    std::vector<std::vector<SheetCell>> rows;
    bool isWrapped = false;  ///< long texts in several lines: notes and sources
    QSize chart = {};        ///< in pixels: room for a chart beside the cells; empty: none
    QByteArray picture = {}; ///< a PNG instead of a chart; may be empty
    double pictureScale = 1; ///< of the picture's pixels
};

/// A name without what Excel forbids (31 characters, none of []:*?/\, no apostrophe at the ends), unlike all given.
QString sheetName(const QString &wanted, const QStringList &taken);

/// The sheets as a workbook. Charts are placeholders: xl/charts/chart1.xml … in the order of the sheets that have one.
/// Texts longer than a cell can hold (32,767 characters) are cut. Same sheets, same bytes.
Result<QByteArray> writtenWorkbook(const std::vector<WorkbookSheet> &sheets, const QString &title,
                                   const Phrases &phrases);

} // namespace bangfu
