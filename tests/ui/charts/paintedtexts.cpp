// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintedtexts.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace bangfu::test {
namespace {

using namespace Qt::StringLiterals;

void addPlace(QStringList &faults, const PaintedFigure &figure)
{
    const QRectF paper = QRectF(QPointF(), figure.page).adjusted(-0.5, -0.5, 0.5, 0.5);
    const std::vector<PaintedText> &texts = figure.painting.texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!paper.contains(texts[i].area))
            faults << u"off the page: "_s + texts[i].text;
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF common = texts[i].area.intersected(texts[j].area);
            if (common.width() > 1 && common.height() > 1)
                faults << u"overlap: "_s + texts[i].text + u" / "_s + texts[j].text;
        }
    }
}

bool isBlank(QChar character)
{
    return character.isSpace() || character == QChar(QChar::Nbsp);
}

QString withoutBlanks(const QString &text)
{
    QString bare;
    std::copy_if(text.begin(), text.end(), std::back_inserter(bare), [](QChar each) { return !isBlank(each); });
    return bare;
}

/// All painted lines without blanks, one a line, so that a text may go on in the next one.
QString painted(const FigurePainting &painting)
{
    QString all;
    for (const PaintedText &text : painting.texts)
        all += withoutBlanks(text.text) + u'\n';
    return all;
}

/// Finds a text that may be broken into lines anywhere; a number is not found within a longer one.
QRegularExpression searchFor(const QString &bare)
{
    QStringList characters;
    for (const QChar character : bare)
        characters << QRegularExpression::escape(character);
    const QString before = bare.front().isDigit() ? u"(?<![0-9.,])"_s : QString();
    const QString after = bare.back().isDigit() ? u"(?![0-9])"_s : QString();
    return QRegularExpression(before + characters.join(u"\\n?"_s) + after);
}

void addMissing(QStringList &faults, const FigureContent &content, const FigurePainting &painting)
{
    QString all = painted(painting);
    QStringList texts = textsToPaint(content);
    // The longest first, and what is found is taken away: a text within another does not count for both.
    std::stable_sort(texts.begin(), texts.end(),
                     [](const QString &left, const QString &right) { return left.size() > right.size(); });
    for (const QString &text : texts) {
        const QString bare = withoutBlanks(text);
        if (bare.isEmpty())
            continue;
        const QRegularExpressionMatch match = searchFor(bare).match(all);
        if (match.hasMatch())
            all.replace(match.capturedStart(), match.capturedLength(), u"\n"_s);
        else
            faults << u"not painted: "_s + text;
    }
}

void addElided(QStringList &faults, const FigureContent &content, const FigurePainting &painting)
{
    const QString meant = textsToPaint(content).join(u'\n');
    for (const PaintedText &text : painting.texts) {
        if (text.text.contains(u'…') && !meant.contains(u'…'))
            faults << u"elided: "_s + text.text;
    }
}

void collectFigures(QStringList &ids, const FigureContent &content)
{
    for (const Mark &mark : content.marks)
        ids << mark.figureId;
    for (const Bracket &bracket : content.brackets)
        ids << bracket.figureId;
    for (const ThresholdLine &threshold : content.thresholds)
        ids << threshold.figureId;
    for (const SideLabel &label : content.sideLabels)
        ids << label.figureId;
    for (const FlowNode &node : content.network.nodes)
        ids << node.figureId;
    for (const FlowLink &link : content.network.links)
        ids << link.figureId;
    for (const FigureTable::Row &row : content.table.rows) {
        for (const FigureTableCell &cell : row.cells)
            ids << cell.figureId;
    }
    for (const FigureContent &panel : content.panels)
        collectFigures(ids, panel);
}

void addUnreachable(QStringList &faults, const FigureContent &content, const PaintedFigure &figure)
{
    QStringList ids;
    collectFigures(ids, content);
    ids.removeAll(QString());
    QStringList hits;
    const QRectF paper = QRectF(QPointF(), figure.page).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const FigureHit &hit : figure.painting.hits) {
        hits << hit.figureId;
        if (!paper.contains(hit.area))
            faults << u"can be pointed at off the page: "_s + hit.figureId;
    }
    for (const QString &id : ids) {
        if (!hits.removeOne(id))
            faults << u"cannot be pointed at: "_s + id;
    }
}

void addBody(QStringList &texts, const FigureContent &content)
{
    QString group;
    // Points of two measures are labelled with the names of their categories.
    const bool isNamed = content.type != ChartType::Scatter;
    for (const Category &category : isNamed ? content.categories : std::vector<Category>()) {
        if (category.group != group)
            texts << category.group;
        group = category.group;
        texts << category.label;
    }
    // Labels of points that stand close are thinned by rule; all can be pointed at.
    const bool isThinned = content.type == ChartType::Line || content.type == ChartType::Scatter;
    for (const Mark &mark : content.marks)
        texts << (isThinned ? QString() : mark.label);
    for (const ThresholdLine &threshold : content.thresholds)
        texts << threshold.label;
    for (const Bracket &bracket : content.brackets)
        texts << bracket.label;
    for (const SideLabel &label : content.sideLabels)
        texts << label.label;
    if (content.icons)
        texts << content.icons->wording;
}

void addNetworkAndTable(QStringList &texts, const FigureContent &content)
{
    for (const FlowNode &node : content.network.nodes)
        texts << node.label << node.valueLabel;
    for (const FlowLink &link : content.network.links)
        texts << link.label;
    texts << content.table.headings;
    QString group;
    for (const FigureTable::Row &row : content.table.rows) {
        if (row.group != group)
            texts << row.group;
        group = row.group;
        for (const FigureTableCell &cell : row.cells)
            texts << cell.text;
    }
    for (const FigureAnnotation &annotation : content.annotations)
        texts << annotation.text;
}

} // namespace

QStringList textsToPaint(const FigureContent &content)
{
    QStringList texts{content.title, content.subtitle, content.datasetLine};
    texts << content.notes << content.sources;
    if (content.series.size() > 1) {
        for (const FigureSeries &series : content.series)
            texts << series.name;
    }
    addBody(texts, content);
    addNetworkAndTable(texts, content);
    for (const FigureContent &panel : content.panels) {
        texts << panel.title;
        addBody(texts, panel);
        addNetworkAndTable(texts, panel);
    }
    return texts;
}

PaintedFigure paintedFigure(const FigureContent &content, const QSize &size, const FigureTheme &theme)
{
    const double base = figureBaseFor(content, theme, size);
    const double needed = figureHeightForWidth(content, theme, size.width(), base);
    const QSize page(size.width(), std::max(size.height(), static_cast<int>(std::ceil(needed))));
    QImage image(page, QImage::Format_RGB32);
    QPainter painter(&image);
    PaintedFigure figure;
    figure.page = page;
    figure.painting = paintFigure(painter, QRectF(QPointF(), page), content, theme);
    return figure;
}

QStringList paintFaults(const FigureContent &content, const PaintedFigure &figure)
{
    QStringList faults;
    addPlace(faults, figure);
    addMissing(faults, content, figure.painting);
    addElided(faults, content, figure.painting);
    addUnreachable(faults, content, figure);
    return faults;
}

QStringList paintFaults(const FigureContent &content, const QSize &size)
{
    return paintFaults(content, paintedFigure(content, size));
}

} // namespace bangfu::test
