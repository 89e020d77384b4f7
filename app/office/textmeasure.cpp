// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/textmeasure.h"

#include <QStringList>

#include <algorithm>

namespace bangfu {
namespace {

bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    const bool isSign = code >= 0x2460 && code <= 0x27BF; // circled digits, triangles
    return isSign || (code >= 0x2E80 && code <= 0xD7FF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFE30 && code <= 0xFE4F) || (code >= 0xFF00 && code <= 0xFF60);
}

double characterWidth(QChar character)
{
    if (isWide(character))
        return 1.0;
    if (character.isSpace())
        return 0.26;
    if (character.isMark() || character.isLowSurrogate())
        return 0;
    if (character.isPunct())
        return 0.36;
    if (character.isUpper())
        return 0.7;
    if (character.isDigit())
        return 0.575;
    constexpr char16_t firstCyrillic = 0x0400;
    return character.unicode() >= firstCyrillic ? 0.595 : 0.55;
}

bool mayBreakBefore(QChar character, QChar previous)
{
    return previous == u' ' || previous == u'-' || (isWide(character) && !character.isPunct()) ||
           (isWide(previous) && !character.isPunct() && !character.isSpace());
}

int linesOfParagraph(const QString &paragraph, double width)
{
    int lines = 1;
    double line = 0; // up to the last place where it may be broken
    double word = 0;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        if (i > 0 && mayBreakBefore(paragraph[i], paragraph[i - 1])) {
            line += word;
            word = 0;
        }
        word += characterWidth(paragraph[i]);
        if (line + word <= width || paragraph[i].isSpace())
            continue;
        ++lines;
        if (line > 0)
            line = 0; // the word moves down
        else
            word = characterWidth(paragraph[i]); // longer than a line: broken within
    }
    return lines;
}

} // namespace

double textWidth(const QString &text)
{
    double widest = 0;
    double width = 0;
    for (const QChar character : text) {
        width = character == u'\n' ? 0 : width + characterWidth(character);
        widest = std::max(widest, width);
    }
    return widest;
}

int lineCount(const QString &text, double typeSize, double width)
{
    if (text.isEmpty())
        return 0;
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n'))
        lines += linesOfParagraph(paragraph, width / typeSize);
    return lines;
}

} // namespace bangfu
