// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Many details scroll, so that they leave room for what they are about.
constexpr int mostDetailsHeight = 120;

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel(this, u"noticeText"_s))
    , m_details(plainLabel(this, u"noticeDetails"_s))
    , m_detailsArea(new QScrollArea(this))
    , m_detailsButton(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_detailsButton->setObjectName(u"noticeDetailsButton"_s);
    m_detailsButton->setProperty("look", u"link"_s);
    m_action->setObjectName(u"noticeAction"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIcon(themedIcon(u"close"_s));
    m_icon->setFixedSize(spacing::icon, spacing::icon);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addWidget(m_detailsArea);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detailsArea->setWidget(m_details);
    m_detailsArea->setWidgetResizable(true);
    m_detailsArea->setFrameShape(QFrame::NoFrame);
    m_detailsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *ground : std::initializer_list<QWidget *>{m_details, m_detailsArea->viewport()})
        ground->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_detailsButton, m_action, m_close})
        row->addWidget(button, 0, Qt::AlignTop);

    connect(m_detailsButton, &QToolButton::clicked, this, &NoticeBar::toggleDetails);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    retranslate();
    hide();
}

void NoticeBar::showNotice(const Notice &notice)
{
    m_kind = notice.kind;
    m_text->setText(notice.text);
    m_details->setText(notice.details);
    showDetails(false);
    m_detailsButton->setVisible(!notice.details.isEmpty());
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    applyColours();
    retranslate();
    show();
}

void NoticeBar::dismiss()
{
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
    m_detailsButton->setText(m_detailsArea->isHidden() ? tr("Show all") : tr("Show less"));
    setAccessibleName(m_kind == Kind::Error ? tr("Error", "kind of a notice") : tr("Information", "kind of a notice"));
}

void NoticeBar::applyColours()
{
    const WindowColours &colours = coloursOf(palette());
    const bool isError = m_kind == Kind::Error;
    const QString sheet = u"bangfu--NoticeBar { background: %1; border: 0; border-bottom: 1px solid %2; }"_s;
    const QString wanted = sheet.arg((isError ? colours.errorGround : colours.accentGround).name(),
                                     (isError ? colours.error : colours.accent).name());
    if (styleSheet() != wanted)
        setStyleSheet(wanted);
    m_icon->setPixmap(themedIcon(isError ? u"warning"_s : u"info"_s)
                          .pixmap(QSize(spacing::icon, spacing::icon), devicePixelRatioF()));
}

void NoticeBar::showDetails(bool areShown)
{
    m_details->setVisible(areShown);
    m_detailsArea->setFixedHeight(std::clamp(m_details->heightForWidth(m_text->width()), 1, mostDetailsHeight));
    m_detailsArea->setVisible(areShown);
}

void NoticeBar::toggleDetails()
{
    showDetails(m_detailsArea->isHidden());
    retranslate();
}

} // namespace bangfu
