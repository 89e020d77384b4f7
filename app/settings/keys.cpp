// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keys.h"

#include <QRegularExpression>

#include <array>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

struct AppearanceName
{
    Appearance appearance;
    QStringView name;
};

constexpr std::array appearanceNames{AppearanceName{Appearance::System, u"system"},
                                     AppearanceName{Appearance::Light, u"light"},
                                     AppearanceName{Appearance::Dark, u"dark"}};

} // namespace

QString StoredForm<bool>::write(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

std::optional<bool> StoredForm<bool>::read(const QString &text)
{
    if (text == u"true")
        return true;
    if (text == u"false")
        return false;
    return std::nullopt;
}

QString StoredForm<QSize>::write(const QSize &value)
{
    return u"%1x%2"_s.arg(value.width()).arg(value.height());
}

std::optional<QSize> StoredForm<QSize>::read(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-9]\\d{0,4})x([1-9]\\d{0,4})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

QString StoredForm<Language>::write(Language value)
{
    return languageCode(value);
}

std::optional<Language> StoredForm<Language>::read(const QString &text)
{
    return languageFromCode(text);
}

QString StoredForm<Appearance>::write(Appearance value)
{
    for (const auto &[appearance, name] : appearanceNames) {
        if (appearance == value)
            return name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Appearance> StoredForm<Appearance>::read(const QString &text)
{
    for (const auto &[appearance, name] : appearanceNames) {
        if (name == text)
            return appearance;
    }
    return std::nullopt;
}

} // namespace bangfu
