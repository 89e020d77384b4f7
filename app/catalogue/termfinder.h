// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "dataset/records.h"

#include <QHash>

#include <array>
#include <vector>

namespace bangfu {

/// A term of the glossary where it stands in a text.
struct TermMatch
{
    QString termId;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TermMatch &, const TermMatch &) = default;
};

/// Finds the terms of a glossary in texts. Holds copies; safe to use from any thread.
///
/// The longest term wins where several begin, and matches never overlap. Russian and English terms are found as whole
/// words whatever their case, ё standing for е; Chinese terms wherever their characters stand. A bracketed remark or
/// quotation marks around a term need not stand in the text.
class TermFinder
{
public:
    TermFinder() = default;
    explicit TermFinder(const std::vector<Term> &terms);

    /// The terms of one language in a text, by position.
    std::vector<TermMatch> find(const QString &text, Language language) const;

    /// The ids of the terms that any wording of the texts mentions, each once, in the order of first mention: what is
    /// called by its name in one language is often paraphrased or inflected in the others.
    QStringList termsIn(const std::vector<LocalizedText> &texts) const;

private:
    struct Entry
    {
        QString words; ///< folded
        QString termId;
    };
    /// By first character; the longest first.
    using Entries = QHash<QChar, std::vector<Entry>>;

    static const Entry *longestAt(const QString &folded, qsizetype position, const Entries &entries, bool isWholeWords);

    std::array<Entries, allLanguages.size()> m_entries;
};

} // namespace bangfu
