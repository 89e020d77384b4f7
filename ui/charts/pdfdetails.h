// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bangfu {

/// What a PDF says about itself.
struct PdfDetails
{
    QString title;
    QString author;
    QString subject;
    QString keywords;
};

/// The PDF that QPdfWriter made, with these details in place of its own, and without the time it was made: the same
/// figure gives the same file. The details are appended, as the PDF standard provides for changes.
QByteArray withDetails(QByteArray pdf, const PdfDetails &details);

} // namespace bangfu
