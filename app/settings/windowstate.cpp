// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/windowstate.h"

#include "settings/keys.h"

#include <QStringList>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 4000;

const QString geometryName = u"window/geometry"_s;
const QString splitterName = u"window/splitter"_s;
const QString pageName = u"window/page"_s;
const QString filtersName = u"window/filters"_s;
const QString detailsName = u"window/details"_s;
const QString columnsName = u"window/columns"_s;

QString written(const ColumnLayout &column)
{
    return u"%1:%2:%3"_s.arg(column.name).arg(column.width).arg(column.isShown ? u"shown"_s : u"hidden"_s);
}

std::optional<ColumnLayout> columnFrom(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 3 || parts[0].isEmpty() || (parts[2] != u"shown" && parts[2] != u"hidden"))
        return std::nullopt;
    bool isNumber = false;
    const int width = parts[1].toInt(&isNumber);
    if (!isNumber || width < 0 || width > widestColumn)
        return std::nullopt;
    return ColumnLayout{parts[0], width, parts[2] == u"shown"};
}

bool flag(const QSettings &store, const QString &name)
{
    return StoredForm<bool>::read(store.value(name).toString()).value_or(true);
}

} // namespace

WindowState readWindowState(const QSettings &store)
{
    WindowState state;
    state.geometry = store.value(geometryName).toByteArray();
    state.splitter = store.value(splitterName).toByteArray();
    state.page = store.value(pageName).toString();
    state.hasFilters = flag(store, filtersName);
    state.hasDetails = flag(store, detailsName);
    for (const QString &text : store.value(columnsName).toStringList()) {
        if (const auto column = columnFrom(text))
            state.columns.push_back(*column);
    }
    return state;
}

void writeWindowState(QSettings &store, const WindowState &state)
{
    QStringList columns;
    for (const ColumnLayout &column : state.columns)
        columns.append(written(column));
    store.setValue(geometryName, state.geometry);
    store.setValue(splitterName, state.splitter);
    store.setValue(pageName, state.page);
    store.setValue(filtersName, StoredForm<bool>::write(state.hasFilters));
    store.setValue(detailsName, StoredForm<bool>::write(state.hasDetails));
    store.setValue(columnsName, columns);
}

} // namespace bangfu
