// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QSize>
#include <QString>

#include <optional>

namespace bangfu {

/// How light the window is.
enum class Appearance { System, Light, Dark };

/// One preference: its name in the store, and what holds until something is chosen.
template <typename T>
struct Key
{
    const char *name;
    T fallback;
};

/// How a type is written into the store and read back; reading gives nothing for a text that makes no sense.
/// Enumerations are stored by name, so that a later order of their values changes nothing.
template <typename T>
struct StoredForm;

template <>
struct StoredForm<QString>
{
    static QString write(const QString &value) { return value; }
    static std::optional<QString> read(const QString &text) { return text; }
};

template <>
struct StoredForm<bool>
{
    static QString write(bool value);
    static std::optional<bool> read(const QString &text);
};

template <>
struct StoredForm<QSize>
{
    static QString write(const QSize &value);
    static std::optional<QSize> read(const QString &text);
};

template <>
struct StoredForm<Language>
{
    static QString write(Language value);
    static std::optional<Language> read(const QString &text);
};

template <>
struct StoredForm<Appearance>
{
    static QString write(Appearance value);
    static std::optional<Appearance> read(const QString &text);
};

namespace keys {

inline constexpr Key<Language> language{"language", Language::English};
inline constexpr Key<Appearance> appearance{"appearance", Appearance::System};
/// Logical size of exported pictures.
inline constexpr Key<QSize> exportSize{"export/size", QSize(1600, 900)};
/// What was chosen last in the dialog that exports a chart.
inline const Key<QString> chartFormat{"export/chart-format", QStringLiteral("png")};
inline const Key<QString> chartScale{"export/chart-scale", QStringLiteral("2")};
inline constexpr Key<bool> chartTransparent{"export/chart-transparent", false};
inline const Key<QString> chartLanguages{"export/chart-languages", {}}; ///< codes; empty: the chart's own
inline const Key<QString> chartTheme{"export/chart-theme", {}};         ///< empty: the chart's own
inline constexpr Key<QSize> chartSize{"export/chart-size", QSize()};    ///< invalid: the chart's own
/// Where files were last opened from and written to; empty: the documents of the person.
inline const Key<QString> openFolder{"folder/open", {}};
inline const Key<QString> exportFolder{"folder/export", {}};

} // namespace keys

} // namespace bangfu
