// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewparts.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bangfu::overview {

using namespace Qt::StringLiterals;

std::vector<ThemeCount> themesByCount(const Dataset &dataset, Language language)
{
    QHash<QString, std::size_t> counts;
    for (const Observation &observation : dataset.records().observations) {
        if (const Indicator *indicator = dataset.indicator(observation.indicatorId))
            ++counts[indicator->themeId];
    }
    std::vector<ThemeCount> themes;
    for (const Theme &theme : dataset.records().themes) {
        if (counts.contains(theme.id))
            themes.push_back({theme.id, theme.name.in(language), counts.value(theme.id)});
    }
    std::stable_sort(themes.begin(), themes.end(),
                     [](const ThemeCount &left, const ThemeCount &right) { return left.count > right.count; });
    return themes;
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text)
{
    QLabel *label = plainLabel(text);
    setType(*label, TypeStep::Heading, QFont::DemiBold);
    return label;
}

QLayout *countColumn(const Count &count)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *number = plainLabel(count.number);
    number->setObjectName(u"countNumber"_s);
    setType(*number, TypeStep::Headline, QFont::DemiBold);
    setAccented(*number);
    QLabel *caption = plainLabel(count.caption);
    for (QLabel *label : {number, caption}) {
        label->setWordWrap(false);
        column->addWidget(label);
    }
    if (count.links)
        column->addLayout(count.links);
    column->addStretch();
    return column;
}

QToolButton *linkButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setProperty("look", u"begin"_s);
    button->setIcon(themedIcon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(spacing::icon, spacing::icon));
    return button;
}

QAbstractButton *countButton(const QString &text, const QString &count)
{
    auto *button = new QToolButton;
    button->setProperty("look", u"section"_s);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(text + u", "_s + count);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(spacing::small, 0, spacing::small, 0);
    QLabel *name = plainLabel(text);
    name->setWordWrap(false);
    QLabel *number = plainLabel(count);
    setQuiet(*number);
    row->addWidget(name, 1);
    row->addWidget(number);
    button->setMinimumHeight(spacing::clickTarget);
    return button;
}

} // namespace bangfu::overview
