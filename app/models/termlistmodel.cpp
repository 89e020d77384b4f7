// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/termlistmodel.h"

#include "query/searchwords.h"
#include "table/searchfolding.h"

#include <QCollator>

#include <algorithm>

namespace bangfu {

TermListModel::TermListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void TermListModel::setTerms(DatasetPointer dataset, Language language)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_language = language;
    m_terms = matchingTerms();
    endResetModel();
}

void TermListModel::setSearch(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    m_terms = matchingTerms();
    endResetModel();
}

std::vector<const Term *> TermListModel::matchingTerms() const
{
    std::vector<const Term *> terms;
    if (!m_dataset)
        return terms;
    for (const Term &term : m_dataset->records().terms) {
        if (isMatch(term))
            terms.push_back(&term);
    }
    QCollator collator(languageLocale(m_language));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setIgnorePunctuation(true);
    std::stable_sort(terms.begin(), terms.end(), [&](const Term *left, const Term *right) {
        return collator.compare(left->name.in(m_language), right->name.in(m_language)) < 0;
    });
    return terms;
}

bool TermListModel::isMatch(const Term &term) const
{
    QStringList texts;
    for (const Language language : allLanguages)
        texts << term.name.in(language) << term.definition.in(language);
    const QString folded = foldForSearch(texts.join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return folded.contains(word); });
}

int TermListModel::rowOf(const QString &termId) const
{
    const auto found =
        std::find_if(m_terms.begin(), m_terms.end(), [&](const Term *term) { return term->id == termId; });
    return found == m_terms.end() ? -1 : static_cast<int>(found - m_terms.begin());
}

int TermListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

QVariant TermListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Term &term = *m_terms[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return term.name.in(m_language);
    case TermIdRole:
        return term.id;
    default:
        return {};
    }
}

} // namespace bangfu
