// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/filekind.h"

#include <QFileInfo>

namespace bangfu {

using namespace Qt::StringLiterals;

QStringList tableFileEndings()
{
    return {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s};
}

bool isTableFileName(const QString &path)
{
    return tableFileEndings().contains(QFileInfo(path).suffix().toLower());
}

QString viewFileEnding()
{
    return u"bangfu"_s;
}

bool isViewFileName(const QString &path)
{
    return QFileInfo(path).suffix().compare(viewFileEnding(), Qt::CaseInsensitive) == 0;
}

} // namespace bangfu
