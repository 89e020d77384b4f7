// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facetsection.h"

#include "core/phrases.h"
#include "models/facetmodel.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/countdelegate.h"
#include "ui/widgets/searchbox.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShownAtFirst = 7;
constexpr int rowsShownAtMost = 20; ///< beyond that the list scrolls
constexpr int valuesWorthSearching = 12;

} // namespace

FacetSection::FacetSection(FacetDefinition definition, QWidget *parent)
    : QWidget(parent)
    , m_definition(std::move(definition))
    , m_model(new FacetModel(this))
    , m_section(new CollapsibleSection(this))
    , m_search(new SearchBox)
    , m_list(new QListView)
    , m_more(new QToolButton)
    , m_unlisted(new QLabel)
{
    m_search->setObjectName(u"facetSearch"_s);
    m_list->setObjectName(u"facetList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CountDelegate(FacetModel::CountRole, m_list));
    m_list->setUniformItemSizes(true);
    // As high as its values, or a pane with few of them would leave a gap above.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setProperty("look", u"facet"_s);
    m_more->setProperty("look", u"link"_s);

    auto *content = new QWidget;
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(spacing::small, 0, 0, 0);
    contentColumn->setSpacing(spacing::tiny);
    contentColumn->addWidget(m_search);
    contentColumn->addWidget(m_list);
    contentColumn->addWidget(m_more, 0, Qt::AlignLeft);
    m_unlisted->setTextFormat(Qt::PlainText);
    m_unlisted->setWordWrap(true);
    m_unlisted->hide();
    setType(*m_unlisted, TypeStep::Note);
    setQuiet(*m_unlisted);
    contentColumn->addWidget(m_unlisted);
    m_section->setContent(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);

    connect(m_section, &CollapsibleSection::opened, this, &FacetSection::opened);
    connect(m_model, &FacetModel::selectionRequested, this, &FacetSection::selectionRequested);
    connect(m_more, &QToolButton::clicked, this, &FacetSection::toggleAll);
    connect(m_search, &SearchBox::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        fitList();
    });
    setDefinition(m_definition);
}

void FacetSection::setDefinition(const FacetDefinition &definition)
{
    m_definition = definition;
    m_section->setTitle(definition.title);
    m_list->setAccessibleName(definition.title);
    m_search->setPurpose(tr("Find in the list"));
    fitList();
}

void FacetSection::setValues(std::vector<FacetValue> values, std::size_t valueCount)
{
    m_unlisted->setVisible(valueCount > values.size());
    if (valueCount > values.size())
        m_unlisted->setText(
            filledIn(tr("Only the %1 most frequent of %2 values are listed; the search of the window finds "
                        "the others."),
                     {locale().toString(qulonglong(values.size())), locale().toString(qulonglong(valueCount))}));
    m_model->setValues(std::move(values));
    fitList();
}

void FacetSection::setOpen(bool isOpen)
{
    m_section->setOpen(isOpen);
}

bool FacetSection::isOpen() const
{
    return m_section->isOpen();
}

void FacetSection::fitList()
{
    const int rows = m_model->rowCount();
    m_search->setVisible(m_model->valueCount() > valuesWorthSearching || !m_search->text().isEmpty());
    const int shown = std::min(rows, m_showsAll ? rowsShownAtMost : rowsShownAtFirst);
    m_list->setFixedHeight(std::max(shown, 1) * spacing::facetRow);
    m_list->setVerticalScrollBarPolicy(m_showsAll ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_more->setVisible(rows > rowsShownAtFirst);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show all %n", nullptr, rows));
}

void FacetSection::toggleAll()
{
    m_showsAll = !m_showsAll;
    m_list->scrollToTop();
    fitList();
}

} // namespace bangfu
