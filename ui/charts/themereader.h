// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/result.h"
#include "ui/charts/figuretheme.h"

#include <nlohmann/json.hpp>

#include <QHash>

namespace bangfu {

/// Reads the JSON of one theme into a theme. Keeps the first fault; what is read after it means nothing.
class ThemeReader
{
public:
    using Json = nlohmann::ordered_json;

    /// The path names the file in messages and says where a logo is looked for.
    ThemeReader(const QByteArray &text, const QString &path, const Phrases &phrases);

    /// The name of the built-in theme that the file builds on; empty if it names none.
    QString base(const QStringList &builtIn);
    /// Lays what the file says over a theme.
    void readInto(FigureTheme &theme);

    const std::optional<Error> &error() const { return m_error; }

private:
    static const Json *part(const Json &object, const char *key);
    void refuseUnknown(const Json &object, const QString &path, const QStringList &known);
    void readColours(FigureTheme &theme);
    void readPalettes(FigureTheme &theme);
    FigurePalette readPalette(const Json &json, const QString &path);
    void readFonts(FigureTheme &theme);
    void readMargins(FigureTheme &theme);
    void readLogo(FigureTheme &theme);
    void readLogoPlace(const Json &json, FigureLogo &logo);
    LocalizedText localized(const Json &json, const QString &path);
    QString text(const Json &json, const QString &path);
    QColor colour(const Json &json, const QString &path);
    double number(const Json &json, const QString &path, double least, double most);
    bool isObject(const Json &json, const QString &path);
    bool isList(const Json &json, const QString &path);
    void fail(const QString &path, const QString &reason);

    QString m_path;
    const Phrases &m_phrases;
    Json m_json;
    QHash<QString, int> m_lines;
    std::optional<Error> m_error;
};

} // namespace bangfu
