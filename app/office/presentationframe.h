// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/officedocument.h"

#include <QSizeF>

namespace bangfu {

// The parts that every presentation needs and that say nothing of its figures: one master, one layout with places for
// title, subtitle, notes and sources, the colours and typefaces, and the master of the speaker notes.

QByteArray slideMasterPart(const QSizeF &size, const OfficeColours &colours);
QByteArray slideLayoutPart(const QSizeF &size);
QByteArray notesMasterPart();
QByteArray themePart(const OfficeColours &colours);

/// docProps/core.xml: with the beginning of zip's time instead of today, so that equal documents have equal bytes.
QByteArray corePropertiesPart(const QString &title, Language language);
QByteArray applicationPropertiesPart();

} // namespace bangfu
