// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/themereader.h"

#include "ui/charts/jsonlines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'/' + key;
}

QString below(const QString &path, std::size_t index)
{
    return below(path, QString::number(index));
}

} // namespace

ThemeReader::ThemeReader(const QByteArray &text, const QString &path, const Phrases &phrases)
    : m_path(path)
    , m_phrases(phrases)
{
    try {
        m_json = Json::parse(text.begin(), text.end());
        m_lines = linesOfJson(text);
    } catch (const Json::parse_error &error) {
        const auto line = text.left(static_cast<qsizetype>(error.byte)).count('\n') + 1;
        m_error = Error{
            filledIn(m_phrases.translate("ThemeFile", "The theme \"%1\" cannot be read: its line %2 is not valid JSON.",
                                         "%1 is a file, %2 a line number"),
                     {m_path, QString::number(line)})};
    }
    if (m_error)
        return;
    if (!m_json.is_object())
        fail({}, m_phrases.translate("ThemeFile", "a theme is an object in braces"));
}

QString ThemeReader::base(const QStringList &builtIn)
{
    const Json *json = m_error ? nullptr : part(m_json, "base");
    if (!json)
        return {};
    const QString name = text(*json, u"base"_s);
    if (!builtIn.contains(name))
        fail(u"base"_s,
             filledIn(m_phrases.translate("ThemeFile", "a theme builds on one of these: %1", "%1 is a list of names"),
                      {builtIn.join(u", "_s)}));
    return name;
}

void ThemeReader::readInto(FigureTheme &theme)
{
    if (m_error)
        return;
    refuseUnknown(
        m_json, {},
        {u"base"_s, u"title"_s, u"colours"_s, u"palettes"_s, u"fonts"_s, u"margins"_s, u"logo"_s, u"hatches"_s});
    if (const Json *title = part(m_json, "title"))
        theme.title = localized(*title, u"title"_s);
    readColours(theme);
    readPalettes(theme);
    readFonts(theme);
    readMargins(theme);
    readLogo(theme);
    if (const Json *hatches = part(m_json, "hatches")) {
        if (!hatches->is_boolean())
            return fail(u"hatches"_s, m_phrases.translate("ThemeFile", "true or false is expected"));
        theme.hasHatches = hatches->get<bool>();
    }
}

const ThemeReader::Json *ThemeReader::part(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

void ThemeReader::refuseUnknown(const Json &object, const QString &path, const QStringList &known)
{
    for (const auto &[key, value] : object.items()) {
        const QString name = QString::fromStdString(key);
        if (!known.contains(name))
            fail(below(path, name), filledIn(m_phrases.translate("ThemeFile", "this key is unknown; known are: %1",
                                                                 "%1 is a list of keys"),
                                             {known.join(u", "_s)}));
    }
}

void ThemeReader::readColours(FigureTheme &theme)
{
    const QString path = u"colours"_s;
    const Json *colours = part(m_json, "colours");
    if (!colours || !isObject(*colours, path))
        return;
    const std::vector<std::pair<QString, QColor *>> places{
        {u"background"_s, &theme.background}, {u"text"_s, &theme.text},
        {u"quietText"_s, &theme.quietText},   {u"rule"_s, &theme.rule},
        {u"emphasis"_s, &theme.emphasis},     {u"warning"_s, &theme.warning},
        {u"quietMark"_s, &theme.quietMark},   {u"otherSeries"_s, &theme.otherSeries}};
    QStringList known;
    for (const auto &[name, place] : places) {
        known.append(name);
        if (const Json *value = part(*colours, name.toLatin1().constData()))
            *place = colour(*value, below(path, name));
    }
    refuseUnknown(*colours, path, known);
}

void ThemeReader::readPalettes(FigureTheme &theme)
{
    const QString path = u"palettes"_s;
    const Json *palettes = part(m_json, "palettes");
    if (!palettes || !isList(*palettes, path))
        return;
    std::vector<FigurePalette> own;
    for (std::size_t i = 0; i < palettes->size() && !m_error; ++i) {
        own.push_back(readPalette((*palettes)[i], below(path, i)));
        for (std::size_t before = 0; before < i; ++before) {
            if (own[before].name == own[i].name)
                fail(below(below(path, i), u"name"_s),
                     m_phrases.translate("ThemeFile", "an earlier palette has the same name"));
        }
    }
    // Those of the base stay there to be chosen, behind the theme's own.
    for (FigurePalette &inherited : theme.palettes) {
        if (std::none_of(own.begin(), own.end(), [&](const auto &each) { return each.name == inherited.name; }))
            own.push_back(std::move(inherited));
    }
    theme.palettes = std::move(own);
}

FigurePalette ThemeReader::readPalette(const Json &json, const QString &path)
{
    FigurePalette palette;
    if (!isObject(json, path))
        return palette;
    refuseUnknown(json, path, {u"name"_s, u"title"_s, u"colours"_s});
    const Json *name = part(json, "name");
    const Json *colours = part(json, "colours");
    if (!name || !colours) {
        fail(path, m_phrases.translate("ThemeFile", "a palette has a \"name\" and \"colours\""));
        return palette;
    }
    palette.name = text(*name, below(path, u"name"_s));
    palette.title = {palette.name, palette.name, palette.name};
    if (const Json *title = part(json, "title"))
        palette.title = localized(*title, below(path, u"title"_s));
    const QString coloursPath = below(path, u"colours"_s);
    if (!isList(*colours, coloursPath))
        return palette;
    for (std::size_t i = 0; i < colours->size(); ++i)
        palette.colours.push_back(colour((*colours)[i], below(coloursPath, i)));
    if (palette.colours.size() < FigureTheme::seriesInPalette)
        fail(coloursPath,
             filledIn(m_phrases.translate("ThemeFile", "too few colours: %1 of at least %2", "%1 and %2 are numbers"),
                      {QString::number(palette.colours.size()), QString::number(FigureTheme::seriesInPalette)}));
    return palette;
}

void ThemeReader::readFonts(FigureTheme &theme)
{
    const QString path = u"fonts"_s;
    const Json *fonts = part(m_json, "fonts");
    if (!fonts || !isObject(*fonts, path))
        return;
    refuseUnknown(*fonts, path, {u"families"_s, u"scale"_s});
    if (const Json *scale = part(*fonts, "scale"))
        theme.typeScale = number(*scale, below(path, u"scale"_s), 0.5, 3);
    const Json *families = part(*fonts, "families");
    const QString familiesPath = below(path, u"families"_s);
    if (!families || !isList(*families, familiesPath))
        return;
    theme.fontFamilies.clear();
    for (std::size_t i = 0; i < families->size(); ++i)
        theme.fontFamilies.append(text((*families)[i], below(familiesPath, i)));
    if (theme.fontFamilies.isEmpty())
        fail(familiesPath, m_phrases.translate("ThemeFile", "at least one font family is needed"));
}

void ThemeReader::readMargins(FigureTheme &theme)
{
    const QString path = u"margins"_s;
    const Json *margins = part(m_json, "margins");
    if (!margins || !isObject(*margins, path))
        return;
    constexpr double most = 12; // in bodies; more would leave no room for the chart
    refuseUnknown(*margins, path, {u"top"_s, u"right"_s, u"bottom"_s, u"left"_s});
    if (const Json *top = part(*margins, "top"))
        theme.margins.setTop(number(*top, below(path, u"top"_s), 0, most));
    if (const Json *right = part(*margins, "right"))
        theme.margins.setRight(number(*right, below(path, u"right"_s), 0, most));
    if (const Json *bottom = part(*margins, "bottom"))
        theme.margins.setBottom(number(*bottom, below(path, u"bottom"_s), 0, most));
    if (const Json *left = part(*margins, "left"))
        theme.margins.setLeft(number(*left, below(path, u"left"_s), 0, most));
}

void ThemeReader::readLogo(FigureTheme &theme)
{
    const QString path = u"logo"_s;
    const Json *json = part(m_json, "logo");
    if (!json || !isObject(*json, path))
        return;
    refuseUnknown(*json, path, {u"file"_s, u"place"_s, u"height"_s});
    const Json *file = part(*json, "file");
    if (!file)
        return fail(path, m_phrases.translate("ThemeFile", "a logo has a \"file\""));
    const QString filePath = below(path, u"file"_s);
    const QString name = text(*file, filePath);
    if (m_error)
        return;
    QFile picture(QFileInfo(m_path).dir().filePath(name));
    if (!picture.open(QIODevice::ReadOnly))
        return fail(filePath,
                    filledIn(m_phrases.translate("ThemeFile", "the logo \"%1\" cannot be opened", "%1 is a file"),
                             {picture.fileName()}));
    theme.logo = logoFrom(picture.readAll());
    if (!theme.logo)
        return fail(filePath,
                    filledIn(m_phrases.translate("ThemeFile", "the logo \"%1\" is neither SVG nor PNG", "%1 is a file"),
                             {picture.fileName()}));
    readLogoPlace(*json, *theme.logo);
}

void ThemeReader::readLogoPlace(const Json &json, FigureLogo &logo)
{
    const QString path = u"logo"_s;
    if (const Json *height = part(json, "height"))
        logo.height = number(*height, below(path, u"height"_s), 0.5, 12);
    const Json *place = part(json, "place");
    if (!place)
        return;
    const QString where = text(*place, below(path, u"place"_s));
    if (where != u"top-right" && where != u"foot-right")
        fail(below(path, u"place"_s),
             m_phrases.translate("ThemeFile", "a logo stands at \"top-right\" or \"foot-right\""));
    logo.place = where == u"foot-right" ? FigureLogo::Place::FootRight : FigureLogo::Place::TopRight;
}

/// One text for all languages, or an object with a text for each.
LocalizedText ThemeReader::localized(const Json &json, const QString &path)
{
    if (json.is_string()) {
        const QString all = text(json, path);
        return {all, all, all};
    }
    LocalizedText texts;
    if (!isObject(json, path))
        return texts;
    refuseUnknown(json, path, {u"zh"_s, u"ru"_s, u"en"_s});
    const auto take = [&](const char *language, QString &place) {
        if (const Json *found = part(json, language))
            place = text(*found, below(path, QString::fromLatin1(language)));
        else
            fail(path, m_phrases.translate("ThemeFile", "a text is expected in each of zh, ru and en"));
    };
    take("zh", texts.chinese);
    take("ru", texts.russian);
    take("en", texts.english);
    return texts;
}

QString ThemeReader::text(const Json &json, const QString &path)
{
    const QString text = json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString();
    if (text.trimmed().isEmpty())
        fail(path, m_phrases.translate("ThemeFile", "a text in quotation marks is expected"));
    return text;
}

QColor ThemeReader::colour(const Json &json, const QString &path)
{
    static const QRegularExpression pattern(u"^#[0-9A-Fa-f]{6}$"_s);
    const QString text = json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString();
    if (pattern.match(text).hasMatch())
        return QColor(text);
    fail(path, filledIn(m_phrases.translate("ThemeFile", "a colour is written like #1C1F22, not as %1",
                                            "%1 is what the file says"),
                        {QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace))}));
    return {};
}

double ThemeReader::number(const Json &json, const QString &path, double least, double most)
{
    const double value = json.is_number() ? json.get<double>() : least - 1;
    if (value >= least && value <= most)
        return value;
    fail(path, filledIn(m_phrases.translate("ThemeFile", "a number from %1 to %2 is expected", "%1 and %2 are numbers"),
                        {QString::number(least), QString::number(most)}));
    return least;
}

bool ThemeReader::isObject(const Json &json, const QString &path)
{
    if (!json.is_object())
        fail(path, m_phrases.translate("ThemeFile", "an object in braces is expected"));
    return json.is_object();
}

bool ThemeReader::isList(const Json &json, const QString &path)
{
    if (!json.is_array())
        fail(path, m_phrases.translate("ThemeFile", "a list in brackets is expected"));
    return json.is_array();
}

void ThemeReader::fail(const QString &path, const QString &reason)
{
    if (m_error)
        return;
    m_error = Error{filledIn(m_phrases.translate("ThemeFile", "The theme \"%1\" cannot be used. Line %2, \"%3\": %4.",
                                                 "%1 is a file, %2 a line number, %3 a key, %4 the reason"),
                             {m_path, QString::number(m_lines.value(path, 1)), path, reason})};
}

} // namespace bangfu
