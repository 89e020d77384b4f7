// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/wordsearch.h"

#include "core/parallel.h"
#include "query/keyset.h"
#include "query/numbersearch.h"
#include "query/searchneedle.h"
#include "query/textsearch.h"

#include <algorithm>

namespace bangfu {
namespace {

/// Below one row in so many it costs less to look at each that is not decided yet than to read all the text.
constexpr std::size_t rowsPerFewOpen = 16;

class WordSearch
{
public:
    WordSearch(const QString &foldedWord, const RowSet *candidates, std::size_t rowCount, const std::stop_token &stop)
        : m_needle(foldedWord)
        , m_candidates(candidates)
        , m_found(rowCount, RowSet::Start::Empty)
        , m_stop(stop)
    {}

    /// Free text takes longest, and need not be looked at for rows found before.
    RowSet searchColumns(const std::vector<Column> &columns)
    {
        for (const Column &column : columns) {
            if (column.asDecimal())
                addRowsWithNumber(*column.asDecimal(), m_needle, {m_candidates, m_found, m_stop});
            else if (column.keys())
                keysWithWord(column).addRows(*column.keys(), m_candidates, m_found, m_stop);
        }
        for (const Column &column : columns) {
            if (column.asFreeText())
                searchText(*column.asFreeText(), TextSearch::Texts::AsWritten);
        }
        return std::move(m_found);
    }

    RowSet searchTexts(const FreeTextColumn &texts)
    {
        searchText(texts, TextSearch::Texts::Folded);
        return std::move(m_found);
    }

private:
    /// Texts of a run that are rows of one part.
    struct PieceOfRun
    {
        std::size_t firstRowOfRun;
        std::size_t first;
        std::size_t end;
    };

    KeySet keysWithWord(const Column &column) const;
    KeySet codesWithWord(const TextRun &texts) const;
    void searchText(const FreeTextColumn &column, TextSearch::Texts texts);
    void searchPart(const FreeTextColumn &column, const TextSearch &search, std::size_t first, std::size_t end);
    /// Rows of a word of the sets that may hold the searched word, and are not found yet.
    std::uint64_t openRows(std::size_t word) const;
    std::size_t countOpenRows(std::size_t first, std::size_t end) const;
    void lookAtAll(const TextRun &run, const TextSearch &search, const PieceOfRun &piece);
    void lookAtOpen(const TextRun &run, const TextSearch &search, const PieceOfRun &piece);

    SearchNeedle m_needle;
    const RowSet *m_candidates;
    RowSet m_found;
    const std::stop_token &m_stop;
};

KeySet WordSearch::codesWithWord(const TextRun &texts) const
{
    const TextSearch search(m_needle, TextSearch::Texts::AsWritten, texts);
    std::vector<std::uint8_t> flags(texts.size());
    runOverParts(texts.size(), RowSet::rowsInPart, [&](std::size_t first, std::size_t end) {
        if (m_stop.stop_requested())
            return;
        std::vector<std::uint64_t> found((end - first + 63) / 64);
        search.find(texts, first, end, found);
        for (std::size_t word = 0; word < found.size(); ++word)
            forEachBit(found[word], [&](std::size_t bit) { flags[first + word * 64 + bit] = 1; });
    });
    return KeySet::flagged(std::move(flags));
}

KeySet WordSearch::keysWithWord(const Column &column) const
{
    if (column.asText())
        return codesWithWord(column.asText()->dictionary().texts());
    std::vector<std::uint8_t> flags(static_cast<std::size_t>(column.keyCount()));
    // Periods and flags have plain forms of ASCII in small letters, which folding leaves as they are.
    for (std::size_t key = 1; key < flags.size(); ++key)
        flags[key] = column.plainTextOfKey(key).toStdString().find(m_needle.folded()) != std::string::npos ? 1 : 0;
    return KeySet::flagged(std::move(flags));
}

void WordSearch::searchText(const FreeTextColumn &column, TextSearch::Texts texts)
{
    if (column.blocks().empty())
        return;
    const TextSearch search(m_needle, texts, column.blocks()[column.blocks().size() / 2]);
    runOverParts(column.size(), RowSet::rowsInPart, [&](std::size_t first, std::size_t end) {
        if (!m_stop.stop_requested())
            searchPart(column, search, first, end);
    });
}

void WordSearch::searchPart(const FreeTextColumn &column, const TextSearch &search, std::size_t first, std::size_t end)
{
    const std::size_t openCount = countOpenRows(first, end);
    if (openCount == 0)
        return;
    std::size_t block = column.blockOf(static_cast<RowIndex>(first));
    for (std::size_t row = first; row < end; ++block) {
        const TextRun &run = column.blocks()[block];
        const std::size_t firstOfRun = column.firstRow(block);
        const std::size_t endInRun = std::min(end - firstOfRun, run.size());
        if (openCount < (end - first) / rowsPerFewOpen)
            lookAtOpen(run, search, {firstOfRun, row - firstOfRun, endInRun});
        else
            lookAtAll(run, search, {firstOfRun, row - firstOfRun, endInRun});
        row = firstOfRun + endInRun;
    }
}

std::uint64_t WordSearch::openRows(std::size_t word) const
{
    const std::uint64_t candidates = m_candidates ? m_candidates->words()[word] : ~std::uint64_t{0};
    return candidates & ~m_found.words()[word];
}

std::size_t WordSearch::countOpenRows(std::size_t first, std::size_t end) const
{
    std::vector<std::uint64_t> open;
    for (std::size_t word = first / RowSet::rowsInWord; word * RowSet::rowsInWord < end; ++word)
        open.push_back(openRows(word));
    return countBits(open);
}

void WordSearch::lookAtAll(const TextRun &run, const TextSearch &search, const PieceOfRun &piece)
{
    std::vector<std::uint64_t> found((piece.end - piece.first + 63) / 64);
    search.find(run, piece.first, piece.end, found);
    const std::size_t firstRow = piece.firstRowOfRun + piece.first;
    const std::size_t shift = firstRow % 64;
    const auto add = [this](std::size_t word, std::uint64_t bits) {
        if (bits != 0)
            m_found.words()[word] |= m_candidates ? bits & m_candidates->words()[word] : bits;
    };
    for (std::size_t i = 0; i < found.size(); ++i) {
        add(firstRow / 64 + i, found[i] << shift);
        if (shift != 0)
            add(firstRow / 64 + i + 1, found[i] >> (64 - shift));
    }
}

void WordSearch::lookAtOpen(const TextRun &run, const TextSearch &search, const PieceOfRun &piece)
{
    const std::size_t firstRow = piece.firstRowOfRun + piece.first;
    const std::size_t endRow = piece.firstRowOfRun + piece.end;
    std::vector<std::uint32_t> indexes;
    for (std::size_t word = firstRow / 64; word * 64 < endRow; ++word) {
        forEachBit(openRows(word), [&](std::size_t bit) {
            const std::size_t row = word * 64 + bit;
            if (row >= firstRow && row < endRow)
                indexes.push_back(static_cast<std::uint32_t>(row - piece.firstRowOfRun));
        });
    }
    search.findAmong(run, indexes,
                     [&](std::uint32_t index) { m_found.insert(static_cast<RowIndex>(piece.firstRowOfRun + index)); });
}

} // namespace

RowSet rowsWithWord(const Table &table, const QString &foldedWord, const RowSet *candidates,
                    const std::stop_token &stop)
{
    WordSearch search(foldedWord, candidates, table.rowCount(), stop);
    return table.searchTexts() ? search.searchTexts(*table.searchTexts()) : search.searchColumns(table.columns());
}

} // namespace bangfu
