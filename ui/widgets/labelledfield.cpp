// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelledfield.h"

#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bangfu {

QWidget *labelledFields(QLabel *label, std::initializer_list<QWidget *> fields)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    label->setTextFormat(Qt::PlainText);
    setQuiet(*label);
    row->addWidget(label);
    for (QWidget *field : fields)
        row->addWidget(field);
    label->setBuddy(*fields.begin());
    return group;
}

} // namespace bangfu
