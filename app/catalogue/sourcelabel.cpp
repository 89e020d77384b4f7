// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sourcelabel.h"

namespace bangfu {

QString sourceLabel(const Dataset &dataset, const QString &sourceId, const Phrases &phrases)
{
    const Source *source = dataset.source(sourceId);
    if (!source)
        return sourceId;
    const QString publisher = source->publisher.in(phrases.language());
    if (!source->published)
        return publisher;
    return filledIn(phrases.translate("Source", "%1, %2", "publisher, date"),
                    {publisher, source->published->toString()});
}

} // namespace bangfu
