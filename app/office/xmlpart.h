// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace bangfu {

/// One XML part of a package, written from its beginning to its end. Names are qualified names as they stand in the
/// file ("a:ln"); prefixes are declared as attributes of the root.
class XmlPart
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    /// An element that is open; it is closed where this goes out of scope.
    class [[nodiscard]] Element
    {
    public:
        explicit Element(XmlPart &part)
            : m_part(part)
        {}
        ~Element() { m_part.m_writer.writeEndElement(); }
        Q_DISABLE_COPY_MOVE(Element)

    private:
        XmlPart &m_part;
    };

    XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    Element open(const char *name, Attributes attributes = {});
    void empty(const char *name, Attributes attributes = {});
    /// An empty element with the attribute `val`, the commonest in charts.
    void value(const char *name, const QString &value) { empty(name, {{"val", value}}); }
    void value(const char *name, const char *value) { empty(name, {{"val", QString::fromLatin1(value)}}); }
    void value(const char *name, int value) { empty(name, {{"val", QString::number(value)}}); }
    /// Characters that XML cannot hold are left out.
    void text(const char *name, const QString &text);
    void characters(const QString &text);

    /// Ends the part.
    QByteArray bytes();

private:
    void start(const char *name, Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// The text without the characters that XML cannot hold.
QString xmlText(const QString &text);

/// The shortest decimal that reads back as the same number, with a point in every language.
QString xmlNumber(double number);

} // namespace bangfu
