// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdelegate.h"

#include "catch.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTest>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

struct CheckableList
{
    QStandardItemModel model;
    QListView view;

    CheckableList()
    {
        auto *item = new QStandardItem(u"Qingdao"_s);
        item->setCheckable(true);
        item->setData(12, Qt::UserRole);
        model.appendRow(item);
        view.setItemDelegate(new CountDelegate(Qt::UserRole, &view));
        view.setModel(&model);
        view.resize(240, 60);
        view.show();
    }

    Qt::CheckState state() const { return model.item(0)->checkState(); }
};

} // namespace

TEST_CASE("A click anywhere in a row checks it, another unchecks it", "[widgets]")
{
    CheckableList list;
    const QRect row = list.view.visualRect(list.model.index(0, 0));
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, row.center());
    CHECK(list.state() == Qt::Checked);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    CHECK(list.state() == Qt::Unchecked);
}

TEST_CASE("The space bar checks the row that the keyboard is on", "[widgets]")
{
    CheckableList list;
    list.view.setCurrentIndex(list.model.index(0, 0));
    QTest::keyClick(&list.view, Qt::Key_Space);
    CHECK(list.state() == Qt::Checked);
}
