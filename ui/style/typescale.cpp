// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/typescale.h"

#include <QApplication>
#include <QWidget>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr double bodyPointSize = 10;

double factor(TypeStep step)
{
    switch (step) {
    case TypeStep::Note:
        return 0.85;
    case TypeStep::Body:
        return 1;
    case TypeStep::Heading:
        return 1.2;
    case TypeStep::PageTitle:
        return 1.5;
    case TypeStep::Headline:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont bodyFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(bodyPointSize);
    return font;
}

QFont typeFont(TypeStep step, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor(step));
    font.setWeight(weight);
    return font;
}

void setType(QWidget &widget, TypeStep step, QFont::Weight weight)
{
    widget.setFont(typeFont(step, weight));
}

void setQuiet(QWidget &widget)
{
    widget.setForegroundRole(QPalette::PlaceholderText);
}

void setAccented(QWidget &widget)
{
    widget.setForegroundRole(QPalette::Link);
}

} // namespace bangfu
