// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officefile.h"

#include "export/savefile.h"

#include <QIODevice>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

Failure writeTo(QIODevice &device, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    if (device.write(bytes.value()) != bytes.value().size())
        return Error{device.errorString()};
    return std::nullopt;
}

} // namespace

Failure writeOffice(const OfficeDocument &document, const QString &path, const Phrases &phrases)
{
    const bool isPresentation = path.endsWith(u".pptx"_s, Qt::CaseInsensitive);
    if (!isPresentation && !path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return Error{
            filledIn(phrases.translate("Office", "\"%1\" is neither a presentation nor a workbook. Name a file "
                                                 "that ends in .pptx or .xlsx."),
                     {path})};
    if (document.figures.empty())
        return Error{phrases.translate("Office", "There is no chart to write. Choose at least one.")};
    return saveFile(path, phrases, [&](QIODevice &device) {
        return writeTo(device, isPresentation ? presentation(document, phrases) : workbook(document, phrases));
    });
}

} // namespace bangfu
