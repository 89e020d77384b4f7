// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfigures.h"
#include "models/celltexts.h"
#include "models/tablerowsmodel.h"
#include "openedregister.h"
#include "ui/style/spacing.h"
#include "ui/widgets/rowdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

// Pages through the register in a table set up as Bangfu's are; one line of JSON a figure.
//     window_bench <register.csv>

namespace bangfu::bench {
namespace {

void setUp(QTableView &view)
{
    view.setItemDelegate(new RowDelegate(&view));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(spacing::tableRow);
    view.resize(1280, 760);
}

QStringList columnNames(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns())
        names.append(column.name());
    return names;
}

/// A view of a few rows, so that fonts and the like are loaded before the memory of the many rows is looked at.
void warmUp(const TablePointer &table, QImage &canvas)
{
    constexpr int rows = 25;
    const std::vector<Column> &columns = table->columns();
    QStandardItemModel model(rows, static_cast<int>(columns.size()));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = columns[static_cast<std::size_t>(column)].plainText(static_cast<RowIndex>(row));
            model.setData(model.index(row, column), text);
        }
    }
    QTableView view;
    setUp(view);
    view.setModel(&model);
    view.show();
    QApplication::processEvents();
    view.render(&canvas);
}

void measurePages(const TablePointer &table)
{
    QImage canvas(1280, 760, QImage::Format_ARGB32_Premultiplied);
    warmUp(table, canvas);
    const double before = memory().anonymous;
    TableRowsModel model;
    QTableView view;
    setUp(view);
    const auto opening = timed(1, [&] {
        model.setTable(table, columnNames(*table), plainCellText(Phrases(Language::Chinese)));
        view.setModel(&model);
        view.show();
        QApplication::processEvents();
        view.render(&canvas);
    });
    print("bangfu", {"first-page/shown", opening, std::to_string(model.rowCount())});
    const auto pages = timed(200, [&] {
        view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        view.render(&canvas);
    });
    const auto toTheEnd = timed(1, [&] {
        view.scrollToBottom();
        view.render(&canvas);
    });
    print("bangfu", {"page-down/to-the-end", toTheEnd});
    const double growth = memory().anonymous - before;
    print("bangfu", {"page-down/register", pages, std::to_string(model.rowCount()), {}, {{"growthMB", growth}}});
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: window_bench <register.csv>\n", stderr);
        return 2;
    }
    const bangfu::TablePointer table = bangfu::bench::openRegister(argv[1], 0);
    if (!table)
        return 1;
    bangfu::bench::measurePages(table);
    return 0;
}
