// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 40;
constexpr int widestText = 420;

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_explanation->setObjectName(u"emptyExplanation"_s);
    m_button->setObjectName(u"emptyAction"_s);
    m_button->setProperty("look", u"primary"_s);
    setType(*m_title, TypeStep::Heading, QFont::DemiBold);
    setQuiet(*m_explanation);
    for (QLabel *label : {m_title, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(widestText);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addStretch(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_title, m_explanation, m_button})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
    drawIcon();
}

void EmptyState::setTexts(const QString &title, const QString &explanation, const QString &buttonText)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    // Centred in a column, a label would not be asked for the height of its second line.
    for (QLabel *label : {m_title, m_explanation})
        label->setMinimumHeight(label->heightForWidth(widestText));
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(iconSize, iconSize), devicePixelRatioF(), QIcon::Disabled));
}

} // namespace bangfu
