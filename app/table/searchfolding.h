// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace bangfu {

/// Makes texts comparable for searching: compatibility forms (full width, ligatures) and case are folded.
QString foldForSearch(const QString &text);

/// Whether foldForSearch() leaves a UTF-8 text as it is but for the case of ASCII and basic Cyrillic letters (whose two
/// cases take the same number of bytes), and but for punctuation and spaces, which may turn into ASCII ones.
///
/// Nearly every Chinese, Russian and English text is so. Words made of letters, digits and Chinese characters are then
/// found in the text itself, and no folded copy of it is needed.
bool foldsPlainly(std::string_view utf8);

} // namespace bangfu
