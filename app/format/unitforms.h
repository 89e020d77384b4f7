// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/language.h"
#include "dataset/records.h"

namespace bangfu {

/// The name of a unit in the form it takes beside a number: 1 household, 22 093 домохозяйства, 3901 юань.
/// `isInWords`: the number ends in a word of scale (5 млн), which asks for the form beside many.
/// The rules are those of the Unicode CLDR for English and Russian cardinals; Chinese has one form.
QString unitNameBeside(const Decimal &number, bool isInWords, const Unit &unit, Language language);

} // namespace bangfu
