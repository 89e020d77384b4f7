// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/displaywidth.h"

#include <algorithm>
#include <array>

namespace bangfu {
namespace {

struct CodePointRange
{
    char32_t first;
    char32_t last;
};

/// The blocks that are wide or full-width in Unicode's EastAsianWidth.txt.
constexpr std::array wideRanges{
    CodePointRange{0x1100, 0x115F},   CodePointRange{0x2E80, 0x303E},   CodePointRange{0x3041, 0x4DBF},
    CodePointRange{0x4E00, 0xA4CF},   CodePointRange{0xA960, 0xA97F},   CodePointRange{0xAC00, 0xD7A3},
    CodePointRange{0xF900, 0xFAFF},   CodePointRange{0xFE30, 0xFE6F},   CodePointRange{0xFF00, 0xFF60},
    CodePointRange{0xFFE0, 0xFFE6},   CodePointRange{0x1F300, 0x1F64F}, CodePointRange{0x1F900, 0x1F9FF},
    CodePointRange{0x20000, 0x3FFFD},
};

int codePointWidth(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = std::any_of(wideRanges.begin(), wideRanges.end(), [&](const CodePointRange &range) {
        return codePoint >= range.first && codePoint <= range.last;
    });
    return isWide ? 2 : 1;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t codePoint : text.toStdU32String())
        width += codePointWidth(codePoint);
    return width;
}

QString cutToWidth(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString result;
    int used = 1; // the ellipsis
    for (const char32_t codePoint : text.toStdU32String()) {
        used += codePointWidth(codePoint);
        if (used > width)
            break;
        result += QString::fromUcs4(&codePoint, 1);
    }
    return result + u'…';
}

} // namespace bangfu
