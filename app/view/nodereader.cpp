// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/nodereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *notAText = QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be a text");
constexpr const char *notAList = QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be a list");
constexpr const char *notAnObject = QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be an object");

} // namespace

NodeReader::NodeReader(const JsonNode &node, QString name, std::optional<JsonFault> &fault)
    : m_node(node)
    , m_name(std::move(name))
    , m_fault(fault)
{
    if (!m_fault && node.kind != JsonNode::Kind::Object)
        m_fault = JsonFault{node.line, notAnObject, {m_name}};
}

NodeReader::~NodeReader()
{
    for (qsizetype i = 0; i < m_node.keys.size() && !m_fault; ++i) {
        if (!m_asked.contains(m_node.keys[i]))
            m_fault = JsonFault{m_node.nodes[static_cast<std::size_t>(i)].line,
                                QT_TRANSLATE_NOOP("SavedView", "\"%1\" is unknown in \"%2\""),
                                {m_node.keys[i], m_name}};
    }
}

const JsonNode *NodeReader::find(const QString &key)
{
    m_asked.append(key);
    const JsonNode *found = m_fault ? nullptr : m_node.find(key);
    return found == nullptr || found->kind == JsonNode::Kind::Null ? nullptr : found;
}

const JsonNode *NodeReader::find(const QString &key, JsonNode::Kind kind, const char *reason)
{
    const JsonNode *found = find(key);
    if (found == nullptr || found->kind == kind)
        return found;
    m_fault = JsonFault{found->line, reason, {key}};
    return nullptr;
}

void NodeReader::failAt(const QString &key, const char *reason, const QStringList &values)
{
    const JsonNode *node = m_node.find(key);
    if (!m_fault)
        m_fault = JsonFault{node != nullptr ? node->line : m_node.line, reason, values};
}

QString NodeReader::text(const QString &key)
{
    const JsonNode *node = find(key, JsonNode::Kind::Text, notAText);
    return node != nullptr ? node->text : QString();
}

QString NodeReader::neededText(const QString &key)
{
    const QString found = text(key);
    if (found.isEmpty())
        failAt(key, QT_TRANSLATE_NOOP("SavedView", "\"%1\" is missing in \"%2\""), {key, m_name});
    return found;
}

QStringList NodeReader::texts(const QString &key)
{
    const JsonNode *list = find(key, JsonNode::Kind::List, notAList);
    QStringList found;
    for (std::size_t i = 0; list != nullptr && i < list->nodes.size(); ++i) {
        const JsonNode &each = list->nodes[i];
        if (each.kind != JsonNode::Kind::Text) {
            m_fault = JsonFault{each.line, QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be a list of texts"), {key}};
            return {};
        }
        found.append(each.text);
    }
    return found;
}

LocalizedText NodeReader::localizedText(const QString &key)
{
    LocalizedText found;
    object(key, [&](NodeReader &wordings) {
        found = {wordings.text(u"zh"_s), wordings.text(u"ru"_s), wordings.text(u"en"_s)};
    });
    return found;
}

bool NodeReader::flag(const QString &key)
{
    const JsonNode *node =
        find(key, JsonNode::Kind::Flag, QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be true or false"));
    return node != nullptr && node->flag;
}

double NodeReader::number(const QString &key)
{
    const JsonNode *node = find(key, JsonNode::Kind::Number, QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be a number"));
    return node != nullptr ? node->number : 0;
}

std::optional<int> NodeReader::integer(const QString &key, int least, int most)
{
    const char *reason = QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be a whole number from %2 to %3");
    const JsonNode *node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const double value = node->number;
    if (node->kind == JsonNode::Kind::Number && value >= least && value <= most && value == std::floor(value))
        return static_cast<int>(value);
    m_fault = JsonFault{node->line, reason, {key, QString::number(least), QString::number(most)}};
    return std::nullopt;
}

std::optional<Decimal> NodeReader::decimal(const QString &key)
{
    const JsonNode *node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const auto value = node->kind == JsonNode::Kind::Text ? Decimal::parse(node->text) : std::nullopt;
    if (!value)
        m_fault = JsonFault{node->line,
                            QT_TRANSLATE_NOOP("SavedView", "\"%1\" must be a decimal number in quotation marks, such "
                                                           "as \"12.5\""),
                            {key}};
    return value;
}

void NodeReader::object(const QString &key, const std::function<void(NodeReader &)> &read)
{
    if (const JsonNode *node = find(key, JsonNode::Kind::Object, notAnObject)) {
        NodeReader reader(*node, key, m_fault);
        read(reader);
    }
}

void NodeReader::objects(const QString &key, const std::function<void(NodeReader &)> &read)
{
    const JsonNode *list = find(key, JsonNode::Kind::List, notAList);
    for (std::size_t i = 0; list != nullptr && i < list->nodes.size() && !m_fault; ++i) {
        NodeReader reader(list->nodes[i], key, m_fault);
        read(reader);
    }
}

} // namespace bangfu
