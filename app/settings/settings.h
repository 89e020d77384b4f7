// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keys.h"

#include <QSettings>

#include <optional>

namespace bangfu {

/// The preferences of a person, in the store that is handed in (which must outlive this object).
/// Missing and unreadable values count as not set. Not thread-safe.
class Settings
{
public:
    explicit Settings(QSettings &store)
        : m_store(store)
    {}

    /// What was chosen; nothing if it never was, or if what is stored makes no sense.
    template <typename T>
    std::optional<T> chosen(const Key<T> &key) const
    {
        const QVariant stored = m_store.value(name(key));
        return stored.isValid() ? StoredForm<T>::read(stored.toString()) : std::nullopt;
    }

    /// What was chosen, or the default of the key.
    template <typename T>
    T value(const Key<T> &key) const
    {
        return chosen(key).value_or(key.fallback);
    }

    template <typename T>
    void setValue(const Key<T> &key, const T &value)
    {
        m_store.setValue(name(key), StoredForm<T>::write(value));
    }

private:
    template <typename T>
    static QString name(const Key<T> &key)
    {
        return QString::fromLatin1(key.name);
    }

    QSettings &m_store;
};

} // namespace bangfu
