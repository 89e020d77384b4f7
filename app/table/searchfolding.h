// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace bangfu {

/// Makes texts comparable for searching: compatibility forms (full width, ligatures) and case are folded.
QString foldForSearch(const QString &text);

/// Whether foldForSearch() leaves a UTF-8 text as it is but for the case of ASCII and basic Cyrillic letters (whose two
/// cases take the same number of bytes), and but for punctuation and spaces, which may turn into ASCII ones.
///
/// Nearly every Chinese, Russian and English text is so. Words made of letters, digits and Chinese characters are then
/// found in the text itself, and no folded copy of it is needed.
bool foldsPlainly(std::string_view utf8);

/// The folded form of a UTF-8 text for which foldsPlainly() holds: the same as foldForSearch() gives, many times
/// faster. Replaces what `folded` held, so that one buffer serves many texts.
void foldPlainText(std::string_view utf8, std::string &folded);

/// The characters outside ASCII, in UTF-8, whose folded form has this ASCII character in it, and that foldsPlainly()
/// allows in a text: `，` for a comma, `…` for a point.
std::vector<std::string> plainSpellings(char folded);

} // namespace bangfu
