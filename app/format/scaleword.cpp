// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/scaleword.h"

#include "format/numberformat.h"

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

const std::vector<ScaleWord> &scaleWords(Language language)
{
    static const std::vector<ScaleWord> chinese{{12, u"万亿"_s}, {8, u"亿"_s}, {4, u"万"_s}, {0, {}}};
    static const std::vector<ScaleWord> russian{{12, u"трлн"_s}, {9, u"млрд"_s}, {6, u"млн"_s}, {0, {}}};
    static const std::vector<ScaleWord> english{{12, u"trillion"_s}, {9, u"billion"_s}, {6, u"million"_s}, {0, {}}};
    switch (language) {
    case Language::Chinese:
        return chinese;
    case Language::Russian:
        return russian;
    case Language::English:
        break;
    }
    return english;
}

ScaleWord scaleWordFor(double size, Language language)
{
    for (const ScaleWord &word : scaleWords(language)) {
        if (std::abs(size) >= std::pow(10.0, word.exponent))
            return word;
    }
    return {};
}

std::optional<QString> formatInScale(const Decimal &number, const ScaleWord &word, Language language)
{
    // 8.2万 is shorter than 82,000, but 6.3887万 is no gain on 63,887.
    const bool isLong = std::abs(number.toDouble()) >= 1e5;
    const int mostDecimals = isLong ? 4 : 2;
    const std::optional<Decimal> scaled = number.scaledByPowerOfTen(-word.exponent);
    if (!scaled || (word.exponent > 0 && scaled->scale() > mostDecimals))
        return std::nullopt;
    return joinedByLanguage(formatNumber(*scaled, language), word.word, language);
}

QString joinedByLanguage(const QString &left, const QString &right, Language language)
{
    if (left.isEmpty() || right.isEmpty() || language == Language::Chinese)
        return left + right;
    return left + QChar(QChar::Nbsp) + right;
}

} // namespace bangfu
