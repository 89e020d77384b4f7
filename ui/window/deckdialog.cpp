// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deckdialog.h"

#include "core/phrases.h"
#include "table/searchfolding.h"
#include "ui/pages/panelparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/searchbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(560, 600);
constexpr int idRole = Qt::UserRole + 1;
constexpr int textsRole = Qt::UserRole + 2;

} // namespace

DeckDialog::DeckDialog(const Dataset &dataset, Language language, const QString &shownChart, QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchBox)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_language(choiceField(u"deckLanguage"_s))
{
    setObjectName(u"deckDialog"_s);
    setWindowTitle(tr("Deck of several charts"));
    resize(dialogSize);
    m_search->setObjectName(u"deckSearch"_s);
    m_search->setPurpose(tr("Search the charts"));
    m_list->setObjectName(u"deckCharts"_s);
    m_list->setAccessibleName(tr("Charts for the deck"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fill(dataset, language, shownChart);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(panelText(tr("Each chart that is ticked becomes a slide, in this order.")));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    nameField(*addField(*column, *m_language), tr("Language of the slides"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_export = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"deckAccept"_s);
    m_export->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &SearchBox::textChanged, this, &DeckDialog::search);
    connect(m_model, &QStandardItemModel::itemChanged, this, &DeckDialog::showCount);
    showCount();
}

void DeckDialog::fill(const Dataset &dataset, Language language, const QString &shownChart)
{
    for (const ChartDefinition &chart : dataset.records().charts) {
        auto *item = new QStandardItem(chart.title.in(language));
        item->setCheckable(true);
        item->setCheckState(chart.id == shownChart ? Qt::Checked : Qt::Unchecked);
        item->setData(chart.id, idRole);
        QStringList texts;
        for (const Language each : allLanguages)
            texts << chart.title.in(each) << chart.question.in(each);
        item->setData(foldForSearch(texts.join(u'\n')), textsRole);
        m_model->appendRow(item);
    }
    Choices languages;
    for (const Language each : allLanguages)
        languages.push_back({languageNativeName(each), static_cast<int>(each)});
    fillChoice(*m_language, languages);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(language)));
}

void DeckDialog::search(const QString &text)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString texts = m_model->item(row)->data(textsRole).toString();
        m_list->setRowHidden(
            row, !std::all_of(words.begin(), words.end(), [&](const QString &word) { return texts.contains(word); }));
    }
}

void DeckDialog::showCount()
{
    const int count = static_cast<int>(chartIds().size());
    m_export->setText(count == 0
                          ? tr("Export…", "the deck")
                          : filledIn(tr("Export %1 slide(s)…", "%1 is their number", count), {QString::number(count)}));
    m_export->setEnabled(count > 0);
}

QStringList DeckDialog::chartIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            ids.append(m_model->item(row)->data(idRole).toString());
    }
    return ids;
}

Language DeckDialog::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

} // namespace bangfu
