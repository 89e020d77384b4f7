// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/windowstate.h"

#include "catch.h"

#include <QTemporaryDir>

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("The state of the window survives writing and reading", "[settings]")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"state.ini"_s);
    WindowState state;
    state.geometry = QByteArray("\x01\x00\xff", 3);
    state.splitter = QByteArray("\x02", 1);
    state.page = u"tablePage"_s;
    state.hasFilters = false;
    state.columns = {{u"value"_s, 120, true}, {u"place"_s, 0, false}};
    {
        QSettings store(path, QSettings::IniFormat);
        writeWindowState(store, state);
    }
    const QSettings store(path, QSettings::IniFormat);
    CHECK(readWindowState(store) == state);
}

TEST_CASE("A missing state reads as that of a first start", "[settings]")
{
    QTemporaryDir directory;
    const QSettings store(directory.filePath(u"none.ini"_s), QSettings::IniFormat);
    CHECK(readWindowState(store) == WindowState());
}

TEST_CASE("Damaged columns are passed over, the sound ones kept", "[settings]")
{
    QTemporaryDir directory;
    QSettings store(directory.filePath(u"state.ini"_s), QSettings::IniFormat);
    store.setValue(u"window/columns"_s,
                   QStringList{u"value:120:shown"_s, u"place:wide:shown"_s, u"unit"_s, u":3:shown"_s,
                               u"period:9:maybe"_s, u"theme:-4:shown"_s, u"kind:80:hidden"_s});
    store.setValue(u"window/filters"_s, u"perhaps"_s);
    const WindowState state = readWindowState(store);
    CHECK(state.columns == std::vector<ColumnLayout>{{u"value"_s, 120, true}, {u"kind"_s, 80, false}});
    CHECK(state.hasFilters);
}
