// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QStringList>

#include <memory>

class QTranslator;

namespace bangfu {

/// The texts of the program in one chosen language, whatever language the window has now.
///
/// The window translates through the application's installed translators and tr(). What is also written without a
/// window, or in several languages at once (charts, exports, the command line), takes a Phrases instead.
/// Copies share the catalogue. Safe to use from any thread.
class Phrases
{
public:
    /// Texts stay English where the catalogue of the language is missing.
    explicit Phrases(Language language);

    Language language() const { return m_language; }

    /// The translation of an English source text; lupdate collects the calls. `count` chooses the plural form of `%n`.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int count = -1) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

/// Puts arguments in place of %1 … %9, each once and in one pass: a "%2" inside an argument stays as it is.
QString filledIn(const QString &text, const QStringList &arguments);

} // namespace bangfu
