// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"

#include <QWidget>

#include <map>
#include <set>

class QToolButton;

namespace bangfu {

/// The verdicts as toggles with their counts; none pressed means all.
class VerdictToggles final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictToggles(QWidget *parent = nullptr);

    std::set<Verdict> chosen() const;
    /// Presses these and no others, without announcing it.
    void choose(const std::set<Verdict> &verdicts);
    void showCounts(const std::map<Verdict, int> &counts, const Phrases &phrases);

signals:
    /// A person pressed one.
    void chosenChanged();

private:
    QToolButton *button(Verdict verdict) const { return m_buttons.at(verdict); }

    std::map<Verdict, QToolButton *> m_buttons;
};

} // namespace bangfu
