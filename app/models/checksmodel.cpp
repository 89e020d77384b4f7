// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checksmodel.h"

#include "checks/checkwording.h"
#include "query/searchwords.h"
#include "table/searchfolding.h"

#include <algorithm>

namespace bangfu {

ChecksModel::ChecksModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChecksModel::setChecks(DatasetPointer dataset, const std::vector<CheckResult> &results, const Phrases &phrases)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_phrases = phrases;
    m_entries.clear();
    for (const Verdict verdict : verdictsByConcern) {
        for (const CheckResult &result : results) {
            if (result.verdict == verdict)
                m_entries.push_back(entryOf(result));
        }
    }
    selectRows();
    endResetModel();
}

void ChecksModel::setSearch(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    selectRows();
    endResetModel();
}

void ChecksModel::setVerdicts(const std::set<Verdict> &verdicts)
{
    if (verdicts == m_verdicts)
        return;
    beginResetModel();
    m_verdicts = verdicts;
    selectRows();
    endResetModel();
}

void ChecksModel::selectRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (isFound(m_entries[i]) && (m_verdicts.empty() || m_verdicts.contains(*m_entries[i].result.verdict)))
            m_rows.push_back(i);
    }
}

bool ChecksModel::isFound(const Entry &entry) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return entry.searchText.contains(word); });
}

ChecksModel::Entry ChecksModel::entryOf(const CheckResult &result) const
{
    const CheckWording wording(*m_dataset, m_phrases);
    Entry entry;
    entry.result = result;
    entry.texts[VerdictColumn] = verdictText(*result.verdict, m_phrases);
    entry.texts[NameColumn] = result.derivation->name.in(m_phrases.language());
    entry.texts[StatedColumn] = wording.stated(result);
    entry.texts[ComputedColumn] = wording.computed(result);
    entry.texts[DifferenceColumn] = wording.difference(result);
    entry.searchText = searchTextOf(result);
    return entry;
}

QString ChecksModel::searchTextOf(const CheckResult &result) const
{
    const Derivation &derivation = *result.derivation;
    const Place *place = m_dataset->place(derivation.placeId);
    QStringList texts{derivation.id, verdictName(*result.verdict, m_phrases)};
    for (const Language language : allLanguages) {
        texts << derivation.name.in(language) << derivation.note.in(language) << derivation.assumption.in(language);
        if (place)
            texts << place->name.in(language);
    }
    for (const QString &id : result.observationIds) {
        if (const Observation *observation = m_dataset->observation(id))
            texts << observation->printed;
    }
    return foldForSearch(texts.join(u'\n'));
}

int ChecksModel::total(Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [&](const Entry &entry) { return entry.result.verdict == verdict; }));
}

int ChecksModel::found(Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.result.verdict == verdict && isFound(entry);
    }));
}

const CheckResult *ChecksModel::check(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[m_rows[static_cast<std::size_t>(row)]].result;
}

int ChecksModel::rowOf(const QString &derivationId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](std::size_t entry) {
        return m_entries[entry].result.derivation->id == derivationId;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.texts[static_cast<std::size_t>(index.column())];
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= StatedColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case CheckIdRole:
        return entry.result.derivation->id;
    case VerdictRole:
        return static_cast<int>(*entry.result.verdict);
    default:
        return {};
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= StatedColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case VerdictColumn:
        return m_phrases.translate("Column", "Verdict");
    case NameColumn:
        return m_phrases.translate("Column", "Name");
    case StatedColumn:
        return m_phrases.translate("Column", "Stated");
    case ComputedColumn:
        return m_phrases.translate("Column", "Computed");
    case DifferenceColumn:
        return m_phrases.translate("Column", "Difference", "computed less stated");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
