// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/packagedescriptor.h"

#include <nlohmann/json.hpp>

#include <QDir>

namespace bangfu {
namespace {

using Json =
    nlohmann::ordered_json; // keeps the order of keys, and says line and column of a fault; QJsonDocument does neither

const QString descriptorName = QStringLiteral("datapackage.json");

QString textOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

bool flagOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

/// A text or a list of texts, which the standard allows for keys.
QStringList textsOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    if (found->is_string())
        return {QString::fromStdString(found->get<std::string>())};
    QStringList texts;
    for (const Json &each : *found) {
        if (each.is_string())
            texts.append(QString::fromStdString(each.get<std::string>()));
    }
    return texts;
}

const Json &partOf(const Json &object, const char *key)
{
    static const Json nothing = Json::object();
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

FieldSchema fieldOf(const Json &json)
{
    const Json &constraints = partOf(json, "constraints");
    const QString type = textOf(json, "type");
    return {textOf(json, "name"),
            type.isEmpty() ? QStringLiteral("string") : type,
            flagOf(constraints, "required"),
            flagOf(constraints, "unique"),
            textsOf(constraints, "enum"),
            textOf(constraints, "pattern")};
}

ForeignKey foreignKeyOf(const Json &json)
{
    const Json &reference = partOf(json, "reference");
    return {textsOf(json, "fields"), textOf(reference, "resource"), textsOf(reference, "fields")};
}

ResourceSchema resourceOf(const Json &json)
{
    ResourceSchema resource{textOf(json, "name"), textOf(json, "path"), {}, {}, {}};
    const Json &schema = partOf(json, "schema");
    for (const Json &field : partOf(schema, "fields"))
        resource.fields.push_back(fieldOf(field));
    resource.primaryKey = textsOf(schema, "primaryKey");
    for (const Json &key : partOf(schema, "foreignKeys"))
        resource.foreignKeys.push_back(foreignKeyOf(key));
    for (ForeignKey &key : resource.foreignKeys)
        key.resource = key.resource == resource.name ? QString() : key.resource;
    return resource;
}

bool staysInside(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return !clean.isEmpty() && !QDir::isAbsolutePath(clean) && clean != u".." && !clean.startsWith(u"../") &&
           !clean.contains(u"://") && !clean.startsWith(u':') && !clean.contains(u'\\');
}

std::optional<Json> parse(const QByteArray &text, std::vector<Fault> &faults)
{
    try {
        Json json = Json::parse(text.begin(), text.end());
        if (json.is_object() && partOf(json, "resources").is_array())
            return json;
        faults.push_back({descriptorName,
                          0,
                          {},
                          QT_TRANSLATE_NOOP("Fault", "it is no data package: a list \"resources\" is missing"),
                          {}});
    } catch (const Json::parse_error &error) {
        const QByteArray before = text.left(static_cast<qsizetype>(error.byte));
        const int line = static_cast<int>(before.count('\n')) + 1;
        faults.push_back({descriptorName, line, {}, QT_TRANSLATE_NOOP("Fault", "the text is not valid JSON"), {}});
    }
    return std::nullopt;
}

} // namespace

std::optional<PackageDescriptor> readDescriptor(const QByteArray &text, std::vector<Fault> &faults)
{
    const auto json = parse(text, faults);
    if (!json)
        return std::nullopt;
    PackageDescriptor descriptor;
    descriptor.name = textOf(*json, "name");
    descriptor.version = textOf(*json, "version");
    descriptor.title = {textOf(*json, "title_zh"), textOf(*json, "title_ru"), textOf(*json, "title")};
    for (const Json &each : partOf(*json, "resources")) {
        ResourceSchema resource = resourceOf(each);
        if (staysInside(resource.path))
            descriptor.resources.push_back(std::move(resource));
        else
            faults.push_back(
                {descriptorName,
                 0,
                 {},
                 QT_TRANSLATE_NOOP("Fault", "the table \"%1\" has no path inside the folder of the package: \"%2\""),
                 {resource.name, resource.path}});
    }
    return descriptor;
}

} // namespace bangfu
