// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figuresummary.h"

#include "chart/chartfigure.h"

#include <algorithm>
#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostValues = 12;

/// One value as the summary says it.
struct Said
{
    QString name;
    QString value;
    std::optional<double> size; ///< nothing where it takes no part in highest and lowest
};

class SummaryWriter
{
public:
    SummaryWriter(const FigureContent &content, const Phrases &phrases)
        : m_content(content)
        , m_phrases(phrases)
        , m_isChinese(phrases.language() == Language::Chinese)
    {}

    QString written()
    {
        addSentence(m_content.title);
        addSentence(m_content.subtitle);
        addSentence(kindAndCount());
        if (m_content.type == ChartType::Multiples) {
            for (const FigureContent &panel : m_content.panels)
                m_sentences << SummaryWriter(panel, m_phrases).written();
        } else {
            const std::vector<Said> values = allValues();
            addExtremes(values);
            addValues(values);
        }
        return m_sentences.join(m_isChinese ? QString() : u" "_s);
    }

private:
    void addSentence(const QString &text)
    {
        if (text.isEmpty())
            return;
        static const QString ends = u".?!…。？！"_s;
        m_sentences << (ends.contains(text.back()) ? text : text + (m_isChinese ? u"。"_s : u"."_s));
    }

    QString kindAndCount() const
    {
        QString type = chartTypeName(m_content.type, m_phrases);
        type[0] = type[0].toLower(); // amid the sentence
        const auto count = [](const auto &list) { return static_cast<int>(list.size()); };
        QString pattern;
        if (m_content.type == ChartType::Multiples)
            return m_phrases.translate("Summary", "%n panel(s) beside each other.", "of a chart",
                                       count(m_content.panels));
        else if (m_content.type == ChartType::Table)
            pattern = m_phrases.translate("Summary", "Type of chart: %1; %n row(s).", "%1 is a type",
                                          count(m_content.table.rows));
        else if (m_content.type == ChartType::Timeline)
            pattern = m_phrases.translate("Summary", "Type of chart: %1; %n date(s).", "%1 is a type",
                                          count(m_content.marks));
        else if (m_content.type == ChartType::Sankey || (m_content.type == ChartType::Map && hasLinks()))
            pattern = m_phrases.translate("Summary", "Type of chart: %1; %n flow(s).", "%1 is a type",
                                          count(m_content.network.links));
        else
            pattern =
                m_phrases.translate("Summary", "Type of chart: %1; %n value(s).", "%1 is a type", count(allValues()));
        return filledIn(pattern, {type});
    }

    bool hasLinks() const { return !m_content.network.links.empty(); }

    QString listed(QStringList parts) const
    {
        parts.removeAll(QString());
        return parts.join(m_isChinese ? u"，"_s : u", "_s);
    }

    /// A label with the words that stand for its painted signs.
    QString withSigns(const QString &label, const MarkSigns &signs) const
    {
        MarkSigns painted = signs;
        painted.isOpenAbove = false; // the label says > or ≥
        const QString words = signWords(painted, m_phrases).join(m_isChinese ? u"，"_s : u", "_s);
        return words.isEmpty() ? label : filledIn(m_isChinese ? u"%1（%2）"_s : u"%1 (%2)"_s, {label, words});
    }

    /// Semicolons part the entries of the list, so that none may stand within one.
    QString asOneEntry(QString description) const
    {
        return m_isChinese ? description.replace(u'；', u'，') : description.replace(u';', u',');
    }

    QString nameOf(const Mark &mark) const
    {
        const auto category = static_cast<std::size_t>(mark.category);
        const auto series = static_cast<std::size_t>(mark.series);
        return listed({category < m_content.categories.size() ? m_content.categories[category].label : QString(),
                       series < m_content.series.size() ? m_content.series[series].name : QString()});
    }

    std::vector<Said> markValues() const
    {
        const bool isPart = m_content.type == ChartType::Stacked || m_content.type == ChartType::Share ||
                            m_content.type == ChartType::Donut;
        std::vector<Said> values;
        for (const Mark &mark : m_content.marks) {
            if (mark.label.isEmpty()) // a gap in a line
                continue;
            const bool isMeasured =
                mark.absence == Absence::None && !mark.isRange && m_content.type != ChartType::Timeline;
            const double size = isPart ? mark.value - mark.from : mark.value;
            const QString value = m_content.type == ChartType::Timeline || m_content.type == ChartType::Scatter
                                      ? QString(mark.description).replace(u'\n', m_isChinese ? u"；"_s : u"; "_s)
                                      : withSigns(mark.label, mark.signs);
            const bool isSaidInFull = m_content.type == ChartType::Timeline || m_content.type == ChartType::Scatter;
            values.push_back(
                {isSaidInFull ? QString() : nameOf(mark), value, isMeasured ? std::optional(size) : std::nullopt});
        }
        return values;
    }

    std::vector<Said> networkValues() const
    {
        std::vector<Said> values;
        for (const FlowNode &node : m_content.network.nodes) {
            if (node.value)
                values.push_back({node.label, withSigns(node.valueLabel, node.signs), node.value});
        }
        for (const FlowLink &link : m_content.network.links)
            values.push_back({{}, asOneEntry(link.description), link.value});
        return values;
    }

    std::vector<Said> tableValues() const
    {
        std::vector<Said> values;
        for (const FigureTable::Row &row : m_content.table.rows) {
            for (std::size_t i = 1; i < row.cells.size(); ++i) {
                const FigureTableCell &cell = row.cells[i];
                if (cell.figureId.isEmpty())
                    continue;
                const bool isMatrix = std::count_if(row.cells.begin(), row.cells.end(),
                                                    [](const auto &each) { return !each.figureId.isEmpty(); }) > 1;
                const QString column = isMatrix ? m_content.table.headings.value(static_cast<qsizetype>(i)) : QString();
                values.push_back(
                    {listed({row.cells.front().text, column}), withSigns(cell.text, cell.signs), std::nullopt});
            }
        }
        return values;
    }

    std::vector<Said> allValues() const
    {
        if (m_content.type == ChartType::Table)
            return tableValues();
        if (m_content.type == ChartType::Sankey || m_content.type == ChartType::Map)
            return networkValues();
        return markValues();
    }

    QString inOne(const Said &said) const
    {
        return said.name.isEmpty() ? said.value : said.name + (m_isChinese ? u"："_s : u": "_s) + said.value;
    }

    void addExtremes(const std::vector<Said> &values)
    {
        const Said *highest = nullptr;
        const Said *lowest = nullptr;
        std::size_t count = 0;
        for (const Said &said : values) {
            if (!said.size)
                continue;
            ++count;
            if (!highest || *said.size > *highest->size)
                highest = &said;
            if (!lowest || *said.size < *lowest->size)
                lowest = &said;
        }
        const bool isWorthSaying = count > 2 && *highest->size > *lowest->size && !isOfSeveralUnits();
        if (isWorthSaying)
            addSentence(filledIn(m_phrases.translate("Summary", "The highest is %1; the lowest is %2.",
                                                     "%1 and %2 are names with their values"),
                                 {inOne(*highest), inOne(*lowest)}));
    }

    /// Tiers of a pyramid and points of a scatter plot are no one scale of values.
    bool isOfSeveralUnits() const
    {
        return m_content.type == ChartType::Pyramid || m_content.type == ChartType::Scatter;
    }

    void addValues(const std::vector<Said> &values)
    {
        QStringList said;
        if (values.size() <= mostValues) {
            for (const Said &each : values)
                said << inOne(each);
        }
        for (const SideLabel &label : m_content.sideLabels)
            said << label.label;
        for (const ThresholdLine &threshold : m_content.thresholds)
            said << threshold.label;
        for (const Bracket &bracket : m_content.brackets)
            said << bracket.label;
        if (!said.isEmpty())
            addSentence(filledIn(listPattern(values), {said.join(m_isChinese ? u"；"_s : u"; "_s)}));
    }

    QString listPattern(const std::vector<Said> &values) const
    {
        if (m_content.type == ChartType::Timeline)
            return m_phrases.translate("Summary", "Dates: %1.", "%1 is a list of dates with what happened then");
        const bool hasValue = std::any_of(values.begin(), values.end(), [](const Said &said) { return said.size; });
        if (hasLinks() && !hasValue)
            return m_phrases.translate("Summary", "Flows: %1.", "%1 is a list of givers and receivers");
        return m_phrases.translate("Summary", "Values: %1.", "%1 is a list");
    }

    const FigureContent &m_content;
    const Phrases &m_phrases;
    bool m_isChinese;
    QStringList m_sentences;
};

} // namespace

QString figureSummary(const FigureContent &content, const Phrases &phrases)
{
    return SummaryWriter(content, phrases).written();
}

} // namespace bangfu
