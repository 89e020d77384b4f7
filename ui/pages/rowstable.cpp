// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowstable.h"

#include "models/celltexts.h"
#include "models/groupedrowsmodel.h"
#include "models/tablerowsmodel.h"
#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/widgets/grouprowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

RowsTable::RowsTable(Session &session, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_rows(new TableRowsModel(this))
    , m_groups(new GroupedRowsModel(this))
{
    setObjectName(u"rowsTable"_s);
    setModel(m_rows);
    setItemDelegate(new GroupRowDelegate({GroupedRowsModel::IsGroupRole, GroupedRowsModel::IsExpandedRole}, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setUpHeadings();

    connect(m_rows, &TableRowsModel::sortRequested, this, &RowsTable::askForOrder);
    connect(m_groups, &GroupedRowsModel::sortRequested, this, &RowsTable::askForOrder);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            toggleGroup(index);
    });
    connect(&session, &Session::datasetChanged, this, &RowsTable::showTable);
    connect(&session, &Session::languageChanged, this, &RowsTable::showTable);
    connect(&session, &Session::answerChanged, this, &RowsTable::showAnswer);
    connect(&session, &Session::figureSelected, this, &RowsTable::showSelectedFigure);
    showTable();
}

// To paint a heading, Qt looks at every row whether it is selected in that column. The headings show no selection, so
// they get one of their own that stays empty.
void RowsTable::setSelectionModel(QItemSelectionModel *selectionModel)
{
    QTableView::setSelectionModel(selectionModel);
    const QItemSelectionModel *former = horizontalHeader()->selectionModel();
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model(), horizontalHeader()));
    if (former && former->parent() == horizontalHeader())
        delete former;
}

void RowsTable::setUpHeadings()
{
    // Never sized by its contents: that would look at every row.
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
        if (section >= 0)
            return;
        if (isGrouped() && m_isOrderOfGroups)
            m_session.setGroupOrder({});
        else
            m_session.setSort({}, false);
    });
}

void RowsTable::showTable()
{
    const std::vector<ColumnLayout> layout = shownLayout();
    if (std::exchange(m_showsFigures, m_session.dataset() != nullptr))
        m_figureColumns = layout;
    const TablePointer &table = m_session.table();
    const bool isOtherTable = !m_showsFigures && table != m_rows->table();
    QStringList names;
    if (m_showsFigures) {
        names = offeredFigureColumns();
    } else if (table) {
        for (const Column &column : table->columns())
            names.append(column.name());
    }
    CellText words;
    if (table)
        words = m_showsFigures ? observationCellText(m_session.dataset(), table, m_session.phrases())
                               : alignedCellText(m_session.phrases());
    m_groups->setSource({table, names, words}, m_session.phrases());
    const RowIndexesPointer rows = rowsShownAtOnce();
    m_rows->setTable(table, names, words, rows);
    useModel(m_rows);
    if (m_showsFigures)
        setColumnLayout(m_figureColumns);
    else
        applyLayout(isOtherTable ? firstLayout() : layout);
    if (isOtherTable)
        scrollToTop();
    if (rows == m_session.answer().rows)
        showAnswer();
    else
        QTimer::singleShot(0, this, &RowsTable::showAnswer);
}

RowIndexesPointer RowsTable::rowsShownAtOnce() const
{
    const RowIndexesPointer &rows = m_session.answer().rows;
    constexpr std::size_t many = 200'000;
    constexpr std::ptrdiff_t firstPages = 1000;
    if (rows->size() < many)
        return rows;
    return std::make_shared<const RowIndexes>(rows->begin(), rows->begin() + firstPages);
}

void RowsTable::showAnswer()
{
    // Who asks while the tables change may be answered before this view knows of the other table.
    if (m_session.table() != m_rows->table())
        return;
    const bool isAtTop = verticalScrollBar()->value() == 0;
    if (m_session.answer().groups)
        showGroups();
    else
        showRows();
    showSortSigns();
    showSelectedFigure();
    if (isAtTop)
        scrollToTop();
    emit rowsSelected();
}

void RowsTable::showGroups()
{
    const std::vector<ColumnLayout> layout = shownLayout();
    const int columns = model() == m_groups ? m_groups->columnCount() : -1;
    m_groups->setGroups(m_session.answer().groups);
    useModel(m_groups);
    if (columns != m_groups->columnCount())
        applyLayout(layout);
}

void RowsTable::showRows()
{
    if (model() == m_rows) {
        m_rows->setRows(m_session.answer().rows);
        return;
    }
    const std::vector<ColumnLayout> layout = shownLayout();
    m_rows->setRows(m_session.answer().rows);
    useModel(m_rows);
    m_groups->setGroups({});
    applyLayout(layout);
}

void RowsTable::useModel(QAbstractItemModel *model)
{
    if (model == this->model())
        return;
    const QItemSelectionModel *former = selectionModel();
    // Otherwise the view would ask the other model for the order that its sign shows.
    const QSignalBlocker blocker(horizontalHeader());
    setSortingEnabled(false);
    setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    delete former;
}

bool RowsTable::isGrouped() const
{
    return model() == m_groups;
}

QString RowsTable::columnAt(int section) const
{
    return isGrouped() ? m_groups->columnName(section) : m_rows->columnName(section);
}

int RowsTable::sectionOf(const QString &column) const
{
    for (int section = 0; section < model()->columnCount(); ++section) {
        if (columnAt(section) == column)
            return section;
    }
    return -1;
}

void RowsTable::showSortSigns()
{
    const std::vector<SortKey> &sort = m_session.query().sort;
    const GroupOrder &order = m_session.groupOrder();
    int section = sort.empty() ? -1 : sectionOf(sort.front().column);
    bool isDescending = !sort.empty() && sort.front().isDescending;
    if (isGrouped() && (m_isOrderOfGroups || section < 0)) {
        section = static_cast<int>(order.by);
        isDescending = order.isDescending;
    }
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(section, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void RowsTable::askForOrder(const QString &column, Qt::SortOrder order)
{
    const bool isDescending = order == Qt::DescendingOrder;
    m_isOrderOfGroups = true;
    if (column == GroupedRowsModel::labelColumn) {
        m_session.setGroupOrder({GroupOrder::By::Label, isDescending});
    } else if (column == GroupedRowsModel::countColumn) {
        m_session.setGroupOrder({GroupOrder::By::Count, isDescending});
    } else if (column == GroupedRowsModel::measureColumn) {
        m_session.setGroupOrder({GroupOrder::By::Measure, isDescending});
    } else {
        m_isOrderOfGroups = false;
        m_session.setSort(column, isDescending);
    }
}

void RowsTable::toggleGroup(const QModelIndex &index)
{
    if (isGrouped() && m_groups->isGroup(index.row()))
        m_groups->setExpanded(index.row(), !index.data(GroupedRowsModel::IsExpandedRole).toBool());
}

void RowsTable::expandGroups(bool areExpanded)
{
    if (areExpanded)
        m_groups->expandAll();
    else
        m_groups->collapseAll();
}

bool RowsTable::moveBetweenGroups(int key)
{
    const QModelIndex current = currentIndex();
    if (!isGrouped() || !current.isValid())
        return false;
    const bool isGroup = m_groups->isGroup(current.row());
    const bool isExpanded = current.data(GroupedRowsModel::IsExpandedRole).toBool();
    const bool isFirst = horizontalHeader()->visualIndex(current.column()) == 0;
    if (isGroup && (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Right && !isExpanded) ||
                    (key == Qt::Key_Left && isExpanded))) {
        toggleGroup(current);
        return true;
    }
    if (key == Qt::Key_Left && !isGroup && isFirst) {
        setCurrentIndex(m_groups->index(m_groups->groupLine(current.row()), current.column()));
        return true;
    }
    return false;
}

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && moveBetweenGroups(event->key()))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

void RowsTable::showSelectedFigure()
{
    if (!m_showsFigures || isGrouped())
        return;
    const int row = m_rows->rowOf(m_session.selectedFigure());
    if (row < 0 || selectionModel()->isRowSelected(row))
        return;
    const QSignalBlocker blocker(this);
    selectRow(row);
}

void RowsTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    QMenu menu(this);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

} // namespace bangfu
