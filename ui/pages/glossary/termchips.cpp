// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/glossary/termchips.h"

#include "session/session.h"
#include "ui/pages/cardparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QToolButton>

namespace bangfu {

using namespace Qt::StringLiterals;

TermChips::TermChips(const Session &session, const QStringList &termIds, QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *flow = new FlowLayout(this);
    QLabel *label = card::plainLabel(tr("Terms:", "before a row of words of the glossary"));
    label->setWordWrap(false);
    label->setMinimumHeight(spacing::clickTarget);
    flow->addWidget(label);
    for (const QString &id : termIds) {
        const Term *term = session.dataset()->term(id);
        if (term == nullptr)
            continue;
        auto *chip = new QToolButton;
        chip->setObjectName(u"term_"_s + id);
        chip->setProperty("look", u"chip"_s);
        // An ampersand in a term is no mnemonic.
        chip->setText(QString(term->name.in(session.language())).replace(u'&', u"&&"_s));
        chip->setToolTip(card::plainToolTip(term->definition.in(session.language())));
        chip->setAccessibleName(term->name.in(session.language()));
        chip->setAccessibleDescription(term->definition.in(session.language()));
        connect(chip, &QToolButton::clicked, this, [this, id] { emit termRequested(id); });
        flow->addWidget(chip);
    }
}

} // namespace bangfu
