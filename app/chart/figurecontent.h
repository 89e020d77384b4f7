// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"
#include "core/phrases.h"

namespace bangfu {

/// How a mark is drawn, because of what its figure is.
struct MarkSigns
{
    bool isDerived = false;   ///< computed by us: hatched, dashed edge
    bool isTarget = false;    ///< target or plan: hollow
    bool isOpenAbove = false; ///< "more than": open end, label with ≥ or >
    bool isUncertain = false; ///< reading in doubt: small triangle
};

/// Why there is no value where one could stand. Neither is zero, and each is drawn in its own way.
enum class Absence {
    None,
    NotReported,   ///< the sources give no figure
    NotApplicable, ///< there can be none
};

/// One bar, part, dot, range, point, icon row, event, cell …
struct Mark
{
    QString figureId;
    int category = 0; ///< index into FigureContent::categories
    int series = 0;   ///< index into FigureContent::series
    double value = 0; ///< in base units; where a range or part begins at `from`, its end
    double from = 0;
    bool isRange = false; ///< drawn from `from` to `value`, there is no single value
    /// Of Line and Timeline a time as a year with its fraction, of Scatter the second measure.
    std::optional<double> across = {};
    std::optional<double> acrossEnd = {}; ///< of Timeline: where a period ends
    Absence absence = Absence::None;      ///< otherwise the value says nothing
    bool isFaded = false;                 ///< stands back, because something else is emphasised
    MarkSigns signs;
    QString label;       ///< value label, complete with sign and unit word
    QString description; ///< one sentence: what, where, when, value, unit, source; for tool tips and screen readers
};

/// A line of reference across the plot.
struct ThresholdLine
{
    QString figureId;
    double value = 0;
    QString label;
    QString description;
};

/// A difference or total drawn between categories.
struct Bracket
{
    QString figureId;
    int fromCategory = 0;
    int toCategory = 0;   ///< equals fromCategory for the whole of a stack
    bool isTotal = false; ///< spans the bars; otherwise drawn between their ends
    bool isDerived = false;
    double value = 0;
    QString label;
    QString description;
};

/// A figure of another unit that is printed beside the marks of a category, such as a growth rate.
struct SideLabel
{
    QString figureId;
    int category = 0;
    QString label;
    QString description;
};

struct Category
{
    QString label;
    QString group; ///< heading over this and the following categories of the same group; may be empty
};

struct FigureSeries
{
    QString name;         ///< empty if colour means nothing
    int colour = 0;       ///< index into the theme's series colours
    bool isQuiet = false; ///< drawn in the theme's grey: the earlier of two times
};

struct AxisTick
{
    double value = 0;
    QString label;
};

/// The value axis; ticks are nice numbers worded in the language (10亿, 20 million, 30 млн).
struct ValueAxis
{
    QString title; ///< the unit, with its scale word where labels carry none
    double minimum = 0;
    double maximum = 1;
    bool isLogarithmic = false;
    std::vector<AxisTick> ticks;
};

/// A place of Sankey or Map.
struct FlowNode
{
    QString placeId;
    QString label;
    bool isGiver = false;             ///< stands at the left of a Sankey
    QString figureId;                 ///< of the value; may be empty
    std::optional<double> value = {}; ///< of a Map: colours the tile
    MarkSigns signs;
    QString valueLabel;
    QString description;
    int tileColumn = 0;     ///< of a Map, from the left
    int tileRow = 0;        ///< from the top
    bool isPartner = false; ///< of a Map: stands apart from the tiles of the province
};

/// What goes from one place to another.
struct FlowLink
{
    QString figureId; ///< or the id of a partnership that has no figure
    int from = 0;     ///< indexes into FlowNetwork::nodes
    int to = 0;
    int series = 0;
    std::optional<double> value = {}; ///< nothing: of equal width with all others
    MarkSigns signs;
    QString label; ///< may be empty
    QString description;
    bool isFaded = false;
};

struct FlowNetwork
{
    std::vector<FlowNode> nodes;
    std::vector<FlowLink> links;
    bool isToScale = false; ///< every link has a value in the same unit: widths mean amounts
};

struct FigureTableCell
{
    QString text;
    QString figureId; ///< may be empty
    QString description;
    MarkSigns signs;
    bool isNumber = false; ///< right-aligned
};

/// The rows of ChartType::Table.
struct FigureTable
{
    struct Row
    {
        QString group; ///< heading over this and the following rows of the same group; may be empty
        std::vector<FigureTableCell> cells; ///< one a column
    };

    QStringList headings;
    std::vector<Row> rows;
};

/// What one icon of a Pictogram stands for.
struct PictogramScale
{
    enum class Icon { Person, House, Money, Project, Thing };

    Icon icon = Icon::Thing;
    double perIcon = 1;
    QString wording; ///< "one icon: 1,000 people"
};

/// Points of a plain table, too many to be marks of their own: in the order of the rows, missing values are NaN.
struct DenseSeries
{
    QString name;
    int colour = 0;
    std::vector<double> across;
    std::vector<double> values;
};

/// An annotation, worded; see ChartAnnotation.
struct FigureAnnotation
{
    ChartAnnotation::Kind kind = ChartAnnotation::Kind::Text;
    QString text;
    int index = 0; ///< of the annotation in the specification
    int mark = -1; ///< index into FigureContent::marks; −1: none
    double value = 0;
    double until = 0;
    double right = 0;
    double down = 0;
};

/// Everything a figure says, worked out and worded in one language; the painter only paints it.
struct FigureContent
{
    ChartType type = ChartType::Bar;
    Language language = Language::English;
    QString title;
    QString subtitle;
    std::vector<Category> categories;
    std::vector<FigureSeries> series;
    std::vector<Mark> marks;
    std::vector<ThresholdLine> thresholds;
    std::vector<Bracket> brackets;
    std::vector<SideLabel> sideLabels;
    ValueAxis axis;
    std::optional<ValueAxis> acrossAxis;  ///< of Line and Timeline: time; of Scatter: the second measure
    std::vector<FigureContent> panels;    ///< of Multiples: each with its own title, axis and marks, without a foot
    FlowNetwork network;                  ///< of Sankey and Map
    FigureTable table;                    ///< of Table
    std::optional<PictogramScale> icons;  ///< of Pictogram
    std::vector<DenseSeries> denseSeries; ///< of Line and Scatter of plain tables
    std::vector<FigureAnnotation> annotations;
    QStringList notes; ///< one a paragraph: the chart's note, then what signs mean, then comments of uncertain figures
    QStringList sources; ///< numbered by position: exactly those of the figures shown
    QString datasetLine; ///< name and version of the dataset
    QString summary;     ///< one paragraph that says the chart: its alternative text
};

/// Works a specification out against a dataset. Fails if a figure is unknown or has no number.
Result<FigureContent> figureContent(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases);

} // namespace bangfu
