// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/checkstable.h"

#include "models/checksmodel.h"
#include "ui/pages/checks/verdictcolour.h"
#include "ui/style/spacing.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestVerdict = 200;
constexpr int widestNumber = 160;
constexpr int widestDifference = 190; // has the longest unit, percentage points
constexpr int narrowestName = 160;

int widestOf(int column)
{
    switch (column) {
    case ChecksModel::VerdictColumn:
        return widestVerdict;
    case ChecksModel::DifferenceColumn:
        return widestDifference;
    }
    return widestNumber;
}

/// Rows whose verdict has its colour, beside its sign and word.
class VerdictDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem coloured = option;
        if (index.column() == ChecksModel::VerdictColumn) {
            const auto verdict = static_cast<Verdict>(index.data(ChecksModel::VerdictRole).toInt());
            coloured.palette.setColor(QPalette::Text, verdictColour(verdict, coloursOf(option.palette)));
        }
        RowDelegate::paint(painter, coloured, index);
    }
};

} // namespace

ChecksTable::ChecksTable(ChecksModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"checksTable"_s);
    setModel(&model);
    setItemDelegate(new VerdictDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(spacing::tableRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChecksTable::fitColumns);
}

void ChecksTable::selectCheck(const QString &derivationId)
{
    const int row = std::max(m_model.rowOf(derivationId), 0);
    if (row >= m_model.rowCount()) {
        emit checkSelected({});
        return;
    }
    const QModelIndex index = m_model.index(row, ChecksModel::NameColumn);
    setCurrentIndex(index);
    scrollTo(index);
}

void ChecksTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        emit checkSelected(current.data(ChecksModel::CheckIdRole).toString());
}

void ChecksTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ChecksTable::fitColumns()
{
    // The texts decide, and the name of the check takes what is left.
    int rest = viewport()->width();
    for (int column = 0; column < ChecksModel::ColumnCount; ++column) {
        if (column == ChecksModel::NameColumn)
            continue;
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString text = m_model.index(row, column).data().toString();
            width = std::max(width, fontMetrics().horizontalAdvance(text) + 2 * spacing::small + 1);
        }
        width = std::min(width, widestOf(column));
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(ChecksModel::NameColumn, std::max(rest, narrowestName));
}

} // namespace bangfu
