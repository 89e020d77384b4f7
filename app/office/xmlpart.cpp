// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xmlpart.h"

#include <QLocale>

namespace bangfu {

using namespace Qt::StringLiterals;

XmlPart::XmlPart()
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_s, true);
}

void XmlPart::start(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(key), xmlText(value));
}

XmlPart::Element XmlPart::open(const char *name, Attributes attributes)
{
    start(name, attributes);
    return Element(*this);
}

void XmlPart::empty(const char *name, Attributes attributes)
{
    start(name, attributes);
    m_writer.writeEndElement();
}

void XmlPart::text(const char *name, const QString &text)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    characters(text);
    m_writer.writeEndElement();
}

void XmlPart::characters(const QString &text)
{
    m_writer.writeCharacters(xmlText(text));
}

QByteArray XmlPart::bytes()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isPair = character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            clean += character;
            clean += text[++i];
            continue;
        }
        const char16_t code = character.unicode();
        const bool isControl = code < 0x20 && code != u'\t' && code != u'\n';
        if (!isControl && !character.isSurrogate() && code != 0xFFFE && code != 0xFFFF)
            clean += character;
    }
    return clean;
}

QString xmlNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace bangfu
