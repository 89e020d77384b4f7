// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureaccessible.h"

#include "ui/charts/figureview.h"

#include <QPointer>
#include <QWindow>

namespace bangfu {
namespace {

/// One mark: its sentence is its name. Refers to the view's marks by number, so it follows what the view shows.
class MarkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(FigureView &view, int index)
        : m_view(&view)
        , m_index(index)
    {}

    bool isValid() const override { return m_view && m_index < static_cast<int>(m_view->hits().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override { return isValid() ? m_view->screenAreaOf(m_index) : QRect(); }
    int index() const { return m_index; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->hits()[static_cast<std::size_t>(m_index)].description
                                                      : QString();
    }

    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->focusedMark() == m_index;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        const QRect shown(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
        state.offscreen = !shown.intersects(rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_view->activateMark(m_index);
        else if (name == setFocusAction())
            m_view->focusMark(m_index);
    }

private:
    QPointer<FigureView> m_view;
    int m_index;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<FigureView *>(object);
    return view ? new FigureAccessible(*view) : nullptr;
}

} // namespace

void FigureAccessible::enable()
{
    QAccessible::installFactory(makeInterface); // Qt keeps each factory once
}

void FigureAccessible::announceFocus(FigureView &view, int mark)
{
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

void FigureAccessible::announceMarks(FigureView &view)
{
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

FigureAccessible::FigureAccessible(FigureView &view)
    : QAccessibleWidget(&view, QAccessible::Chart)
{}

FigureAccessible::~FigureAccessible()
{
    for (const QAccessible::Id id : m_marks)
        QAccessible::deleteAccessibleInterface(id);
}

FigureView &FigureAccessible::view() const
{
    return *static_cast<FigureView *>(object());
}

int FigureAccessible::childCount() const
{
    return static_cast<int>(view().hits().size());
}

QAccessibleInterface *FigureAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_marks.size() <= static_cast<std::size_t>(index)) {
        auto *mark = new MarkAccessible(view(), static_cast<int>(m_marks.size()));
        m_marks.push_back(QAccessible::registerAccessibleInterface(mark));
    }
    return QAccessible::accessibleInterface(m_marks[static_cast<std::size_t>(index)]);
}

int FigureAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *mark = dynamic_cast<const MarkAccessible *>(child);
    return mark && mark->index() < childCount() ? mark->index() : -1;
}

QAccessibleInterface *FigureAccessible::childAt(int x, int y) const
{
    for (int i = childCount() - 1; i >= 0; --i) {
        if (view().screenAreaOf(i).contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *FigureAccessible::focusChild() const
{
    return view().hasFocus() ? child(view().focusedMark()) : nullptr;
}

} // namespace bangfu
