// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/records.h"

namespace bangfu {

// The codes that stand in the files of a data package for the values of an enumeration, and back.
// Reading a code that is none gives nothing.

QString relationCode(Relation relation);                   ///< eq gt ge lt le approx range all text
QString timeNatureCode(TimeNature nature);                 ///< E S A Y C V N X
QString kindCode(ObservationKind kind);                    ///< actual target plan standard rate stated-growth
QString statusCode(ObservationStatus status);              ///< A D E F U V
QString comparisonCode(Derivation::Comparison comparison); ///< none equal at-most at-least not-checkable

std::optional<Relation> relationFromCode(const QString &code);
std::optional<TimeNature> timeNatureFromCode(const QString &code);
std::optional<ObservationKind> kindFromCode(const QString &code);
std::optional<ObservationStatus> statusFromCode(const QString &code);
std::optional<Derivation::Comparison> comparisonFromCode(const QString &code);

} // namespace bangfu
