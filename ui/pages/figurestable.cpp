// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurestable.h"

#include "models/celltexts.h"
#include "models/tablerowsmodel.h"
#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/widgets/rowdelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

struct OfferedColumn
{
    const char16_t *name;
    int width;
    bool isShown;
};

/// What the table offers, in its first order. Codes and ids stand behind the words that name them.
constexpr OfferedColumn offeredColumns[] = {
    {u"indicator", 240, true},    {u"value", 150, true},       {u"period", 130, true},
    {u"place", 110, true},        {u"counterpart", 130, true}, {u"programme", 180, true},
    {u"kind_name", 100, true},    {u"source", 150, true},      {u"printed", 120, false},
    {u"theme", 120, false},       {u"population", 180, false}, {u"time_nature_name", 150, false},
    {u"status_name", 120, false}, {u"unit", 100, false},       {u"low", 110, false},
    {u"high", 110, false},        {u"line", 70, false},        {u"comment", 240, false},
    {u"id", 140, false},
};

constexpr int narrowestColumn = 48;

QString nameOf(const OfferedColumn &column)
{
    return QString::fromUtf16(column.name);
}

std::vector<ColumnLayout> firstLayout()
{
    std::vector<ColumnLayout> layout;
    for (const OfferedColumn &column : offeredColumns)
        layout.push_back({nameOf(column), column.width, column.isShown});
    return layout;
}

/// A cell as one field of tab-separated text.
QString field(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

FiguresTable::FiguresTable(Session &session, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_model(new TableRowsModel(this))
    , m_wantedColumns(firstLayout())
{
    setObjectName(u"figuresTable"_s);
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(spacing::tableRow);
    QHeaderView *headings = horizontalHeader();
    headings->setSectionsMovable(true);
    headings->setHighlightSections(false);
    headings->setTextElideMode(Qt::ElideRight);
    headings->setMinimumSectionSize(narrowestColumn);
    headings->setSortIndicatorClearable(true);
    headings->setSortIndicator(-1, Qt::AscendingOrder);
    headings->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);

    connect(headings, &QHeaderView::customContextMenuRequested, this,
            [this, headings](const QPoint &position) { chooseColumns(headings->mapToGlobal(position)); });
    connect(headings, &QHeaderView::sortIndicatorChanged, this, [this](int section) {
        if (section < 0)
            m_session.setSort({}, false);
    });
    connect(m_model, &TableRowsModel::sortRequested, this, &FiguresTable::askForOrder);
    connect(&session, &Session::datasetChanged, this, &FiguresTable::showTable);
    connect(&session, &Session::languageChanged, this, &FiguresTable::showTable);
    connect(&session, &Session::queryChanged, this, &FiguresTable::showRows);
    connect(&session, &Session::figureSelected, this, &FiguresTable::showSelectedFigure);
    showTable();
}

void FiguresTable::showTable()
{
    const std::vector<ColumnLayout> layout = m_model->table() ? columnLayout() : m_wantedColumns;
    QStringList names;
    for (const OfferedColumn &column : offeredColumns)
        names.append(nameOf(column));
    const TablePointer &table = m_session.observations();
    m_model->setTable(table, names,
                      table ? observationCellText(m_session.dataset(), table, m_session.phrases()) : CellText());
    if (table)
        setColumnLayout(layout);
    showRows();
}

void FiguresTable::showRows()
{
    const bool isAtTop = verticalScrollBar()->value() == 0;
    m_model->setRows(m_session.rows());
    showSortSigns();
    showSelectedFigure();
    if (isAtTop)
        scrollToTop();
    emit figuresSelected();
}

void FiguresTable::showSortSigns()
{
    const std::vector<SortKey> &sort = m_session.query().sort;
    const QSignalBlocker blocker(horizontalHeader());
    const int column = sort.empty() ? -1 : m_model->columnOf(sort.front().column);
    horizontalHeader()->setSortIndicator(column, !sort.empty() && sort.front().isDescending ? Qt::DescendingOrder
                                                                                            : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void FiguresTable::askForOrder(const QString &columnName, Qt::SortOrder order)
{
    m_session.setSort(columnName, order == Qt::DescendingOrder);
}

void FiguresTable::showSelectedFigure()
{
    const int row = m_model->rowOf(m_session.selectedFigure());
    if (row < 0 || selectionModel()->isRowSelected(row))
        return;
    const QSignalBlocker blocker(this);
    selectRow(row);
}

void FiguresTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (const QModelIndex current = currentIndex(); current.isValid() && selectionModel()->isRowSelected(current.row()))
        m_session.selectFigure(current.data(TableRowsModel::RowIdRole).toString());
    emit figuresSelected();
}

void FiguresTable::selectFirstFigure()
{
    if (m_model->rowCount() > 0)
        selectRow(0);
}

QStringList FiguresTable::selectedFigures() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : rows)
        ids.append(row.data(TableRowsModel::RowIdRole).toString());
    return ids;
}

QStringList FiguresTable::shownColumns() const
{
    QStringList names;
    for (const ColumnLayout &column : columnLayout()) {
        if (column.isShown)
            names.append(column.name);
    }
    return names;
}

void FiguresTable::copySelection(CopyForm form) const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    const QStringList columns = shownColumns();
    if (form == CopyForm::WithHeaders) {
        QStringList titles;
        for (const QString &name : columns)
            titles.append(field(m_model->headerData(m_model->columnOf(name), Qt::Horizontal).toString()));
        lines.append(titles.join(u'\t'));
    }
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const QString &name : columns) {
            const QModelIndex cell = row.siblingAtColumn(m_model->columnOf(name));
            const bool isPlain = form == CopyForm::Values && m_model->table()->findColumn(name)->asDecimal();
            cells.append(
                field(cell.data(isPlain ? int(TableRowsModel::PlainTextRole) : int(Qt::DisplayRole)).toString()));
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FiguresTable::chooseColumns(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    const bool isLastShown = shownColumns().size() == 1;
    for (const ColumnLayout &column : columnLayout()) {
        const int section = m_model->columnOf(column.name);
        QAction *action = menu->addAction(m_model->headerData(section, Qt::Horizontal).toString());
        action->setObjectName(u"column_"_s + column.name);
        action->setCheckable(true);
        action->setChecked(column.isShown);
        action->setEnabled(!(column.isShown && isLastShown));
        connect(action, &QAction::toggled, this, [this, section](bool isShown) { setColumnHidden(section, !isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset the columns")), &QAction::triggered, this, &FiguresTable::resetColumns);
    menu->popup(globalPosition);
}

void FiguresTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    QMenu menu(this);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

std::vector<ColumnLayout> FiguresTable::columnLayout() const
{
    if (!m_model->table())
        return m_wantedColumns;
    std::vector<ColumnLayout> layout;
    const QHeaderView *headings = horizontalHeader();
    for (int position = 0; position < headings->count(); ++position) {
        const int section = headings->logicalIndex(position);
        const bool isShown = !headings->isSectionHidden(section);
        QString name = m_model->columnName(section);
        const auto wanted = std::find_if(m_wantedColumns.begin(), m_wantedColumns.end(),
                                         [&](const ColumnLayout &column) { return column.name == name; });
        const int hiddenWidth = wanted == m_wantedColumns.end() ? headings->defaultSectionSize() : wanted->width;
        layout.push_back({std::move(name), isShown ? headings->sectionSize(section) : hiddenWidth, isShown});
    }
    return layout;
}

void FiguresTable::setColumnLayout(const std::vector<ColumnLayout> &columns)
{
    std::vector<ColumnLayout> wanted;
    for (const ColumnLayout &column : columns) {
        if (std::any_of(std::begin(offeredColumns), std::end(offeredColumns),
                        [&](const OfferedColumn &offered) { return nameOf(offered) == column.name; }))
            wanted.push_back(column);
    }
    for (const ColumnLayout &column : firstLayout()) {
        if (std::none_of(wanted.begin(), wanted.end(),
                         [&](const ColumnLayout &each) { return each.name == column.name; }))
            wanted.push_back(column);
    }
    m_wantedColumns = wanted;
    if (!m_model->table())
        return;
    QHeaderView *headings = horizontalHeader();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int section = m_model->columnOf(wanted[i].name);
        headings->moveSection(headings->visualIndex(section), static_cast<int>(i));
        headings->setSectionHidden(section, false);
        headings->resizeSection(section, std::max(wanted[i].width, narrowestColumn));
        headings->setSectionHidden(section, !wanted[i].isShown);
    }
}

void FiguresTable::resetColumns()
{
    setColumnLayout(firstLayout());
}

} // namespace bangfu
