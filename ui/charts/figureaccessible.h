// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace bangfu {

class FigureView;

/// A figure for screen readers: a chart whose name is its title and whose description its summary, with one child for
/// each mark.
class FigureAccessible : public QAccessibleWidget
{
public:
    /// Lets Qt make these for every FigureView; more calls change nothing.
    static void enable();
    /// Says that the focus moved to a mark of the view.
    static void announceFocus(FigureView &view, int mark);
    /// Says that the view has other marks now.
    static void announceMarks(FigureView &view);

    explicit FigureAccessible(FigureView &view);
    ~FigureAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    FigureView &view() const;

    mutable std::vector<QAccessible::Id> m_marks; ///< made when they are asked for
};

} // namespace bangfu
