// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/jsonnode.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace bangfu {
namespace {

constexpr std::size_t deepestLevel = 50;

/// Where the parser has come to.
struct TextPosition
{
    int line = 1;
    bool isAfterLineEnd = false; ///< the byte taken last ended a line
};

/// Hands the bytes of a text to the parser and keeps count of the lines.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *byte, TextPosition *position)
        : m_byte(byte)
        , m_position(position)
    {}

    reference operator*() const { return *m_byte; }
    CountingIterator &operator++()
    {
        m_position->isAfterLineEnd = *m_byte == '\n';
        m_position->line += m_position->isAfterLineEnd ? 1 : 0;
        ++m_byte;
        return *this;
    }
    friend bool operator==(const CountingIterator &left, const CountingIterator &right)
    {
        return left.m_byte == right.m_byte;
    }
    friend bool operator!=(const CountingIterator &left, const CountingIterator &right) { return !(left == right); }

private:
    const char *m_byte;
    TextPosition *m_position;
};

/// Builds the tree from what the parser meets; its functions are those that nlohmann::json_sax names.
class TreeBuilder
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    explicit TreeBuilder(const TextPosition &position)
        : m_position(position)
    {}

    bool null() { return add({}, m_position.line); }
    bool boolean(bool value) { return add({.kind = JsonNode::Kind::Flag, .flag = value}, m_position.line); }
    bool number_integer(number_integer_t value) { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) { return addNumber(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t &) { return addNumber(value); }
    bool string(string_t &value)
    {
        return add({.kind = JsonNode::Kind::Text, .text = QString::fromStdString(value)}, m_position.line);
    }
    bool binary(binary_t &) { return false; }
    bool start_object(std::size_t) { return open(JsonNode::Kind::Object); }
    bool start_array(std::size_t) { return open(JsonNode::Kind::List); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(string_t &value)
    {
        QStringList &keys = m_open.back().keys;
        const QString name = QString::fromStdString(value);
        if (keys.contains(name))
            return fail({m_position.line, QT_TRANSLATE_NOOP("SavedView", "\"%1\" stands there twice"), {name}});
        keys.append(name);
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &)
    {
        return fail({m_position.line, QT_TRANSLATE_NOOP("SavedView", "the text is not valid JSON"), {}});
    }

    std::variant<JsonNode, JsonFault> result() &&
    {
        if (m_fault)
            return *std::move(m_fault);
        return std::move(m_root);
    }

private:
    bool add(JsonNode node, int line)
    {
        node.line = line;
        (m_open.empty() ? m_root : m_open.back().nodes.emplace_back()) = std::move(node);
        return true;
    }
    bool addNumber(double value)
    {
        // Where a number ends, only the byte behind it tells.
        return add({.kind = JsonNode::Kind::Number, .number = value},
                   m_position.line - (m_position.isAfterLineEnd ? 1 : 0));
    }
    bool open(JsonNode::Kind kind)
    {
        if (m_open.size() == deepestLevel)
            return fail({m_position.line, QT_TRANSLATE_NOOP("SavedView", "the values are nested too deeply"), {}});
        m_open.push_back({.kind = kind, .line = m_position.line});
        return true;
    }
    bool close()
    {
        JsonNode closed = std::move(m_open.back());
        m_open.pop_back();
        const int line = closed.line;
        return add(std::move(closed), line);
    }
    bool fail(JsonFault fault)
    {
        m_fault = std::move(fault);
        return false;
    }

    const TextPosition &m_position;
    JsonNode m_root;
    std::vector<JsonNode> m_open; ///< the lists and objects that have begun, the innermost last
    std::optional<JsonFault> m_fault;
};

} // namespace

const JsonNode *JsonNode::find(const QString &key) const
{
    const qsizetype position = keys.indexOf(key);
    return position < 0 ? nullptr : &nodes[static_cast<std::size_t>(position)];
}

std::variant<JsonNode, JsonFault> parseJson(const QByteArray &text)
{
    TextPosition position;
    TreeBuilder builder(position);
    nlohmann::json::sax_parse(CountingIterator(text.constData(), &position),
                              CountingIterator(text.constData() + text.size(), &position), &builder);
    return std::move(builder).result();
}

} // namespace bangfu
