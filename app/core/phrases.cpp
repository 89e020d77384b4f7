// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrases.h"

#include <QTranslator>

namespace bangfu {

Phrases::Phrases(Language language)
    : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/translations/bangfu_%1.qm").arg(languageCode(language))))
        m_translator = std::move(translator);
}

QString Phrases::translate(const char *context, const char *text, const char *comment, int count) const
{
    QString translation = m_translator ? m_translator->translate(context, text, comment, count) : QString();
    if (translation.isEmpty())
        translation = QString::fromUtf8(text);
    if (count >= 0)
        translation.replace(QStringLiteral("%n"), languageLocale(m_language).toString(count));
    return translation;
}

QString filledIn(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            result += text[i];
            continue;
        }
        result += arguments[number - 1];
        ++i;
    }
    return result;
}

} // namespace bangfu
