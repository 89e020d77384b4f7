// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/chartediting.h"

#include <QKeyEvent>
#include <QWidget>

namespace bangfu {

namespace {

bool isUndoOrRedo(const QKeyEvent &event)
{
    const bool hasControl = event.modifiers().testFlag(Qt::ControlModifier);
    return hasControl && (event.key() == Qt::Key_Z || event.key() == Qt::Key_Y);
}

class UndoLeaver final : public QObject
{
public:
    using QObject::QObject;

    /// A field that ignores the question whether the keys are its own leaves them to the actions.
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return false;
        if (!isUndoOrRedo(*static_cast<QKeyEvent *>(event)))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

std::optional<ChartDress> dressOf(const Session &session)
{
    if (const std::optional<ChartSpec> &chart = session.chart())
        return ChartDress{chart->title, chart->subtitle, chart->note, chart->presentation};
    if (const std::optional<TableChart> &chart = session.tableChart())
        return ChartDress{chart->title, chart->subtitle, chart->note, chart->presentation};
    return std::nullopt;
}

void changeDress(Session &session, const ChartStep &step, const std::function<void(ChartDress &)> &change)
{
    std::optional<ChartDress> dress = dressOf(session);
    if (!dress)
        return;
    change(*dress);
    const auto put = [&](auto changed) {
        changed.title = dress->title;
        changed.subtitle = dress->subtitle;
        changed.note = dress->note;
        changed.presentation = dress->presentation;
        return changed;
    };
    if (session.chart())
        session.changeChart(put(*session.chart()), step);
    else
        session.changeTableChart(put(*session.tableChart()), step);
}

void changeSpec(Session &session, const ChartStep &step, const std::function<void(ChartSpec &)> &change)
{
    if (!session.chart())
        return;
    ChartSpec changed = *session.chart();
    change(changed);
    session.changeChart(std::move(changed), step);
}

Language shownLanguage(const Session &session)
{
    const std::optional<ChartDress> dress = dressOf(session);
    return dress ? dress->presentation.language.value_or(session.language()) : session.language();
}

QString &textIn(LocalizedText &text, Language language)
{
    switch (language) {
    case Language::Chinese:
        return text.chinese;
    case Language::Russian:
        return text.russian;
    case Language::English:
        break;
    }
    return text.english;
}

void leaveUndoToWindow(QWidget &field)
{
    field.installEventFilter(new UndoLeaver(&field));
}

} // namespace bangfu
