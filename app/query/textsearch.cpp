// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/textsearch.h"

#include "query/rowset.h"
#include "table/searchfolding.h"

#include <algorithm>
#include <array>

namespace bangfu {
namespace {

constexpr std::size_t sampleBytes = 16384;
constexpr std::size_t piecesAtATime = 64;

std::string_view sampleOf(std::string_view bytes)
{
    const std::size_t size = std::min(bytes.size(), sampleBytes);
    return bytes.substr((bytes.size() - size) / 2, size);
}

void setBit(std::span<std::uint64_t> bits, std::size_t place)
{
    bits[place / 64] |= std::uint64_t{1} << (place % 64);
}

void clearBit(std::span<std::uint64_t> bits, std::size_t place)
{
    bits[place / 64] &= ~(std::uint64_t{1} << (place % 64));
}

/// The text with the byte at the place, which is in none before `index`.
template <typename Ends>
std::size_t textAt(const Ends &ends, std::size_t index, std::size_t place)
{
    // Most hits are in the next few texts; behind a long way without one, looking at every end would cost the most.
    constexpr std::size_t fewTexts = 8;
    for (std::size_t i = 0; i < fewTexts; ++i, ++index) {
        if (ends[index] > place)
            return index;
    }
    std::size_t step = fewTexts;
    while (index + step < ends.size() && ends[index + step] <= place) {
        index += step;
        step *= 2;
    }
    const auto from = ends.begin() + static_cast<std::ptrdiff_t>(index);
    const auto to = ends.begin() + static_cast<std::ptrdiff_t>(std::min(index + step + 1, ends.size()));
    return static_cast<std::size_t>(std::upper_bound(from, to, place) - ends.begin());
}

template <typename Ends>
std::size_t startOf(const Ends &ends, std::size_t index)
{
    return index == 0 ? 0 : ends[index - 1];
}

} // namespace

TextSearch::TextSearch(const SearchNeedle &needle, Texts texts, const TextRun &sample)
    : m_needle(needle)
    , m_texts(texts)
    , m_foldedPattern(BytePattern::exactly(needle.folded()))
    , m_foldedScan(m_foldedPattern, byteFrequencies(sampleOf(sample.bytes())))
{
    if (texts == Texts::Folded)
        return;
    for (const BytePattern &core : needle.cores())
        m_scans.emplace_back(core, byteFrequencies(sampleOf(sample.bytes())));
}

void TextSearch::find(const TextRun &run, std::size_t first, std::size_t end, std::span<std::uint64_t> found) const
{
    std::ranges::fill(found, 0);
    if (first == end)
        return;
    if (m_texts == Texts::Folded)
        return scan(m_foldedScan, run.bytes(), run.ends(), first, end, found);
    for (const TextScan &each : m_scans)
        scan(each, run.bytes(), run.ends(), first, end, found);
    if (!run.unusualTexts().empty())
        findUnusual(run, first, end, found);
}

bool TextSearch::isIn(const TextRun &run, std::uint32_t index) const
{
    std::uint64_t found = 0;
    find(run, index, index + 1, std::span(&found, 1));
    return found != 0;
}

template <typename Ends>
void TextSearch::scan(const TextScan &scan, std::string_view bytes, const Ends &ends, std::size_t first,
                      std::size_t end, std::span<std::uint64_t> found) const
{
    const bool isDecided = &scan == &m_foldedScan || m_needle.isDecidedByCore();
    const std::size_t length = scan.pattern().size();
    const std::size_t limit = ends[end - 1];
    std::array<std::uint64_t, piecesAtATime> pieces;
    std::string folded;
    std::size_t index = first;
    std::size_t next = startOf(ends, first); // places before are of no interest
    for (std::size_t start = next; start < limit; start += pieces.size() * TextScan::pieceSize) {
        const std::size_t count = (limit - start + TextScan::pieceSize - 1) / TextScan::pieceSize;
        const auto some = std::span(pieces).first(std::min(pieces.size(), count));
        scan.findPlaces(bytes, start, some);
        for (std::size_t piece = 0; piece < some.size(); ++piece) {
            const std::size_t position = start + piece * TextScan::pieceSize;
            std::uint64_t places = some[piece];
            if (next > position)
                places = next - position >= TextScan::pieceSize ? 0 : places & ~std::uint64_t{0} << (next - position);
            while (places != 0) {
                const std::size_t place = position + static_cast<std::size_t>(std::countr_zero(places));
                if (place >= limit)
                    return;
                places &= places - 1;
                index = textAt(ends, index, place);
                const std::size_t textEnd = ends[index];
                if (place + length > textEnd || !scan.pattern().matches(bytes.data() + place))
                    continue;
                if (!isDecided)
                    foldPlainText(bytes.substr(startOf(ends, index), textEnd - startOf(ends, index)), folded);
                if (isDecided || folded.find(m_needle.folded()) != std::string::npos)
                    setBit(found, index - first);
                // The rest of the text is of no interest.
                next = textEnd;
                places = next - position >= TextScan::pieceSize ? 0 : places & ~std::uint64_t{0} << (next - position);
            }
        }
    }
}

/// Texts that do not fold plainly are decided by their folded forms alone.
void TextSearch::findUnusual(const TextRun &run, std::size_t first, std::size_t end,
                             std::span<std::uint64_t> found) const
{
    const std::vector<std::uint32_t> &unusual = run.unusualTexts();
    const auto from = static_cast<std::size_t>(std::ranges::lower_bound(unusual, first) - unusual.begin());
    const auto to = static_cast<std::size_t>(std::ranges::lower_bound(unusual, end) - unusual.begin());
    if (from == to)
        return;
    std::vector<std::uint64_t> foundUnusual((to - from + 63) / 64);
    scan(m_foldedScan, run.foldedBytes(), run.foldedEnds(), from, to, foundUnusual);
    for (std::size_t i = from; i < to; ++i) {
        if ((foundUnusual[(i - from) / 64] >> ((i - from) % 64) & 1) != 0)
            setBit(found, unusual[i] - first);
        else
            clearBit(found, unusual[i] - first);
    }
}

} // namespace bangfu
