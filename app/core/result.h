// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace bangfu {

/// Why something could not be done: one message fit for a person, naming file and line where there are any.
struct Error
{
    QString message;
};

/// Either a value or the Error that prevented it. (std::expected is C++23.)
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {}
    Result(Error error)
        : m_state(std::move(error))
    {}

    bool isOk() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return isOk(); }

    /// Only for isOk().
    const T &value() const & { return std::get<T>(m_state); }
    T value() && { return std::get<T>(std::move(m_state)); }

    /// Only for !isOk().
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The outcome of a step that gives nothing back: empty on success.
using Failure = std::optional<Error>;

} // namespace bangfu
