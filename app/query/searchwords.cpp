// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/searchwords.h"

#include "table/searchfolding.h"

#include <optional>

namespace bangfu {
namespace {

std::optional<QChar> closingQuotation(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'“':
        return u'”';
    case u'«':
        return u'»';
    default:
        return std::nullopt;
    }
}

} // namespace

QStringList searchWords(const QString &search)
{
    // Folding first turns the ideographic space and the full-width quotation mark into the plain ones.
    const QString text = foldForSearch(search);
    QStringList words;
    qsizetype position = 0;
    while (position < text.size()) {
        if (text[position].isSpace()) {
            ++position;
            continue;
        }
        const qsizetype start = position;
        if (const auto closing = closingQuotation(text[start])) {
            const qsizetype end = text.indexOf(*closing, start + 1);
            words.append(text.mid(start + 1, end < 0 ? -1 : end - start - 1).trimmed());
            position = end < 0 ? text.size() : end + 1;
            continue;
        }
        while (position < text.size() && !text[position].isSpace())
            ++position;
        words.append(text.mid(start, position - start));
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

} // namespace bangfu
