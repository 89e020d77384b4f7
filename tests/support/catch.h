// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that includes Catch2, with what it needs to print our types.

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <ostream>

inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << '"' << text.toStdString() << '"';
}

inline std::ostream &operator<<(std::ostream &stream, const QStringList &texts)
{
    return stream << '[' << texts.join(QStringLiteral(" | ")).toStdString() << ']';
}

inline std::ostream &operator<<(std::ostream &stream, const QByteArray &bytes)
{
    return stream << '"' << bytes.toStdString() << '"';
}

#include <catch2/catch.hpp>
