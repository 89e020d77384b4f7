// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/termfinder.h"

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

/// Folds character by character, so that positions stay what they were.
QString foldedInPlace(const QString &text)
{
    QString folded = text;
    for (QChar &character : folded) {
        character = character.toCaseFolded();
        if (character == u'ё')
            character = u'е';
        else if (character == u'\u2013' || character == u'\u2011')
            character = u'-';
        else if (character == u'\u2019')
            character = u'\'';
        else if (character == u'\u00a0')
            character = u' ';
    }
    return folded;
}

/// The words of a term that a text must have: without a remark in brackets and without quotation marks.
QString searchedWords(const QString &name)
{
    QString words = name;
    if (const qsizetype bracket = words.indexOf(u'('); bracket > 0)
        words.truncate(bracket);
    if (const qsizetype bracket = words.indexOf(u'（'); bracket > 0)
        words.truncate(bracket);
    for (const QChar mark : {u'«', u'»', u'“', u'”', u'„', u'"'})
        words.remove(mark);
    return foldedInPlace(words.trimmed());
}

bool isInsideWord(const QString &text, qsizetype boundary)
{
    return boundary > 0 && boundary < text.size() && text[boundary - 1].isLetterOrNumber() &&
           text[boundary].isLetterOrNumber();
}

} // namespace

TermFinder::TermFinder(const std::vector<Term> &terms)
{
    for (const Language language : allLanguages) {
        Entries &entries = m_entries[static_cast<std::size_t>(language)];
        for (const Term &term : terms) {
            const QString words = searchedWords(term.name.in(language));
            if (!words.isEmpty())
                entries[words.front()].push_back({words, term.id});
        }
        for (std::vector<Entry> &sameStart : entries) {
            std::stable_sort(sameStart.begin(), sameStart.end(), [](const Entry &left, const Entry &right) {
                return left.words.size() > right.words.size();
            });
        }
    }
}

const TermFinder::Entry *TermFinder::longestAt(const QString &folded, qsizetype position, const Entries &entries,
                                               bool isWholeWords)
{
    if (isWholeWords && isInsideWord(folded, position))
        return nullptr;
    const auto sameStart = entries.constFind(folded[position]);
    if (sameStart == entries.constEnd())
        return nullptr;
    const auto found = std::find_if(sameStart->begin(), sameStart->end(), [&](const Entry &entry) {
        return QStringView(folded).mid(position).startsWith(entry.words) &&
               !(isWholeWords && isInsideWord(folded, position + entry.words.size()));
    });
    return found == sameStart->end() ? nullptr : &*found;
}

std::vector<TermMatch> TermFinder::find(const QString &text, Language language) const
{
    const Entries &entries = m_entries[static_cast<std::size_t>(language)];
    const QString folded = foldedInPlace(text);
    std::vector<TermMatch> matches;
    for (qsizetype position = 0; position < folded.size();) {
        const Entry *entry = longestAt(folded, position, entries, language != Language::Chinese);
        if (entry == nullptr) {
            ++position;
            continue;
        }
        matches.push_back({entry->termId, position, entry->words.size()});
        position += entry->words.size();
    }
    return matches;
}

QStringList TermFinder::termsIn(const std::vector<LocalizedText> &texts) const
{
    QStringList ids;
    for (const LocalizedText &text : texts) {
        for (const Language language : allLanguages) {
            for (const TermMatch &match : find(text.in(language), language)) {
                if (!ids.contains(match.termId))
                    ids.append(match.termId);
            }
        }
    }
    return ids;
}

} // namespace bangfu
