// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/sizepresets.h"

#include "ui/pages/panelparts.h"

#include <QComboBox>
#include <QCoreApplication>

namespace bangfu {

namespace {

struct SizeNames
{
    Q_DECLARE_TR_FUNCTIONS(SizeNames)
};

QString nameOf(SizePreset preset)
{
    switch (preset) {
    case SizePreset::Wide:
        return SizeNames::tr("Slide 16:9 (1600 × 900)");
    case SizePreset::Classic:
        return SizeNames::tr("Slide 4:3 (1200 × 900)");
    case SizePreset::HalfA4:
        return SizeNames::tr("Half of A4 (1240 × 874)");
    case SizePreset::Square:
        return SizeNames::tr("Square (1000 × 1000)");
    }
    Q_UNREACHABLE();
}

} // namespace

QSize sizeOf(SizePreset preset)
{
    switch (preset) {
    case SizePreset::Wide:
        return {1600, 900};
    case SizePreset::Classic:
        return {1200, 900};
    case SizePreset::HalfA4:
        return {1240, 874};
    case SizePreset::Square:
        return {1000, 1000};
    }
    Q_UNREACHABLE();
}

void listSizes(QComboBox &field)
{
    Choices choices;
    for (const SizePreset preset : allSizePresets)
        choices.push_back({nameOf(preset), sizeOf(preset)});
    choices.push_back({SizeNames::tr("Another size"), QSize()});
    fillChoice(field, choices);
}

void showSize(QComboBox &field, const QSize &size)
{
    const int preset = field.findData(size);
    field.setCurrentIndex(preset >= 0 ? preset : field.count() - 1);
}

} // namespace bangfu
