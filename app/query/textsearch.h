// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/searchneedle.h"
#include "query/textscan.h"
#include "table/textrun.h"

#include <span>

namespace bangfu {

/// Looks a word up in runs of texts. May be used by several threads at a time.
class TextSearch
{
public:
    enum class Texts {
        AsWritten, ///< they are to be folded
        Folded     ///< they are folded already: what they hold is what is looked for
    };

    /// `sample` is one of the runs that will be searched, for a guess at how frequent each byte is.
    TextSearch(const SearchNeedle &needle, Texts texts, const TextRun &sample);

    /// Sets the bit index - first of each text of the run that holds the word, of those from `first` to before `end`,
    /// and clears the others; there is a bit for each.
    void find(const TextRun &run, std::size_t first, std::size_t end, std::span<std::uint64_t> found) const;

    /// Calls the function with those of the indexes, which rise, whose texts hold the word.
    template <typename Function>
    void findAmong(const TextRun &run, const std::vector<std::uint32_t> &indexes, const Function &function) const
    {
        // Texts far from each other are fetched from memory while others are looked at.
        constexpr std::size_t ahead = 12;
        for (std::size_t i = 0; i < indexes.size(); ++i) {
            if (i + 2 * ahead < indexes.size())
                __builtin_prefetch(run.ends().data() + indexes[i + 2 * ahead]);
            if (i + ahead < indexes.size()) {
                const char *text = run.text(indexes[i + ahead]).data();
                __builtin_prefetch(text);
                __builtin_prefetch(text + TextScan::pieceSize);
            }
            if (isIn(run, indexes[i]))
                function(indexes[i]);
        }
    }

private:
    bool isIn(const TextRun &run, std::uint32_t index) const;

    template <typename Ends>
    void scan(const TextScan &scan, std::string_view bytes, const Ends &ends, std::size_t first, std::size_t end,
              std::span<std::uint64_t> found) const;

    void findUnusual(const TextRun &run, std::size_t first, std::size_t end, std::span<std::uint64_t> found) const;

    const SearchNeedle &m_needle;
    Texts m_texts;
    BytePattern m_foldedPattern;
    std::vector<TextScan> m_scans;
    TextScan m_foldedScan;
};

} // namespace bangfu
