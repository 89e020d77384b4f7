// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "catch.h"

#include <QWidget>

using namespace bangfu;

namespace {

QWidget *box(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setFixedSize(100, 20);
    return widget;
}

} // namespace

TEST_CASE("Widgets stand beside each other while there is room, then below", "[widgets]")
{
    QWidget parent;
    auto *flow = new FlowLayout(&parent);
    QWidget *first = box(&parent);
    QWidget *second = box(&parent);
    QWidget *third = box(&parent);
    for (QWidget *widget : {first, second, third})
        flow->addWidget(widget);
    flow->setGeometry(QRect(0, 0, 220, 200));
    CHECK(first->geometry().topLeft() == QPoint(0, 0));
    CHECK(second->geometry().topLeft() == QPoint(108, 0));
    CHECK(third->geometry().topLeft() == QPoint(0, 28));
    CHECK(flow->heightForWidth(220) == 48);
    CHECK(flow->heightForWidth(400) == 20);
}
