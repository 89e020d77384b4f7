// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace bangfu::test {

/// A text in an encoding as ICU writes it. With `UTF-16LE` and its like no byte order mark is written.
std::string encoded(const QString &text, const char *encoding);

/// Tables of about 200 bytes.
QString russianTable();
QString simplifiedTable();
QString traditionalTable();

} // namespace bangfu::test
