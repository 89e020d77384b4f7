// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/panelparts.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// The wheel is for scrolling the panel: nobody changes a chart by passing over it.
class ChoiceBox final : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

QVBoxLayout *makePanel(QWidget &panel, QLabel &title, QToolButton &close)
{
    panel.setProperty("look", u"surface"_s);
    panel.setAttribute(Qt::WA_StyledBackground);
    panel.setFixedWidth(panelWidth);
    title.setTextFormat(Qt::PlainText);
    setType(title, TypeStep::Heading, QFont::DemiBold);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(spacing::large, spacing::medium, spacing::small, 0);
    heading->addWidget(&title, 1);
    heading->addWidget(&close);
    auto *content = new QWidget;
    content->setProperty("look", u"surface"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::large, 0, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *whole = new QVBoxLayout(&panel);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(spacing::small);
    whole->addLayout(heading);
    whole->addWidget(area, 1);
    return column;
}

void clearPanel(QVBoxLayout &column)
{
    while (QLayoutItem *item = column.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QToolButton *closeButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(u"close"_s));
    return button;
}

QLabel *panelText(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

QLabel *panelHeading(const QString &text)
{
    QLabel *label = panelText(text);
    setType(*label, TypeStep::Body, QFont::DemiBold);
    return label;
}

QVBoxLayout *fieldColumn(QWidget &group)
{
    auto *column = new QVBoxLayout(&group);
    column->setContentsMargins(0, 0, 0, spacing::small);
    column->setSpacing(2);
    return column;
}

QLabel *addField(QVBoxLayout &column, QWidget &field)
{
    QLabel *label = panelText();
    setType(*label, TypeStep::Note);
    setQuiet(*label);
    label->setContentsMargins(0, spacing::tiny, 0, 0);
    label->setBuddy(&field);
    column.addWidget(label);
    column.addWidget(&field);
    return label;
}

void nameField(QLabel &label, const QString &name)
{
    label.setText(name);
    if (label.buddy() != nullptr)
        label.buddy()->setAccessibleName(name);
}

QComboBox *choiceField(const QString &name)
{
    constexpr int fewestLetters = 8;
    auto *field = new ChoiceBox;
    field->setObjectName(name);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(fewestLetters);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return field;
}

void fillChoice(QComboBox &field, const Choices &choices)
{
    const QSignalBlocker blocker(&field);
    const QVariant chosen = field.currentData();
    field.clear();
    for (const Choice &choice : choices)
        field.addItem(choice.text, choice.value);
    field.setCurrentIndex(field.findData(chosen));
}

} // namespace bangfu
