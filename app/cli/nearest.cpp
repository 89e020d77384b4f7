// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

namespace bangfu {
namespace {

/// How many characters must be put in, left out or replaced to make one text of the other (Levenshtein).
int distance(const QString &left, const QString &right)
{
    std::vector<int> row(std::size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar fromLeft : left) {
        int diagonal = row[0]++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const int replaced = diagonal + (fromLeft == right[qsizetype(i - 1)] ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({replaced, row[i] + 1, row[i - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList nearestTexts(const QString &misspelt, QStringList texts, qsizetype most)
{
    const QString given = misspelt.toCaseFolded();
    // A text that contains what was given comes before all that do not.
    std::map<QString, std::pair<bool, int>> ranks;
    for (const QString &text : std::as_const(texts)) {
        const QString folded = text.toCaseFolded();
        ranks[text] = {!folded.contains(given), distance(given, folded)};
    }
    std::stable_sort(texts.begin(), texts.end(),
                     [&](const QString &left, const QString &right) { return ranks[left] < ranks[right]; });
    return texts.mid(0, most);
}

} // namespace bangfu
