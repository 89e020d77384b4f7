// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "query/queryengine.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace bangfu {

class CollapsibleSection;
class FacetModel;
class SearchBox;

/// One facet: a heading that folds, a search box where there are many values, and the values with their counts.
class FacetSection final : public QWidget
{
    Q_OBJECT
public:
    explicit FacetSection(FacetDefinition definition, QWidget *parent = nullptr);

    const FacetDefinition &definition() const { return m_definition; }
    /// Words the facet anew; its column must be the same.
    void setDefinition(const FacetDefinition &definition);
    /// `valueCount` says how many values there are in all; only the most frequent of very many are listed.
    void setValues(std::vector<FacetValue> values, std::size_t valueCount);
    void setOpen(bool isOpen);
    bool isOpen() const;

signals:
    void opened();
    void selectionRequested(const QString &value, bool isSelected);

private:
    void fitList();
    void toggleAll();

    FacetDefinition m_definition;
    FacetModel *m_model;
    CollapsibleSection *m_section;
    SearchBox *m_search;
    QListView *m_list;
    QToolButton *m_more;
    QLabel *m_unlisted;
    bool m_showsAll = false;
};

} // namespace bangfu
