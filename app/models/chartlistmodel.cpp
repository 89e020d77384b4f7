// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartlistmodel.h"

#include "table/searchfolding.h"

#include <algorithm>

namespace bangfu {

ChartListModel::ChartListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ChartListModel::setCharts(DatasetPointer dataset, Language language)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_language = language;
    m_entries = matchingEntries();
    endResetModel();
}

void ChartListModel::setSearch(const QString &text)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    m_entries = matchingEntries();
    endResetModel();
}

int ChartListModel::chartCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return !entry.chartId.isEmpty(); }));
}

int ChartListModel::rowOf(const QString &chartId) const
{
    if (chartId.isEmpty())
        return -1;
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.chartId == chartId; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int ChartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ChartListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
    case QuestionRole:
        return entry.question;
    case ChartIdRole:
        return entry.chartId;
    case IsHeadingRole:
        return entry.chartId.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags ChartListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = index.data(IsHeadingRole).toBool();
    return isHeading ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

std::vector<ChartListModel::Entry> ChartListModel::matchingEntries() const
{
    std::vector<Entry> entries;
    if (!m_dataset)
        return entries;
    for (const Theme &theme : m_dataset->records().themes)
        appendCharts(entries, &theme);
    appendCharts(entries, nullptr);
    return entries;
}

void ChartListModel::appendCharts(std::vector<Entry> &entries, const Theme *theme) const
{
    bool hasHeading = theme == nullptr;
    for (const ChartDefinition &chart : m_dataset->records().charts) {
        const bool isOfTheme = theme ? chart.themeId == theme->id : m_dataset->theme(chart.themeId) == nullptr;
        if (!isOfTheme || !isMatch(chart))
            continue;
        if (!hasHeading)
            entries.push_back({theme->name.in(m_language), {}, {}});
        hasHeading = true;
        entries.push_back({chart.title.in(m_language), chart.question.in(m_language), chart.id});
    }
}

bool ChartListModel::isMatch(const ChartDefinition &chart) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (const Language language : allLanguages)
        texts << chart.title.in(language) << chart.question.in(language);
    const QString folded = foldForSearch(texts.join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace bangfu
