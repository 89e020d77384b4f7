// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figurecontent.h"

#include "chart/contentbuilder.h"

namespace bangfu {

Result<FigureContent> figureContent(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    ContentBuilder builder(dataset, spec, phrases);
    if (const Failure failure = builder.resolveFigures())
        return *failure;
    return builder.content();
}

} // namespace bangfu
