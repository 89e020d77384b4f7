// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace bangfu {

/// Many texts one behind the other in one run of UTF-8 bytes, up to 4 GB: cheap to keep, and fast to search through.
///
/// A few texts do not fold plainly (see foldsPlainly()), such as those with full-width letters; finish() keeps a folded
/// copy of these beside them. All the others are searched as they are.
class TextRun
{
public:
    static constexpr std::size_t mostBytes = std::numeric_limits<std::uint32_t>::max();

    /// The bytes so far and the text stay below mostBytes; see hasRoomFor().
    void append(std::string_view text);
    bool hasRoomFor(std::string_view text) const { return m_bytes.size() + text.size() <= mostBytes; }
    /// To be called once after the last append(), before searching.
    void finish();

    std::size_t size() const { return m_ends.size(); }
    std::string_view text(std::size_t index) const
    {
        const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(start, m_ends[index] - start);
    }
    /// All texts in one run, and where in it each ends.
    std::string_view bytes() const { return m_bytes; }
    const std::vector<std::uint32_t> &ends() const { return m_ends; }

    /// The texts that do not fold plainly, in rising order, each with its folded form.
    const std::vector<std::uint32_t> &unusualTexts() const { return m_unusualTexts; }
    std::string_view foldedText(std::size_t indexAmongUnusual) const;
    /// All these folded forms in one run, and where in it each ends.
    std::string_view foldedBytes() const { return m_foldedBytes; }
    const std::vector<std::size_t> &foldedEnds() const { return m_foldedEnds; }

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
    std::vector<std::uint32_t> m_unusualTexts;
    std::string m_foldedBytes;
    std::vector<std::size_t> m_foldedEnds;
};

} // namespace bangfu
