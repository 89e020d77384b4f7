// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/figurereading.h"

class QLabel;
class QVBoxLayout;
class QWidget;

namespace bangfu {

class PressableCard;
class Session;

} // namespace bangfu

namespace bangfu::card {

// The parts that the cards of programmes and terms are put together from; each is made for a layout that takes it over.
// Data are plain text everywhere.

QLabel *plainLabel(const QString &text);

/// Empty content of a card with its usual margins.
QWidget *makeContent(const QString &objectName);
QVBoxLayout &columnOf(QWidget &content);

QLabel *addText(QVBoxLayout &column, const QString &text);
QLabel *addTitle(QVBoxLayout &column, const QString &text);
/// A heading with air above it.
QLabel *addHeading(QVBoxLayout &column, const QString &text);
/// Quiet labels at the left, texts at the right.
void addRows(QVBoxLayout &column, const std::vector<ReadingRow> &rows);

/// A text that is pressed to go somewhere, with a quiet count behind it where there is one.
PressableCard *linkRow(const QString &text, const QString &count = {});

/// Rows of figures: value at the left, what it is of at the right; pressed, a row selects its figure in the session.
void addFigures(QVBoxLayout &column, const QStringList &figureIds, Session &session);

/// A tool tip that wraps and shows its text as it is, whatever signs of HTML stand in it.
QString plainToolTip(const QString &text);

} // namespace bangfu::card
