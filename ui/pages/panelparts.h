// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <vector>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace bangfu {

// What the panels beside the chart are made of.

inline constexpr int panelWidth = 348;

/// Gives a panel its heading with a title and a button to close it, and below a column that scrolls, which is returned.
QVBoxLayout *makePanel(QWidget &panel, QLabel &title, QToolButton &close);

/// Takes everything out of a column. Widgets are deleted later: one of them may be what led to this.
void clearPanel(QVBoxLayout &column);

QToolButton *closeButton(const QString &name);
/// Plain text that wraps.
QLabel *panelText(const QString &text = {});
QLabel *panelHeading(const QString &text);

/// Gives a group of fields a column for them.
QVBoxLayout *fieldColumn(QWidget &group);
/// Adds a field below a label of its own, which is returned to be worded; see nameField().
QLabel *addField(QVBoxLayout &column, QWidget &field);
/// Words a label, and with it the field it belongs to for screen readers.
void nameField(QLabel &label, const QString &name);

struct Choice
{
    QString text;
    QVariant value;
};
using Choices = std::vector<Choice>;

/// A field to choose from a list, as wide as its column whatever its texts.
QComboBox *choiceField(const QString &name);
/// Lists the choices anew, and keeps what is chosen where it is still among them. Announces nothing.
void fillChoice(QComboBox &field, const Choices &choices);

} // namespace bangfu
