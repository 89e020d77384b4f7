// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/speakernotes.h"

#include "chart/figurenotes.h"

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QStringList describedMarks(const FigureContent &content, bool MarkSigns::*sign)
{
    QStringList descriptions;
    const auto addFrom = [&](const FigureContent &each) {
        for (const Mark &mark : each.marks) {
            if (mark.signs.*sign)
                descriptions << (mark.description.isEmpty() ? mark.label : mark.description);
        }
    };
    addFrom(content);
    for (const FigureContent &panel : content.panels)
        addFrom(panel);
    for (const Bracket &bracket : content.brackets) {
        if (sign == &MarkSigns::isDerived && bracket.isDerived)
            descriptions << (bracket.description.isEmpty() ? bracket.label : bracket.description);
    }
    return descriptions;
}

void addList(QStringList &paragraphs, const QString &heading, const QStringList &entries)
{
    if (entries.isEmpty())
        return;
    paragraphs << QString() << heading;
    for (const QString &entry : entries)
        paragraphs << u"• "_s + entry;
}

} // namespace

QStringList numberedSources(const FigureContent &content)
{
    QStringList sources;
    for (qsizetype i = 0; i < content.sources.size(); ++i)
        sources << circledNumber(static_cast<int>(i) + 1) + u' ' + content.sources[i];
    return sources;
}

QString speakerNotes(const FigureContent &content, const Phrases &phrases)
{
    QStringList paragraphs{content.summary.isEmpty() ? content.title : content.summary};
    if (!content.subtitle.isEmpty())
        paragraphs << content.subtitle;
    if (officeForm(content) == OfficeForm::Picture)
        paragraphs << phrases.translate("Office",
                                        "This chart is a picture: there is no editable chart of its kind. Its "
                                        "figures are in the table on the hidden slide after it.");
    addList(paragraphs, phrases.translate("Office", "Computed, not printed in the sources:"),
            describedMarks(content, &MarkSigns::isDerived));
    addList(paragraphs, phrases.translate("Office", "Aims and plans, not results:"),
            describedMarks(content, &MarkSigns::isTarget));
    addList(paragraphs, phrases.translate("Office", "Notes:", "heading of a list"), content.notes);
    if (!content.sources.isEmpty())
        paragraphs << QString() << phrases.translate("Office", "Sources:", "heading of a list")
                   << numberedSources(content);
    if (!content.datasetLine.isEmpty())
        paragraphs << QString() << content.datasetLine;
    return paragraphs.join(u'\n');
}

} // namespace bangfu
