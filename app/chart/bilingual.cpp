// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bilingual.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QString onTwoLines(const QString &first, const QString &second)
{
    if (first == second || second.isEmpty())
        return first;
    return first.isEmpty() ? second : first + u'\n' + second;
}

/// The circled numbers of sources at the end of a label, with the space before them.
qsizetype sourceMarksLength(const QString &label)
{
    qsizetype length = 0;
    while (length < label.size()) {
        const QChar last = label[label.size() - 1 - length];
        if (last < u'①' || last > u'⑳')
            break;
        ++length;
    }
    const bool hasSpace = length > 0 && length < label.size() && label[label.size() - 1 - length] == QChar::Nbsp;
    return hasSpace ? length + 1 : 0;
}

/// "3,901 yuan / 3901元 ①"
QString withStroke(const QString &first, const QString &second)
{
    if (first == second || second.isEmpty())
        return first;
    if (first.isEmpty())
        return second;
    const qsizetype marks = sourceMarksLength(first);
    const bool hasSameMarks = marks > 0 && second.endsWith(first.right(marks));
    return (hasSameMarks ? first.chopped(marks) : first) + u" / "_s + second;
}

QStringList paragraphs(const QStringList &first, const QStringList &second)
{
    QStringList result;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        result << onTwoLines(first.value(i), second.value(i));
    return result;
}

/// Joins the elements of two lists that stand at the same place.
template <typename Each, typename Join>
void joinAll(std::vector<Each> &first, const std::vector<Each> &second, const Join &join)
{
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i)
        join(first[i], second[i]);
}

template <typename Labelled>
void joinLabelled(Labelled &first, const Labelled &second)
{
    first.label = withStroke(first.label, second.label);
    first.description = onTwoLines(first.description, second.description);
}

void joinAxis(ValueAxis &first, const ValueAxis &second)
{
    first.title = withStroke(first.title, second.title);
}

void joinNetwork(FlowNetwork &first, const FlowNetwork &second)
{
    joinAll(first.nodes, second.nodes, [](FlowNode &left, const FlowNode &right) {
        left.label = onTwoLines(left.label, right.label);
        left.valueLabel = withStroke(left.valueLabel, right.valueLabel);
        left.description = onTwoLines(left.description, right.description);
    });
    joinAll(first.links, second.links, joinLabelled<FlowLink>);
}

void joinTable(FigureTable &first, const FigureTable &second)
{
    first.headings = paragraphs(first.headings, second.headings);
    joinAll(first.rows, second.rows, [](FigureTable::Row &left, const FigureTable::Row &right) {
        left.group = onTwoLines(left.group, right.group);
        joinAll(left.cells, right.cells, [](FigureTableCell &cell, const FigureTableCell &other) {
            cell.text = cell.isNumber ? withStroke(cell.text, other.text) : onTwoLines(cell.text, other.text);
            cell.description = onTwoLines(cell.description, other.description);
        });
    });
}

void joinMarks(FigureContent &first, const FigureContent &second)
{
    const bool saysWhat = first.type == ChartType::Timeline || first.type == ChartType::Scatter;
    joinAll(first.marks, second.marks, [saysWhat](Mark &left, const Mark &right) {
        left.label = saysWhat ? onTwoLines(left.label, right.label) : withStroke(left.label, right.label);
        left.description = onTwoLines(left.description, right.description);
    });
    joinAll(first.thresholds, second.thresholds, joinLabelled<ThresholdLine>);
    joinAll(first.brackets, second.brackets, joinLabelled<Bracket>);
    joinAll(first.sideLabels, second.sideLabels, joinLabelled<SideLabel>);
}

} // namespace

FigureContent inTwoLanguages(FigureContent first, const FigureContent &second)
{
    first.title = onTwoLines(first.title, second.title);
    first.subtitle = onTwoLines(first.subtitle, second.subtitle);
    joinAll(first.categories, second.categories, [](Category &left, const Category &right) {
        left.label = onTwoLines(left.label, right.label);
        left.group = withStroke(left.group, right.group);
    });
    joinAll(first.series, second.series,
            [](FigureSeries &left, const FigureSeries &right) { left.name = withStroke(left.name, right.name); });
    joinMarks(first, second);
    joinAxis(first.axis, second.axis);
    if (first.acrossAxis && second.acrossAxis)
        joinAxis(*first.acrossAxis, *second.acrossAxis);
    for (std::size_t i = 0; i < std::min(first.panels.size(), second.panels.size()); ++i)
        first.panels[i] = inTwoLanguages(std::move(first.panels[i]), second.panels[i]);
    joinNetwork(first.network, second.network);
    joinTable(first.table, second.table);
    if (first.icons && second.icons)
        first.icons->wording = withStroke(first.icons->wording, second.icons->wording);
    joinAll(first.annotations, second.annotations, [](FigureAnnotation &left, const FigureAnnotation &right) {
        left.text = onTwoLines(left.text, right.text);
    });
    first.notes = paragraphs(first.notes, second.notes);
    first.sources = paragraphs(first.sources, second.sources);
    first.datasetLine = onTwoLines(first.datasetLine, second.datasetLine);
    first.summary = onTwoLines(first.summary, second.summary);
    return first;
}

} // namespace bangfu
