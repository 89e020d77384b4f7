// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/verdicttoggles.h"

#include "checks/checkwording.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"

#include <QToolButton>

namespace bangfu {

using namespace Qt::StringLiterals;

VerdictToggles::VerdictToggles(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    for (const Verdict verdict : verdictsByConcern) {
        auto *toggle = new QToolButton(this);
        toggle->setObjectName(u"verdict_"_s + verdictCode(verdict));
        toggle->setProperty("look", u"toggle"_s);
        toggle->setCheckable(true);
        toggle->setFocusPolicy(Qt::StrongFocus);
        connect(toggle, &QToolButton::clicked, this, &VerdictToggles::chosenChanged);
        flow->addWidget(toggle);
        m_buttons[verdict] = toggle;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::set<Verdict> VerdictToggles::chosen() const
{
    std::set<Verdict> verdicts;
    for (const auto &[verdict, toggle] : m_buttons) {
        if (toggle->isChecked())
            verdicts.insert(verdict);
    }
    return verdicts;
}

void VerdictToggles::choose(const std::set<Verdict> &verdicts)
{
    for (const auto &[verdict, toggle] : m_buttons)
        toggle->setChecked(verdicts.contains(verdict));
}

void VerdictToggles::showCounts(const std::map<Verdict, int> &counts, const Phrases &phrases)
{
    for (const auto &[verdict, toggle] : m_buttons) {
        const QString count = languageLocale(phrases.language()).toString(counts.at(verdict));
        toggle->setText(verdictText(verdict, phrases) + u"  "_s + count);
        toggle->setAccessibleName(verdictName(verdict, phrases) + u", "_s + count);
        toggle->setToolTip(tr("Show or hide the checks with this verdict"));
    }
}

} // namespace bangfu
