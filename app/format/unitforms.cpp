// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/unitforms.h"

#include <cstdlib>

namespace bangfu {
namespace {

const QString &orMany(const QString &form, const QString &many)
{
    return form.isEmpty() ? many : form;
}

const QString &russianForm(const Decimal &number, const Unit &unit)
{
    const QString &many = unit.name.in(Language::Russian);
    if (number.scale() > 0)
        return orMany(unit.russianFew, many);
    const std::int64_t hundreds = std::abs(number.coefficient() % 100);
    const std::int64_t last = hundreds % 10;
    const bool isTeen = hundreds >= 11 && hundreds <= 14;
    if (last == 1 && !isTeen)
        return orMany(unit.russianOne, many);
    return last >= 2 && last <= 4 && !isTeen ? orMany(unit.russianFew, many) : many;
}

} // namespace

QString unitNameBeside(const Decimal &number, bool isInWords, const Unit &unit, Language language)
{
    switch (language) {
    case Language::Chinese:
        break;
    case Language::Russian:
        if (!isInWords)
            return russianForm(number, unit);
        break;
    case Language::English:
        if (!isInWords && number == Decimal(1))
            return orMany(unit.englishOne, unit.name.in(language));
        break;
    }
    return unit.name.in(language);
}

} // namespace bangfu
