// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartoptionvalues.h"

#include "cli/optionvalues.h"

#include <QRegularExpression>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

constexpr int smallestSide = 200;
constexpr int largestSide = 10000;
constexpr double largestScale = 8;

struct SizePreset
{
    QLatin1String name;
    QSize size;
};

/// A4 half: the width of the page between its margins, half as high as the page.
const std::array sizePresets{
    SizePreset{QLatin1String("16:9"), {1600, 900}}, SizePreset{QLatin1String("4:3"), {1200, 900}},
    SizePreset{QLatin1String("a4-half"), {1240, 874}}, SizePreset{QLatin1String("square"), {1000, 1000}}};

std::optional<QSize> writtenSize(const QString &value)
{
    for (const SizePreset &preset : sizePresets) {
        if (value == preset.name)
            return preset.size;
    }
    static const QRegularExpression pattern(u"^([0-9]{1,5})[x×]([0-9]{1,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto isGood = [](int side) { return side >= smallestSide && side <= largestSide; };
    return isGood(size.width()) && isGood(size.height()) ? std::optional(size) : std::nullopt;
}

} // namespace

Failure applyAll(ParsedOptions &options, const QString &, const Phrases &)
{
    options.launch.chart.subject = ChartSubject::All;
    return std::nullopt;
}

Failure applyType(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    const auto type = chartTypeFromCode(value);
    if (type != ChartType::Line && type != ChartType::Scatter && type != ChartType::Bar)
        return Error{
            filledIn(phrases.translate("CommandLine", "--type takes line, scatter or bar, not \"%1\"."), {value})};
    options.launch.chart.tableChart.type = *type;
    return std::nullopt;
}

Failure applyAcross(ParsedOptions &options, const QString &value, const Phrases &)
{
    options.launch.chart.tableChart.acrossColumn = value;
    return std::nullopt;
}

Failure applyValues(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    const Result<QStringList> names = columnNames(u"--y"_s, value, phrases);
    if (!names)
        return names.error();
    options.launch.chart.tableChart.valueColumns = names.value();
    return std::nullopt;
}

Failure applySeries(ParsedOptions &options, const QString &value, const Phrases &)
{
    options.launch.chart.tableChart.seriesColumn = value;
    return std::nullopt;
}

Failure applySize(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    options.launch.chart.size = writtenSize(value);
    if (options.launch.chart.size)
        return std::nullopt;
    return Error{filledIn(phrases.translate("CommandLine", "--size takes width and height from %1 to %2, such as "
                                                           "1600x900, or 16:9, 4:3, a4-half or square, not \"%3\"."),
                          {QString::number(smallestSide), QString::number(largestSide), value})};
}

Failure applyScale(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    bool isNumber = false;
    const double scale = value.toDouble(&isNumber);
    if (!isNumber || !(scale > 0) || scale > largestScale)
        return Error{
            filledIn(phrases.translate("CommandLine", "--scale takes a number above 0, at most %1, not \"%2\"."),
                     {QString::number(largestScale), value})};
    options.launch.chart.scale = scale;
    return std::nullopt;
}

Failure applyTheme(ParsedOptions &options, const QString &value, const Phrases &)
{
    options.launch.chart.theme = value;
    return std::nullopt;
}

Failure applyPalette(ParsedOptions &options, const QString &value, const Phrases &)
{
    options.launch.chart.palette = value;
    return std::nullopt;
}

Failure applyTransparent(ParsedOptions &options, const QString &, const Phrases &)
{
    options.launch.chart.isTransparent = true;
    return std::nullopt;
}

Failure applySecondLanguage(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    options.launch.chart.secondLanguage = languageFromCode(value);
    if (options.launch.chart.secondLanguage)
        return std::nullopt;
    return Error{
        filledIn(phrases.translate("CommandLine", "--second-language takes zh, ru or en, not \"%1\"."), {value})};
}

} // namespace bangfu
