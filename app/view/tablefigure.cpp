// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/tablefigure.h"

#include "view/tablebars.h"

#include <QFileInfo>

namespace bangfu {

Result<FigureContent> tableFigure(const Table &table, const RowIndexes &rows, const TableChart &chart,
                                  const QString &path, const Phrases &phrases)
{
    TableChartChoice choice = chart.choice;
    choice.origin = QFileInfo(path).fileName();
    Result<FigureContent> drawn = choice.type == ChartType::Bar ? tableBars(table, rows, choice, phrases)
                                                                : tableChartContent(table, rows, choice, phrases);
    if (!drawn)
        return drawn;
    FigureContent content = std::move(drawn).value();
    const Language language = phrases.language();
    if (!chart.title.in(language).isEmpty())
        content.title = chart.title.in(language);
    if (!chart.subtitle.in(language).isEmpty())
        content.subtitle = chart.subtitle.in(language);
    if (!chart.note.in(language).isEmpty())
        content.notes.prepend(chart.note.in(language));
    return content;
}

} // namespace bangfu
