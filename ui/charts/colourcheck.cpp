// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/colourcheck.h"

#include "ui/style/colours.h"

#include <algorithm>
#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

// Two swatches are confused below this distance. The house palettes keep 28, Okabe and Ito's for all eyes keeps 16.
constexpr double leastDistance = 15;
// Steps of lightness on a grey printer: the house palettes keep 9.
constexpr double leastStep = 8;
constexpr double markContrast = 3;
constexpr double textContrast = 4.5;

/// A series as the figure paints it.
struct PaintedSeries
{
    QString name;
    QColor colour;
    bool standsBack = false;
    bool isArea = false; ///< painted with an edge, and hatched where the theme does so

    friend bool operator==(const PaintedSeries &, const PaintedSeries &) = default;
};

bool paintsAreas(ChartType type)
{
    switch (type) {
    case ChartType::Column:
    case ChartType::Bar:
    case ChartType::Stacked:
    case ChartType::Target:
    case ChartType::Grouped:
    case ChartType::Share:
    case ChartType::Donut:
    case ChartType::Pictogram:
    case ChartType::Pyramid:
    case ChartType::Timeline:
    case ChartType::Sankey:
    case ChartType::Map:
        return true;
    case ChartType::Dumbbell:
    case ChartType::Slope:
    case ChartType::Line:
    case ChartType::Dot:
    case ChartType::Range:
    case ChartType::Scatter:
    case ChartType::Table:
    case ChartType::Multiples:
        return false;
    }
    Q_UNREACHABLE();
}

class ColourCheck
{
public:
    ColourCheck(const FigureTheme &theme, const Phrases &phrases)
        : m_theme(theme)
        , m_phrases(phrases)
    {}

    /// Adds what a figure and its panels paint.
    void gather(const FigureContent &content)
    {
        for (std::size_t i = 0; i < content.series.size(); ++i)
            add(content, i);
        for (const DenseSeries &series : content.denseSeries)
            add({series.name, m_theme.seriesColour(series.colour), false, false});
        for (const FigureContent &panel : content.panels)
            gather(panel);
    }

    std::vector<ColourFinding> findings()
    {
        checkTexts();
        for (std::size_t i = 0; i < m_series.size(); ++i) {
            checkMark(m_series[i]);
            for (std::size_t j = i + 1; j < m_series.size(); ++j)
                checkPair(m_series[i], m_series[j]);
        }
        return std::move(m_findings);
    }

private:
    void add(const FigureContent &content, std::size_t index)
    {
        const FigureSeries &series = content.series[index];
        bool isUsed = content.marks.empty();
        bool isFaded = !content.marks.empty();
        for (const Mark &mark : content.marks) {
            if (mark.series != static_cast<int>(index))
                continue;
            isUsed = true;
            isFaded = isFaded && mark.isFaded;
        }
        if (!isUsed)
            return;
        const QColor own = series.isQuiet ? m_theme.quietMark : m_theme.seriesColour(series.colour);
        add({series.name, isFaded ? m_theme.otherSeries : own, isFaded, paintsAreas(content.type)});
    }

    void add(PaintedSeries series)
    {
        if (series.name.isEmpty())
            series.name =
                filledIn(m_phrases.translate("ColourCheck", "series %1", "a series without a name; %1 is its number"),
                         {QString::number(m_series.size() + 1)});
        // The same series in several panels is one.
        if (std::find(m_series.begin(), m_series.end(), series) == m_series.end())
            m_series.push_back(series);
    }

    void checkTexts()
    {
        const double least = std::min(contrastRatio(m_theme.text, m_theme.background),
                                      contrastRatio(m_theme.quietText, m_theme.background));
        if (least >= textContrast)
            return;
        m_findings.push_back(
            {ColourFinding::Kind::TextTooFaint, Sight::Normal,
             filledIn(m_phrases.translate("ColourCheck",
                                          "Some texts are too faint against the background: contrast %1 : 1, but texts "
                                          "need 4.5 : 1.",
                                          "%1 is a number"),
                      {number(least)})});
    }

    void checkMark(const PaintedSeries &series)
    {
        const QColor visible = series.isArea ? m_theme.edgeOf(series.colour) : series.colour;
        const double contrast = contrastRatio(visible, m_theme.background);
        if (series.standsBack || contrast >= markContrast)
            return;
        m_findings.push_back(
            {ColourFinding::Kind::MarkTooFaint, Sight::Normal,
             filledIn(m_phrases.translate("ColourCheck",
                                          "“%1” is too faint against the background: contrast %2 : 1, but marks need "
                                          "3 : 1.",
                                          "%1 is a series, %2 a number"),
                      {series.name, number(contrast)})});
    }

    void checkPair(const PaintedSeries &first, const PaintedSeries &second)
    {
        const bool standBackTogether = first.standsBack && second.standsBack;
        const bool haveHatches =
            first.isArea && second.isArea && m_theme.hatchOf(first.colour) != m_theme.hatchOf(second.colour);
        if (standBackTogether || haveHatches)
            return;
        for (const Sight sight : allSights) {
            if (!areAlike(sight, first.colour, second.colour))
                continue;
            m_findings.push_back(
                {ColourFinding::Kind::PairTooNear, sight, filledIn(wordingOf(sight), {first.name, second.name})});
            if (sight == Sight::Normal)
                return;
        }
    }

    static bool areAlike(Sight sight, const QColor &first, const QColor &second)
    {
        if (sight == Sight::Grey)
            return std::abs(lightnessOf(first) - lightnessOf(second)) < leastStep;
        return colourDistance(seenBy(sight, first), seenBy(sight, second)) < leastDistance;
    }

    QString wordingOf(Sight sight) const
    {
        switch (sight) {
        case Sight::Normal:
            return m_phrases.translate("ColourCheck", "“%1” and “%2” have nearly the same colour.",
                                       "%1 and %2 are series");
        case Sight::Deutan:
            return m_phrases.translate("ColourCheck",
                                       "“%1” and “%2” look alike to people who do not see green (deuteranopia).",
                                       "%1 and %2 are series");
        case Sight::Protan:
            return m_phrases.translate("ColourCheck",
                                       "“%1” and “%2” look alike to people who do not see red (protanopia).",
                                       "%1 and %2 are series");
        case Sight::Tritan:
            return m_phrases.translate("ColourCheck",
                                       "“%1” and “%2” look alike to people who do not see blue (tritanopia).",
                                       "%1 and %2 are series");
        case Sight::Grey:
            return m_phrases.translate("ColourCheck", "“%1” and “%2” look alike when printed in grey.",
                                       "%1 and %2 are series");
        }
        Q_UNREACHABLE();
    }

    /// Rounded down, so that what is too little never reads as enough.
    QString number(double contrast) const
    {
        return languageLocale(m_phrases.language()).toString(std::floor(contrast * 10) / 10, 'f', 1);
    }

    const FigureTheme &m_theme;
    const Phrases &m_phrases;
    std::vector<PaintedSeries> m_series;
    std::vector<ColourFinding> m_findings;
};

} // namespace

std::vector<ColourFinding> checkColours(const FigureContent &content, const FigureTheme &theme, const Phrases &phrases)
{
    ColourCheck check(theme, phrases);
    check.gather(content);
    return check.findings();
}

} // namespace bangfu
