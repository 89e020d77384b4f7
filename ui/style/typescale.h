// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace bangfu {

/// The steps of type: 0.85, 1, 1.2, 1.5 and 2 times the body.
enum class TypeStep { Note, Body, Heading, PageTitle, Headline };

/// The body font of the program: Latin and Cyrillic first, so that digits look the same in every language.
QFont bodyFont();

/// The font of a step, derived from the application's font.
QFont typeFont(TypeStep step, QFont::Weight weight = QFont::Normal);

/// Sets the font of a step on a widget.
void setType(QWidget &widget, TypeStep step, QFont::Weight weight = QFont::Normal);

/// Makes the text of a widget step back.
void setQuiet(QWidget &widget);

/// Gives the text of a widget the accent colour.
void setAccented(QWidget &widget);

} // namespace bangfu
