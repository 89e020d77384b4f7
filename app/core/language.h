// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace bangfu {

/// The languages of the program and of its dataset.
enum class Language { Chinese, Russian, English };

inline constexpr std::array allLanguages{Language::Chinese, Language::Russian, Language::English};

/// Two-letter code of ISO 639-1: zh, ru, en.
QString languageCode(Language language);

/// The language of a two-letter code; nothing for any other text.
std::optional<Language> languageFromCode(const QString &code);

/// The name the language has in itself: 中文, Русский, English.
QString languageNativeName(Language language);

/// The locale whose numbers and collation the language uses.
QLocale languageLocale(Language language);

/// The language of the program nearest to a locale; English if none is.
Language languageForLocale(const QLocale &locale);

} // namespace bangfu
