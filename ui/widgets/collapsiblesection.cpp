// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collapsiblesection.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

CollapsibleSection::CollapsibleSection(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::tiny);
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->setCheckable(true);
    m_heading->setProperty("look", u"section"_s);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIconSize(QSize(spacing::smallIcon, spacing::smallIcon));
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*m_heading, TypeStep::Body, QFont::DemiBold);
    m_column->addWidget(m_heading);
    connect(m_heading, &QToolButton::toggled, this, &CollapsibleSection::showState);
    showState(false);
}

void CollapsibleSection::setTitle(const QString &title)
{
    m_heading->setText(title);
}

void CollapsibleSection::setContent(QWidget *content)
{
    m_content = content;
    m_column->addWidget(content);
    content->setVisible(isOpen());
}

void CollapsibleSection::setOpen(bool isOpen)
{
    m_heading->setChecked(isOpen);
}

bool CollapsibleSection::isOpen() const
{
    return m_heading->isChecked();
}

void CollapsibleSection::showState(bool isOpen)
{
    m_heading->setIcon(themedIcon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    if (m_content != nullptr)
        m_content->setVisible(isOpen);
    if (isOpen)
        emit opened();
}

} // namespace bangfu
