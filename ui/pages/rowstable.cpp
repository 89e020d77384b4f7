// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowstable.h"

#include "models/celltexts.h"
#include "models/groupedrowsmodel.h"
#include "models/tablerowsmodel.h"
#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/widgets/grouprowdelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

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
constexpr int widestFirst = 320; ///< of a column that a person has not widened
constexpr int groupWidth = 280;
constexpr int groupNumberWidth = 130;

/// As many cells of a table tell how wide its columns are; the other columns are as wide as usual.
constexpr int mostCellsMeasured = 2000;
constexpr int mostColumnsMeasured = 100;
constexpr int mostRowsMeasured = 200;
constexpr int mostLettersMeasured = 50;

/// More figures are not drawn, so their ids need not be known.
constexpr int mostFiguresNamed = 5000;

/// More columns would not fit into a menu.
constexpr std::size_t mostColumnsOffered = 60;

QString nameOf(const OfferedColumn &column)
{
    return QString::fromUtf16(column.name);
}

/// A cell as one field of tab-separated text.
QString field(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

/// How wide a column must be to show its heading and its first cells.
int fittingWidth(const QAbstractItemModel &model, int section, const QFontMetrics &metrics, int rows)
{
    constexpr int airAroundText = 2 * spacing::small + spacing::tiny;
    constexpr int sortSign = spacing::large;
    const auto widthOf = [&](const QVariant &text) {
        return metrics.horizontalAdvance(text.toString().left(mostLettersMeasured)) + airAroundText;
    };
    int width = widthOf(model.headerData(section, Qt::Horizontal)) + sortSign;
    for (int row = 0; row < rows; ++row)
        width = std::max(width, widthOf(model.index(row, section).data()));
    return std::clamp(width, narrowestColumn, widestFirst);
}

} // namespace

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
        for (const OfferedColumn &column : offeredColumns)
            names.append(nameOf(column));
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

void RowsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndex current = currentIndex();
    if (m_showsFigures && current.isValid() && selectionModel()->isRowSelected(current.row())) {
        const QString id = current.data(TableRowsModel::RowIdRole).toString();
        if (!id.isEmpty())
            m_session.selectFigure(id);
    }
    emit rowsSelected();
}

void RowsTable::selectFirstFigure()
{
    if (m_showsFigures && model()->rowCount() > 0)
        selectRow(0);
}

int RowsTable::selectedLineCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<int> RowsTable::selectedLines() const
{
    std::vector<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QStringList RowsTable::selectedFigures() const
{
    QStringList ids;
    if (!m_showsFigures || selectedLineCount() > mostFiguresNamed)
        return ids;
    for (const int line : selectedLines())
        ids.append(model()->index(line, 0).data(TableRowsModel::RowIdRole).toString());
    ids.removeAll(QString());
    return ids;
}

QStringList RowsTable::shownColumns() const
{
    QStringList names;
    for (const ColumnLayout &column : shownLayout()) {
        if (column.isShown)
            names.append(column.name);
    }
    return names;
}

QString RowsTable::cellOf(const QModelIndex &cell, CopyForm form) const
{
    const bool isNumber = cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const bool isPlain = form == CopyForm::Values && isNumber;
    return field(cell.data(isPlain ? int(TableRowsModel::PlainTextRole) : int(Qt::DisplayRole)).toString());
}

bool RowsTable::copySelection(CopyForm form) const
{
    if (selectedLineCount() > mostRowsCopied)
        return false;
    std::vector<int> sections;
    const QHeaderView *headings = horizontalHeader();
    for (int position = 0; position < headings->count(); ++position) {
        if (!headings->isSectionHidden(headings->logicalIndex(position)))
            sections.push_back(headings->logicalIndex(position));
    }
    QStringList lines;
    const auto addLine = [&](const auto &cellText) {
        QStringList cells;
        for (const int section : sections)
            cells.append(cellText(section));
        lines.append(cells.join(u'\t'));
    };
    if (form == CopyForm::WithHeaders)
        addLine([&](int section) { return field(model()->headerData(section, Qt::Horizontal).toString()); });
    for (const int line : selectedLines())
        addLine([&](int section) { return cellOf(model()->index(line, section), form); });
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    return true;
}

void RowsTable::chooseColumns(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    const bool isLastShown = shownColumns().size() == 1;
    std::vector<ColumnLayout> columns = shownLayout();
    if (columns.size() > mostColumnsOffered)
        columns.resize(mostColumnsOffered);
    for (const ColumnLayout &column : columns) {
        const int section = sectionOf(column.name);
        QAction *action =
            menu->addAction(model()->headerData(section, Qt::Horizontal).toString().replace(u'&', u"&&"_s));
        action->setObjectName(u"column_"_s + column.name);
        action->setCheckable(true);
        action->setChecked(column.isShown);
        action->setEnabled(!(column.isShown && isLastShown));
        connect(action, &QAction::toggled, this, [this, section](bool isShown) { setColumnHidden(section, !isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset the columns")), &QAction::triggered, this, &RowsTable::resetColumns);
    menu->popup(globalPosition);
}

void RowsTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    QMenu menu(this);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

std::vector<ColumnLayout> RowsTable::firstLayout() const
{
    std::vector<ColumnLayout> layout;
    if (m_showsFigures || !m_session.table()) {
        for (const OfferedColumn &column : offeredColumns)
            layout.push_back({nameOf(column), column.width, column.isShown});
        return layout;
    }
    const int columns = m_rows->columnCount();
    const int measured = std::min(columns, mostColumnsMeasured);
    const int rows = std::min({m_rows->rowCount(), mostRowsMeasured, mostCellsMeasured / std::max(measured, 1)});
    for (int section = 0; section < columns; ++section) {
        const int width = section < measured ? fittingWidth(*m_rows, section, fontMetrics(), rows)
                                             : horizontalHeader()->defaultSectionSize();
        layout.push_back({m_rows->columnName(section), width, true});
    }
    return layout;
}

std::vector<ColumnLayout> RowsTable::shownLayout() const
{
    std::vector<ColumnLayout> layout;
    const QHeaderView *headings = horizontalHeader();
    for (int position = 0; position < headings->count(); ++position) {
        const int section = headings->logicalIndex(position);
        QString name = columnAt(section);
        if (name.startsWith(u' '))
            continue;
        const bool isShown = !headings->isSectionHidden(section);
        const int hiddenWidth = m_widths.value(name, headings->defaultSectionSize());
        layout.push_back({std::move(name), isShown ? headings->sectionSize(section) : hiddenWidth, isShown});
    }
    return layout;
}

void RowsTable::applyLayout(const std::vector<ColumnLayout> &layout)
{
    QHeaderView *headings = horizontalHeader();
    QHash<QString, int> sections;
    for (int section = 0; section < headings->count(); ++section)
        sections.insert(columnAt(section), section);
    int position = 0;
    const auto place = [&](const ColumnLayout &column) {
        const int section = sections.value(column.name, -1);
        if (section < 0)
            return;
        if (headings->visualIndex(section) != position)
            headings->moveSection(headings->visualIndex(section), position);
        headings->setSectionHidden(section, false);
        // Every change of a width costs a look at all columns.
        if (position < mostColumnsMeasured)
            headings->resizeSection(section, std::max(column.width, narrowestColumn));
        headings->setSectionHidden(section, !column.isShown);
        m_widths.insert(column.name, column.width);
        ++position;
    };
    place({GroupedRowsModel::labelColumn, groupWidth, true});
    place({GroupedRowsModel::countColumn, groupNumberWidth, true});
    place({GroupedRowsModel::measureColumn, groupNumberWidth, true});
    for (const ColumnLayout &column : layout)
        place(column);
}

std::vector<ColumnLayout> RowsTable::columnLayout() const
{
    return m_showsFigures ? shownLayout() : m_figureColumns;
}

void RowsTable::setColumnLayout(const std::vector<ColumnLayout> &columns)
{
    std::vector<ColumnLayout> wanted;
    for (const ColumnLayout &column : columns) {
        if (std::any_of(std::begin(offeredColumns), std::end(offeredColumns),
                        [&](const OfferedColumn &offered) { return nameOf(offered) == column.name; }))
            wanted.push_back(column);
    }
    for (const OfferedColumn &column : offeredColumns) {
        if (std::none_of(wanted.begin(), wanted.end(),
                         [&](const ColumnLayout &each) { return each.name == nameOf(column); }))
            wanted.push_back({nameOf(column), column.width, column.isShown});
    }
    m_figureColumns = wanted;
    if (m_showsFigures)
        applyLayout(wanted);
}

void RowsTable::resetColumns()
{
    if (m_showsFigures)
        setColumnLayout({});
    else
        applyLayout(firstLayout());
}

} // namespace bangfu
