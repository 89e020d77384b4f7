// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figurenotes.h"

#include <algorithm>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QString joinedLines(const std::vector<int> &lines, const Phrases &phrases)
{
    QStringList numbers;
    for (const int line : lines)
        numbers << QString::number(line);
    const QString list = numbers.join(phrases.language() == Language::Chinese ? u"、"_s : u", "_s);
    const QString words =
        filledIn(lines.size() == 1 ? phrases.translate("Figure", "line %1", "of an article")
                                   : phrases.translate("Figure", "lines %1", "of an article; %1 is a list of numbers"),
                 {list});
    return QString(words).replace(u' ', QChar(QChar::Nbsp)); // no number alone on a line
}

QString publicationDate(const Source &source, const Phrases &phrases)
{
    if (!source.published)
        return phrases.translate("Figure", "date not printed", "of an article");
    const QString date = formatDate(*source.published, phrases);
    return source.isDateInferred ? filledIn(phrases.translate("Figure", "%1 (inferred)", "%1 is a date"), {date})
                                 : date;
}

} // namespace

QString circledNumber(int number)
{
    constexpr int mostCircled = 20;
    if (number > mostCircled)
        return u"(%1)"_s.arg(number);
    return QString(QChar(static_cast<char16_t>(u'①' + number - 1)));
}

void SourceList::add(const std::vector<SourceLine> &lines)
{
    for (const SourceLine &each : lines) {
        auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&](const Entry &known) { return known.sourceId == each.sourceId; });
        if (entry == m_entries.end())
            entry = m_entries.insert(m_entries.end(), Entry{each.sourceId, {}});
        const auto place = std::lower_bound(entry->lines.begin(), entry->lines.end(), each.line);
        if (place == entry->lines.end() || *place != each.line)
            entry->lines.insert(place, each.line);
    }
}

QString SourceList::marksOf(const std::vector<SourceLine> &lines) const
{
    QString marks;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto isThis = [&](const SourceLine &line) { return line.sourceId == m_entries[i].sourceId; };
        if (std::any_of(lines.begin(), lines.end(), isThis))
            marks += circledNumber(static_cast<int>(i) + 1);
    }
    return marks;
}

QStringList SourceList::worded(const Dataset &dataset, const Phrases &phrases) const
{
    QStringList result;
    for (const Entry &entry : m_entries) {
        const Source *source = dataset.source(entry.sourceId);
        if (!source)
            continue;
        const QString pattern = phrases.translate("Figure", "%1, %2, \"%3\", %4",
                                                  "a source: publisher, date, title of the article, its lines");
        result << filledIn(pattern, {source->publisher.in(phrases.language()), publicationDate(*source, phrases),
                                     source->title.in(phrases.language()), joinedLines(entry.lines, phrases)});
    }
    return result;
}

QStringList signNotes(const MarkSigns &occurring, const Phrases &phrases)
{
    QStringList notes;
    if (occurring.isDerived)
        notes << phrases.translate("Figure",
                                   "Hatched or dashed: computed by us from printed figures, not printed itself.");
    if (occurring.isTarget)
        notes << phrases.translate("Figure", "Hollow: a target or plan, not a result.");
    if (occurring.isOpenAbove)
        notes << phrases.translate("Figure", "Arrow, > or ≥: the source says \"more than\" or \"at least\"; the true "
                                             "value is higher by an unknown amount.");
    if (occurring.isUncertain)
        notes << phrases.translate("Figure", "Triangle: the reading is uncertain, for the reason given.");
    return notes;
}

QStringList uncertaintyNotes(const std::vector<const ChartFigure *> &figures, const Dataset &dataset,
                             const Phrases &phrases)
{
    const Language language = phrases.language();
    QStringList comments;
    QList<QStringList> labels; // of the figures that each comment is about
    for (const ChartFigure *figure : figures) {
        const QString comment = figure->observation ? figure->observation->comment.in(language) : QString();
        if (!figure->signs.isUncertain || comment.isEmpty())
            continue;
        if (!comments.contains(comment)) {
            comments << comment;
            labels << QStringList();
        }
        labels[comments.indexOf(comment)] << figureLabel(*figure, dataset, phrases, NumberScale::InWords);
    }
    const bool isChinese = language == Language::Chinese;
    QStringList notes;
    for (qsizetype i = 0; i < comments.size(); ++i)
        notes << u"△ "_s + labels[i].join(isChinese ? u"、"_s : u", "_s) + (isChinese ? u"："_s : u": "_s) +
                     comments[i];
    return notes;
}

QString datasetLine(const Dataset &dataset, const Phrases &phrases)
{
    return filledIn(phrases.translate("Figure", "Data: %1, version %2", "%1 is the title of a dataset"),
                    {dataset.records().title.in(phrases.language()), dataset.records().version});
}

} // namespace bangfu
