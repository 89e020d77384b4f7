// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

constexpr int smallestSide = 200;
constexpr int largestSide = 10000;
constexpr double largestScale = 8;

Failure setMeasure(Query &query, const Measure &measure, const Phrases &phrases)
{
    if (!query.measures.empty() && query.measures.front() != measure)
        return Error{phrases.translate("CommandLine", "--sum already shows the count; leave out --count.")};
    query.measures = {measure};
    return std::nullopt;
}

/// The names between commas; an error if one is empty.
Result<QStringList> columnNames(const QString &option, const QString &value, const Phrases &phrases)
{
    const QStringList names = value.split(u',');
    if (names.contains(QString()))
        return Error{filledIn(phrases.translate("CommandLine", "%1 takes the names of columns with commas between "
                                                               "them, not \"%2\"."),
                              {option, value})};
    return names;
}

} // namespace

Failure applyWhere(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    const qsizetype sign = value.indexOf(u'=');
    if (sign <= 0)
        return Error{filledIn(phrases.translate("CommandLine", "--where takes a column and a value, such as "
                                                               "--where place_id=qingdao, not \"%1\"."),
                              {value})};
    std::vector<Filter> &filters = options.launch.list.query.filters;
    const QString column = value.left(sign);
    auto filter = std::ranges::find(filters, column, &Filter::column);
    if (filter == filters.end())
        filter = filters.insert(filters.end(), {column, {}});
    filter->values.append(value.mid(sign + 1));
    return std::nullopt;
}

Failure applySearch(ParsedOptions &options, const QString &value, const Phrases &)
{
    QString &search = options.launch.list.query.search;
    search += (search.isEmpty() ? QString() : u" "_s) + value;
    return std::nullopt;
}

Failure applySort(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    const QString column = value.section(u':', 0, 0);
    const QString direction = value.section(u':', 1);
    const bool isKnown = direction.isEmpty() || direction == u"asc" || direction == u"desc";
    if (column.isEmpty() || !isKnown)
        return Error{filledIn(phrases.translate("CommandLine", "--sort takes a column, and :desc for falling order, "
                                                               "such as --sort value:desc, not \"%1\"."),
                              {value})};
    options.launch.list.query.sort.push_back({column, direction == u"desc"});
    return std::nullopt;
}

Failure applyColumns(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    const Result<QStringList> names = columnNames(u"--columns"_s, value, phrases);
    if (!names)
        return names.error();
    options.launch.list.query.columns += names.value();
    return std::nullopt;
}

Failure applyGroup(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    const Result<QStringList> names = columnNames(u"--group"_s, value, phrases);
    if (!names)
        return names.error();
    options.launch.list.query.groupBy += names.value();
    return std::nullopt;
}

Failure applyCount(ParsedOptions &options, const QString &, const Phrases &phrases)
{
    return setMeasure(options.launch.list.query, Measure{}, phrases);
}

Failure applySum(ParsedOptions &options, const QString &, const Phrases &phrases)
{
    return setMeasure(options.launch.list.query, {Measure::Kind::Sum, u"value"_s}, phrases);
}

Failure applyAll(ParsedOptions &options, const QString &, const Phrases &)
{
    options.launch.chart.isAll = true;
    return std::nullopt;
}

Failure applyFormat(ParsedOptions &options, const QString &value, const Phrases &)
{
    options.format = value;
    return std::nullopt;
}

Failure applySize(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    static const QRegularExpression pattern(u"^([0-9]{1,5})[x×]([0-9]{1,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto isGood = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!isGood(size.width()) || !isGood(size.height()))
        return Error{filledIn(phrases.translate("CommandLine", "--size takes width and height from %1 to %2, such as "
                                                               "1600x900, not \"%3\"."),
                              {QString::number(smallestSide), QString::number(largestSide), value})};
    options.launch.chart.figure.size = size;
    return std::nullopt;
}

Failure applyScale(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    bool isNumber = false;
    const double scale = value.toDouble(&isNumber);
    if (!isNumber || !(scale > 0) || scale > largestScale)
        return Error{
            filledIn(phrases.translate("CommandLine", "--scale takes a number above 0, at most %1, not \"%2\"."),
                     {QString::number(largestScale), value})};
    options.launch.chart.figure.scale = scale;
    return std::nullopt;
}

Failure applyTheme(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    if (value != u"light" && value != u"dark")
        return Error{filledIn(phrases.translate("CommandLine", "--theme takes light or dark, not \"%1\"."), {value})};
    options.launch.chart.figure.theme = value == u"dark" ? FigureThemeName::Dark : FigureThemeName::Light;
    return std::nullopt;
}

Failure applyOutput(ParsedOptions &options, const QString &value, const Phrases &)
{
    options.launch.outputPath = value;
    return std::nullopt;
}

Failure applyData(ParsedOptions &options, const QString &value, const Phrases &)
{
    options.launch.dataPath = value;
    return std::nullopt;
}

Failure applyLanguage(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    options.launch.language = languageFromCode(value);
    if (!options.launch.language)
        return Error{filledIn(phrases.translate("CommandLine", "--language takes zh, ru or en, not \"%1\"."), {value})};
    return std::nullopt;
}

Failure applyHelp(ParsedOptions &options, const QString &, const Phrases &)
{
    options.launch.wantsHelp = true;
    return std::nullopt;
}

Failure applyVersion(ParsedOptions &options, const QString &, const Phrases &)
{
    options.launch.wantsVersion = true;
    return std::nullopt;
}

} // namespace bangfu
