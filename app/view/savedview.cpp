// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/savedview.h"

#include "dataset/datasetreader.h"

namespace bangfu {

using namespace Qt::StringLiterals;

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
