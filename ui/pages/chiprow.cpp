// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chiprow.h"

#include "session/session.h"
#include "ui/pages/facetwording.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"

#include <QToolButton>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipIcon = 12;

} // namespace

ChipRow::ChipRow(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_flow(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::showQuery()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(m_session.table() && m_session.isFiltered());
    if (!m_session.table())
        return;
    for (const ChosenValue &chosen : chosenValues(m_session)) {
        const QString text = chosen.facetTitle.isEmpty()
                                 ? chosen.label
                                 : filledIn(tr("%1: %2", "a facet and its value"), {chosen.facetTitle, chosen.label});
        connect(addChip(text, tr("Take this filter away")), &QToolButton::clicked, this, [this, chosen] {
            if (chosen.facetTitle.isEmpty())
                m_session.clearFilter(chosen.column);
            else
                m_session.setFilterValue(chosen.column, chosen.value, false);
        });
    }
    if (!m_session.query().search.isEmpty()) {
        QToolButton *chip = addChip(filledIn(tr("Search: %1"), {m_session.query().search}), tr("Take the search away"));
        connect(chip, &QToolButton::clicked, this, [this] { m_session.setSearch({}); });
    }
}

QToolButton *ChipRow::addChip(const QString &text, const QString &toolTip)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"chip"_s);
    chip->setProperty("look", u"chip"_s);
    // An ampersand in a name is no mnemonic.
    chip->setText(QString(text).replace(u'&', u"&&"_s));
    chip->setToolTip(toolTip);
    chip->setAccessibleDescription(toolTip);
    chip->setIcon(themedIcon(u"close"_s));
    chip->setIconSize(QSize(chipIcon, chipIcon));
    chip->setLayoutDirection(Qt::RightToLeft);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flow->addWidget(chip);
    chip->show();
    return chip;
}

} // namespace bangfu
