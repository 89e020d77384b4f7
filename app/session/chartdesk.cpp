// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/chartdesk.h"

#include <QUndoCommand>

#include <algorithm>

namespace bangfu {

/// One step, with the whole chart before and after it.
class ChartDesk::Change final : public QUndoCommand
{
public:
    Change(ChartDesk &desk, ShownChart after, const ChartStep &step, bool isEdit)
        : QUndoCommand(step.name)
        , m_desk(desk)
        , m_before(desk.shown())
        , m_after(std::move(after))
        , m_mergeId(step.mergeId)
        , m_isEdit(isEdit)
    {}

    bool isEdit() const { return m_isEdit; }
    int id() const override { return m_mergeId == 0 ? -1 : m_mergeId; }
    void undo() override { m_desk.show(m_before); }
    void redo() override { m_desk.show(m_after); }

    bool mergeWith(const QUndoCommand *other) override
    {
        // Only commands of this class are ever pushed.
        m_after = static_cast<const Change *>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ChartDesk &m_desk;
    ShownChart m_before;
    ShownChart m_after;
    int m_mergeId;
    bool m_isEdit;
};

ChartDesk::ChartDesk(QObject *parent)
    : QObject(parent)
{}

void ChartDesk::begin(ShownChart shown)
{
    m_shown = std::move(shown);
    m_history.clear();
}

void ChartDesk::goTo(ShownChart shown, const QString &stepName)
{
    if (shown == m_shown)
        return;
    if (m_shown.isEmpty() && m_history.count() == 0)
        show(shown);
    else
        m_history.push(new Change(*this, std::move(shown), {stepName}, false));
}

void ChartDesk::change(ShownChart shown, const ChartStep &step)
{
    if (shown != m_shown)
        m_history.push(new Change(*this, std::move(shown), step, true));
}

bool ChartDesk::hasEdits() const
{
    if (m_history.isClean())
        return false;
    // Where the clean state can no longer be reached, edits were undone and others done.
    if (m_history.cleanIndex() < 0)
        return true;
    const auto [from, to] = std::minmax({m_history.cleanIndex(), m_history.index()}); // by value
    for (int i = from; i < to; ++i) {
        if (static_cast<const Change *>(m_history.command(i))->isEdit())
            return true;
    }
    return false;
}

void ChartDesk::show(const ShownChart &shown)
{
    m_shown = shown;
    emit chartChanged();
}

} // namespace bangfu
