// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/textrun.h"

#include "table/searchfolding.h"

namespace bangfu {

void TextRun::append(std::string_view text)
{
    m_bytes.append(text);
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

void TextRun::finish()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
    // Most blocks hold nothing unusual, which one look at all bytes tells.
    if (foldsPlainly(m_bytes))
        return;
    for (std::size_t index = 0; index < size(); ++index) {
        const std::string_view plain = text(index);
        if (foldsPlainly(plain))
            continue;
        const QString folded = foldForSearch(QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size())));
        m_foldedBytes += folded.toStdString();
        m_foldedEnds.push_back(m_foldedBytes.size());
        m_unusualTexts.push_back(static_cast<std::uint32_t>(index));
    }
}

std::string_view TextRun::foldedText(std::size_t indexAmongUnusual) const
{
    const std::size_t start = indexAmongUnusual == 0 ? 0 : m_foldedEnds[indexAmongUnusual - 1];
    return std::string_view(m_foldedBytes).substr(start, m_foldedEnds[indexAmongUnusual] - start);
}

} // namespace bangfu
