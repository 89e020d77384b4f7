// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "core/result.h"
#include "dataset/dataset.h"
#include "format/numberformat.h"

#include <QSize>
#include <QStringList>

#include <array>

namespace bangfu {

enum class ChartType {
    Column,    ///< upright bars, few categories
    Bar,       ///< lying bars, long names
    Stacked,   ///< lying bars of true parts of one whole
    Dumbbell,  ///< two values of one thing, joined
    Slope,     ///< two points in time, to scale
    Line,      ///< three or more points in time, to scale, gaps left open
    Dot,       ///< single values, with reference lines (thresholds)
    Range,     ///< from–to
    Target,    ///< results beside what was aimed at
    Grouped,   ///< bars of several series beside each other
    Share,     ///< stacks of true parts, each whole drawn as 100 %
    Donut,     ///< few true parts of one whole
    Scatter,   ///< two measures of the same things
    Pictogram, ///< one icon stands for so many
    Pyramid,   ///< centred bars of tiers, the smallest on top, on a logarithmic scale where they differ in size
    Timeline,  ///< what happened or was to happen when, to scale
    Sankey,    ///< flows from givers to receivers; of equal width where no amounts are known
    Map,       ///< schematic tiles of places with values and flows
    Table,     ///< figures in rows, where no common axis is honest
    Multiples, ///< several panels beside each other, each a chart of its own
};

inline constexpr std::array allChartTypes{
    ChartType::Column,   ChartType::Bar,      ChartType::Grouped, ChartType::Stacked,   ChartType::Share,
    ChartType::Donut,    ChartType::Dumbbell, ChartType::Slope,   ChartType::Line,      ChartType::Target,
    ChartType::Dot,      ChartType::Range,    ChartType::Scatter, ChartType::Pictogram, ChartType::Pyramid,
    ChartType::Timeline, ChartType::Sankey,   ChartType::Map,     ChartType::Table,     ChartType::Multiples};

/// The name in lower case: column, bar, grouped …
QString chartTypeCode(ChartType type);
std::optional<ChartType> chartTypeFromCode(const QString &code);
/// As a person calls it.
QString chartTypeName(ChartType type, const Phrases &phrases);

/// In what order categories stand.
enum class ChartOrder { AsGiven, Descending, Ascending, ByName };

/// What a presenter wrote onto a chart.
struct ChartAnnotation
{
    enum class Kind {
        Text,  ///< beside a mark
        Arrow, ///< a text that points at a mark
        Band,  ///< a stretch of the value axis
        Line,  ///< a line of reference across the value axis
    };

    Kind kind = Kind::Text;
    LocalizedText text;
    QString figureId;                  ///< of Text and Arrow: the mark; empty: from the top left corner of the plot
    std::optional<Decimal> value = {}; ///< of Line and Band, in the base unit of the axis
    std::optional<Decimal> until = {}; ///< of Band: where it ends
    double right = 0;                  ///< of Text and Arrow: how far from the mark, as a multiple of the body type
    double down = 0;

    friend bool operator==(const ChartAnnotation &, const ChartAnnotation &) = default;
};

/// One of the charts that stand beside each other in ChartType::Multiples.
struct ChartPanel
{
    ChartType type = ChartType::Bar; ///< any but Multiples
    LocalizedText title;

    friend bool operator==(const ChartPanel &, const ChartPanel &) = default;
};

/// How a chart is presented; none of it changes what the figures say.
struct ChartPresentation
{
    QString theme;                               ///< name of a built-in theme or path of a theme file; empty: light
    QString palette;                             ///< name of a palette of the theme; empty: its first
    QSize size{1600, 900};                       ///< logical pixels
    std::optional<NumberScale> numberScale = {}; ///< nothing: what suits the values
    std::optional<Language> language = {};       ///< nothing: the one the program speaks
    std::optional<Language> secondLanguage = {}; ///< every text in this language too, below or behind the first
    QString emphasisedFigure;                    ///< its series keeps its colour, all others stand back; empty: none

    friend bool operator==(const ChartPresentation &, const ChartPresentation &) = default;
};

/// What a chart shows and says: a plain value that window, exports, saved views and command line share.
struct ChartSpec
{
    QString id; ///< of the bundled chart, or made from the selection
    ChartType type = ChartType::Bar;
    LocalizedText title;
    LocalizedText subtitle;
    LocalizedText note;
    ChartOrder order = ChartOrder::AsGiven;
    std::vector<ChartItem> items;
    std::vector<ChartPanel> panels; ///< of Multiples; ChartItem::panel counts them from 1
    std::vector<ChartAnnotation> annotations;
    ChartPresentation presentation;

    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

/// The specification of a chart of the dataset.
Result<ChartSpec> chartSpecOf(const ChartDefinition &definition);

/// A chart of chosen figures with labels taken from what tells them apart (indicator, place, period, population).
/// The type must be permitted for them (see rulebook.h).
ChartSpec chartSpecForFigures(const Dataset &dataset, const QStringList &figureIds, ChartType type);

} // namespace bangfu
