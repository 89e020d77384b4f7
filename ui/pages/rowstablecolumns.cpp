// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowstable.h"

#include "models/groupedrowsmodel.h"
#include "models/tablerowsmodel.h"
#include "session/session.h"
#include "ui/style/spacing.h"

#include <QHeaderView>
#include <QMenu>

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

constexpr int widestFirst = 320; ///< of a column that a person has not widened
constexpr int groupWidth = 280;
constexpr int groupNumberWidth = 130;

/// As many cells of a table tell how wide its columns are; the other columns are as wide as usual.
constexpr int mostCellsMeasured = 2000;
constexpr int mostColumnsMeasured = 100;
constexpr int mostRowsMeasured = 200;
constexpr int mostLettersMeasured = 50;

/// More columns would not fit into a menu.
constexpr std::size_t mostColumnsOffered = 60;

QString nameOf(const OfferedColumn &column)
{
    return QString::fromUtf16(column.name);
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
    return std::min(width, widestFirst);
}

} // namespace

QStringList RowsTable::offeredFigureColumns()
{
    QStringList names;
    for (const OfferedColumn &column : offeredColumns)
        names.append(nameOf(column));
    return names;
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
