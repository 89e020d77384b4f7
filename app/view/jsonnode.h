// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace bangfu {

/// A value of a JSON text that knows in which line it stands, so that messages can say so.
struct JsonNode
{
    enum class Kind { Null, Flag, Number, Text, List, Object };

    Kind kind = Kind::Null;
    int line = 0; ///< 1-based, where it begins (of a list or object) or ends
    bool flag = false;
    double number = 0;
    QString text = {};
    QStringList keys = {};            ///< of an object, one a child
    std::vector<JsonNode> nodes = {}; ///< of a list or object

    /// Null where an object has no such key.
    const JsonNode *find(const QString &key) const;
};

/// What is wrong with a text, and where.
struct JsonFault
{
    int line = 0;            ///< 1-based; 0: the whole text
    const char *reason = ""; ///< source text of the context "SavedView", in which %1, %2 … stand for the values
    QStringList values;
};

/// Reads a JSON text (RFC 8259, UTF-8). Keys that stand twice in an object and values nested deeper than 50 levels are
/// faults.
std::variant<JsonNode, JsonFault> parseJson(const QByteArray &text);

} // namespace bangfu
