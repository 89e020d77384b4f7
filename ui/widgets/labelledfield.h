// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QLabel;
class QWidget;

namespace bangfu {

/// A label and its fields side by side, which stay together where a line breaks. The label, shown quietly and never as
/// HTML, is the buddy of the first field. All become children of the result.
QWidget *labelledFields(QLabel *label, std::initializer_list<QWidget *> fields);

} // namespace bangfu
