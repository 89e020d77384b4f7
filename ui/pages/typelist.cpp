// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/typelist.h"

#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 380;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setContentsMargins(spacing::small, 0, 0, 0);
    return label;
}

} // namespace

TypeList::TypeList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(listWidth);
    m_column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    m_column->setSpacing(spacing::tiny);
}

void TypeList::setPermissions(const std::vector<TypePermission> &permissions, const Phrases &phrases)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const TypePermission &permission : permissions) {
        if (permission.isPermitted())
            addPermitted(permission.type, chartTypeName(permission.type, phrases));
    }
    // Several types are often refused for one reason: it is said once.
    QStringList reasons;
    for (const TypePermission &permission : permissions) {
        if (!permission.isPermitted() && !reasons.contains(permission.refusal))
            reasons.append(permission.refusal);
    }
    for (const QString &reason : reasons) {
        QStringList names;
        for (const TypePermission &permission : permissions) {
            if (permission.refusal == reason)
                names.append(chartTypeName(permission.type, phrases));
        }
        addRefused(names.join(u" · "_s), reason);
    }
    adjustSize();
}

void TypeList::addPermitted(ChartType type, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(u"type_"_s + chartTypeCode(type));
    button->setText(name);
    button->setProperty("look", u"section"_s);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*button, TypeStep::Body, QFont::DemiBold);
    connect(button, &QToolButton::clicked, this, [this, type] { emit typeChosen(type); });
    m_column->addWidget(button);
}

void TypeList::addRefused(const QString &name, const QString &refusal)
{
    QLabel *title = plainLabel(name);
    setQuiet(*title);
    m_column->addWidget(title);
    QLabel *reason = plainLabel(refusal);
    reason->setObjectName(u"typeRefusal"_s);
    setType(*reason, TypeStep::Note);
    setQuiet(*reason);
    m_column->addWidget(reason);
}

} // namespace bangfu
