// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/savedview.h"

#include "dataset/datasetreader.h"

#include <QFileInfo>

namespace bangfu {

using namespace Qt::StringLiterals;

QString viewFileEnding()
{
    return u"bangfu"_s;
}

bool isViewFileName(const QString &path)
{
    return QFileInfo(path).suffix().compare(viewFileEnding(), Qt::CaseInsensitive) == 0;
}

bool isThemePath(const QString &theme)
{
    return theme.endsWith(u".json", Qt::CaseInsensitive);
}

QString dataPath(const SavedView &view)
{
    if (view.file)
        return view.file->path;
    return view.dataset.path.isEmpty() ? bundledDatasetPath() : view.dataset.path;
}

Phrases phrasesOf(const ChartPresentation &presentation, const Phrases &phrases)
{
    const Language language = presentation.language.value_or(phrases.language());
    return language == phrases.language() ? phrases : Phrases(language);
}

} // namespace bangfu
