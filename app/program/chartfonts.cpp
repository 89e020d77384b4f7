// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/chartfonts.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

bool isInOwnFonts(QChar sign)
{
    struct Block
    {
        char16_t first;
        char16_t last;
    };
    constexpr std::array blocks{
        Block{0x0000, 0x052F}, // Latin, Greek, Cyrillic
        Block{0x2000, 0x206F}, // punctuation
        Block{0x20A0, 0x22FF}, // currencies, letter-like signs, arrows, mathematics
        Block{0x2460, 0x25FF}, // circled numbers, lines, shapes
        Block{0x3000, 0x30FF}, // Chinese punctuation, kana
        Block{0x4E00, 0x9FA5}, // Chinese
        Block{0xFF00, 0xFFEF}, // signs as wide as Chinese ones
    };
    return std::any_of(blocks.begin(), blocks.end(), [code = sign.unicode()](const Block &block) {
        return code >= block.first && code <= block.last;
    });
}

bool areInOwnFonts(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isInOwnFonts);
}

bool isAxisInOwnFonts(const ValueAxis &axis)
{
    return areInOwnFonts(axis.title) && std::all_of(axis.ticks.begin(), axis.ticks.end(),
                                                    [](const auto &each) { return areInOwnFonts(each.label); });
}

bool isTableInOwnFonts(const FigureTable &table)
{
    const auto hasOwn = [](const FigureTable::Row &row) {
        return areInOwnFonts(row.group) && std::all_of(row.cells.begin(), row.cells.end(),
                                                       [](const auto &each) { return areInOwnFonts(each.text); });
    };
    return areInOwnFonts(table.headings.join(u' ')) && std::all_of(table.rows.begin(), table.rows.end(), hasOwn);
}

bool isNetworkInOwnFonts(const FlowNetwork &network)
{
    return std::all_of(network.nodes.begin(), network.nodes.end(),
                       [](const auto &each) { return areInOwnFonts(each.label + each.valueLabel); }) &&
           std::all_of(network.links.begin(), network.links.end(),
                       [](const auto &each) { return areInOwnFonts(each.label); });
}

template <typename Items, typename TextOf>
bool allInOwnFonts(const Items &items, TextOf textOf)
{
    return std::all_of(items.begin(), items.end(), [&](const auto &each) { return areInOwnFonts(textOf(each)); });
}

} // namespace

bool ownFontsSuffice(const FigureContent &content)
{
    const QStringList texts = content.notes + content.sources +
                              QStringList{content.title, content.subtitle, content.datasetLine,
                                          content.icons ? content.icons->wording : QString()};
    const auto label = [](const auto &each) { return each.label; };
    return areInOwnFonts(texts.join(u' ')) &&
           allInOwnFonts(content.categories, [](const Category &each) { return each.label + each.group; }) &&
           allInOwnFonts(content.series, [](const FigureSeries &each) { return each.name; }) &&
           allInOwnFonts(content.denseSeries, [](const DenseSeries &each) { return each.name; }) &&
           allInOwnFonts(content.annotations, [](const FigureAnnotation &each) { return each.text; }) &&
           allInOwnFonts(content.marks, label) && allInOwnFonts(content.thresholds, label) &&
           allInOwnFonts(content.brackets, label) && allInOwnFonts(content.sideLabels, label) &&
           isAxisInOwnFonts(content.axis) && isAxisInOwnFonts(content.acrossAxis.value_or(ValueAxis())) &&
           isTableInOwnFonts(content.table) && isNetworkInOwnFonts(content.network) &&
           std::all_of(content.panels.begin(), content.panels.end(), ownFontsSuffice);
}

void useOwnFontsOnly(const QString &folder)
{
    const bool areThere = QFile::exists(u"/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"_s) &&
                          QFile::exists(u"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"_s);
    if (!areThere || qEnvironmentVariableIsSet("FONTCONFIG_FILE"))
        return;
    QFile file(folder + u"/fonts.conf"_s);
    if (!file.open(QIODevice::WriteOnly))
        return;
    // Every file has a dot in its name, no folder has: so folders are still looked into.
    file.write(R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <selectfont>
    <rejectfont><glob>*.*</glob></rejectfont>
    <acceptfont>
      <glob>*/noto/NotoSans-*</glob>
      <glob>*/noto/NotoSansCJK-*</glob>
      <glob>*/wqy/*</glob>
    </acceptfont>
  </selectfont>
</fontconfig>
)");
    qputenv("FONTCONFIG_FILE", QFile::encodeName(file.fileName()));
}

} // namespace bangfu
