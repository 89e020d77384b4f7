// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace bangfu {

/// A heading that folds what stands under it.
class CollapsibleSection final : public QWidget
{
    Q_OBJECT
public:
    explicit CollapsibleSection(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The widget below the heading; owned by the section afterwards.
    void setContent(QWidget *content);
    void setOpen(bool isOpen);
    bool isOpen() const;

signals:
    void opened();

private:
    void showState(bool isOpen);

    QToolButton *m_heading;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace bangfu
