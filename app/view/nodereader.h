// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/localizedtext.h"
#include "view/jsonnode.h"

#include <functional>

namespace bangfu {

/// Takes the values of one object, key by key.
///
/// The first thing that is wrong is kept in the fault that it is given; from then on every value is an empty one.
/// A key that is missing gives the empty value and is no fault, unless it is asked for by a function of `needed…`.
class NodeReader
{
public:
    /// The node is to be an object; `name` is what messages call it.
    NodeReader(const JsonNode &node, QString name, std::optional<JsonFault> &fault);
    /// A key that was never asked for is a fault: otherwise it would be dropped in silence.
    ~NodeReader();
    Q_DISABLE_COPY_MOVE(NodeReader)

    bool has(const QString &key) { return find(key) != nullptr; }
    QString text(const QString &key);
    QString neededText(const QString &key);
    QStringList texts(const QString &key);
    LocalizedText localizedText(const QString &key);
    bool flag(const QString &key);
    /// A whole number between two limits.
    std::optional<int> integer(const QString &key, int least, int most);
    double number(const QString &key);
    /// A plain decimal as a text, which keeps it exact.
    std::optional<Decimal> decimal(const QString &key);

    /// Reads an object; does nothing where there is none.
    void object(const QString &key, const std::function<void(NodeReader &)> &read);
    /// Reads a list of objects, one after the other.
    void objects(const QString &key, const std::function<void(NodeReader &)> &read);

    /// What a text stands for; a fault that names the texts there are, if it stands for nothing.
    template <typename Value>
    std::optional<Value> code(const QString &key, const std::function<std::optional<Value>(const QString &)> &meaning,
                              const QStringList &known)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return std::nullopt;
        const std::optional<Value> value = meaning(written);
        if (!value)
            failAt(key, QT_TRANSLATE_NOOP("SavedView", "\"%1\" cannot be \"%2\", only one of: %3"),
                   {key, written, known.join(QStringLiteral(", "))});
        return value;
    }

    void failAt(const QString &key, const char *reason, const QStringList &values);

private:
    /// Notes that the key was asked for. Null where it is missing, is `null`, or something has failed before.
    const JsonNode *find(const QString &key);
    const JsonNode *find(const QString &key, JsonNode::Kind kind, const char *reason);

    const JsonNode &m_node;
    QString m_name;
    std::optional<JsonFault> &m_fault;
    QStringList m_asked;
};

} // namespace bangfu
