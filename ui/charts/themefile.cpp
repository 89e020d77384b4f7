// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/themefile.h"

#include "ui/charts/themereader.h"

#include <QFile>

/// Makes the built-in themes known even before the static values of all libraries are. (Must stand in no namespace.)
static void registerThemes()
{
    Q_INIT_RESOURCE(themes);
}

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QString builtInPath(const QString &name)
{
    return u":/themes/"_s + name + u".json"_s;
}

Error unknownTheme(const QString &name, const Phrases &phrases)
{
    return {
        filledIn(phrases.translate("ThemeFile",
                                   "There is no theme \"%1\". Built in are %2; any other is named by the path of its "
                                   "file.",
                                   "%1 is a name, %2 a list of names"),
                 {name, figureThemeNames().join(u", "_s)})};
}

Result<QByteArray> contentsOf(const QString &path, const Phrases &phrases)
{
    constexpr qint64 most = 1'000'000; // no theme is longer: something else was named
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{filledIn(phrases.translate("ThemeFile", "The theme \"%1\" cannot be opened: %2",
                                                "%1 is a file, %2 what the system says"),
                              {path, file.errorString()})};
    if (file.size() > most)
        return Error{
            filledIn(phrases.translate("ThemeFile", "\"%1\" is too long for a theme.", "%1 is a file"), {path})};
    return file.readAll();
}

/// Without the palette chosen. A built-in theme may build on another one, a file on any of them.
Result<FigureTheme> themeAt(const QString &path, const Phrases &phrases)
{
    const Result<QByteArray> text = contentsOf(path, phrases);
    if (!text)
        return text.error();
    ThemeReader reader(text.value(), path, phrases);
    QString base = reader.base(figureThemeNames());
    if (base.isEmpty() && path != builtInPath(u"light"_s))
        base = u"light"_s;
    FigureTheme theme;
    if (!base.isEmpty() && !reader.error()) {
        Result<FigureTheme> below = themeAt(builtInPath(base), phrases);
        if (!below)
            return below;
        theme = std::move(below).value();
    }
    reader.readInto(theme);
    if (reader.error())
        return *reader.error();
    return theme;
}

} // namespace

QStringList figureThemeNames()
{
    return {u"light"_s, u"dark"_s, u"stage"_s, u"print"_s};
}

Result<FigureTheme> readFigureTheme(const QString &nameOrPath, const QString &palette, const Phrases &phrases)
{
    const QString name = nameOrPath.isEmpty() ? u"light"_s : nameOrPath;
    const bool isBuiltIn = figureThemeNames().contains(name);
    registerThemes();
    if (!isBuiltIn && !QFile::exists(name) && !name.contains(u'/') && !name.contains(u'.'))
        return unknownTheme(name, phrases);
    Result<FigureTheme> read = themeAt(isBuiltIn ? builtInPath(name) : name, phrases);
    if (!read)
        return read;
    FigureTheme theme = std::move(read).value();
    if (theme.choosePalette(palette.isEmpty() ? theme.palettes.front().name : palette))
        return theme;
    QStringList names;
    for (const FigurePalette &each : theme.palettes)
        names.append(each.name);
    return Error{
        filledIn(phrases.translate("ThemeFile", "The theme \"%1\" has no palette \"%2\". Its palettes are: %3.",
                                   "%1 is a theme, %2 a name, %3 a list of names"),
                 {name, palette, names.join(u", "_s)})};
}

} // namespace bangfu
