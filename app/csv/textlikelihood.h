// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace bangfu {

/// How surprising a text would be to a reader of Chinese and Russian: the information of its characters above U+007F in
/// bits, from how common each is and, for Cyrillic, from how small and capital letters follow each other. The right
/// encoding of given bytes is the one whose text surprises least.
///
/// A model of single characters, because tables are short and rarely hold sentences: a list of place names has no
/// grammar, but still consists of the commonest characters and letters.
double surpriseOf(QStringView text);

} // namespace bangfu
