// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/groupedfigures.h"

#include "models/celltexts.h"
#include "models/groupedrowsmodel.h"
#include "session/session.h"
#include "ui/pages/facetwording.h"

#include <QFileInfo>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::size_t> drawnPositions(const RowGroups &groups)
{
    std::vector<std::size_t> positions = groups.largest();
    const Column &first = groups.table()->columns().front();
    if (first.isText())
        return positions;
    std::sort(positions.begin(), positions.end(), [&](std::size_t left, std::size_t right) {
        return first.compare(groups.tableRowAt(left), groups.tableRowAt(right)) < 0;
    });
    return positions;
}

QString titleOf(const Session &session, const RowGroups &groups)
{
    const Phrases &phrases = session.phrases();
    QStringList columns;
    for (std::size_t i = 0; i < groups.labelColumnCount(); ++i)
        columns.append(groups.table()->columns()[i].title());
    const QString by = columns.join(u", "_s);
    const Query &query = session.answer().request.query;
    const Measure measure = query.measures.empty() ? Measure() : query.measures.front();
    const Column *number = session.table()->findColumn(measure.column);
    if (groups.measureColumn() == nullptr || number == nullptr)
        return filledIn(phrases.translate("GroupedChart", "Number of rows by %1", "columns"), {by});
    const QStringList names{number->title(), by};
    switch (measure.kind) {
    case Measure::Kind::Count:
        break;
    case Measure::Kind::Sum:
        return filledIn(phrases.translate("GroupedChart", "Sum of %1 by %2", "a column of numbers, columns"), names);
    case Measure::Kind::Mean:
        return filledIn(phrases.translate("GroupedChart", "Mean of %1 by %2", "a column of numbers, columns"), names);
    case Measure::Kind::Minimum:
        return filledIn(phrases.translate("GroupedChart", "Smallest %1 by %2", "a column of numbers, columns"), names);
    case Measure::Kind::Maximum:
        return filledIn(phrases.translate("GroupedChart", "Largest %1 by %2", "a column of numbers, columns"), names);
    }
    Q_UNREACHABLE();
}

QString subtitleOf(const Session &session)
{
    const int count = static_cast<int>(session.rows().size());
    QStringList parts{filledIn(session.phrases().translate("GroupedChart", "%1 row(s)", "%1 is their number", count),
                               {languageLocale(session.language()).toString(count)})};
    for (const ChosenValue &chosen : chosenValues(session))
        parts.append(chosen.label);
    if (const QString &search = session.answer().request.query.search; !search.isEmpty())
        parts.append(search);
    return parts.join(u" · "_s);
}

} // namespace

std::optional<GroupedFigures> groupedFigures(const Session &session)
{
    const RowGroupsPointer &groups = session.answer().groups;
    if (!session.plainTable() || !groups || groups->largest().empty())
        return std::nullopt;
    GroupedFigures figures;
    figures.title = titleOf(session, *groups);
    figures.subtitle = subtitleOf(session);
    const Column &values = groups->measureColumn() ? *groups->measureColumn() : groups->countColumn();
    const CellText words = plainCellText(session.phrases());
    for (const std::size_t position : drawnPositions(*groups)) {
        if (const auto value = values.asDecimal()->value(groups->tableRowAt(position)))
            figures.groups.push_back({groupLabel(*groups, position, words, session.phrases()), *value});
    }
    figures.unshownCount = groups->measuredCount() - groups->largest().size();
    figures.valuelessCount = groups->count() - groups->measuredCount();
    figures.origin =
        filledIn(session.phrases().translate("GroupedChart", "File: %1"), {QFileInfo(session.path()).fileName()});
    return figures;
}

void narrowToGroup(Session &session, const QString &markId)
{
    const RowGroupsPointer groups = session.answer().groups;
    if (!groups)
        return;
    const std::vector<std::size_t> positions = drawnPositions(*groups);
    const auto place = markId.section(u'-', -1).toULongLong();
    if (place >= positions.size())
        return;
    Query query = session.query();
    for (std::size_t i = 0; i < groups->labelColumnCount(); ++i) {
        const Column &column = groups->table()->columns()[i];
        std::erase_if(query.filters, [&](const Filter &filter) { return filter.column == column.name(); });
        query.filters.push_back({column.name(), {column.plainText(groups->tableRowAt(positions[place]))}});
    }
    session.setQuery(std::move(query));
}

} // namespace bangfu
