// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionvalues.h"

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

Failure addMeasure(ParsedOptions &options, const Measure &measure)
{
    std::vector<Measure> &measures = options.launch.list.query.measures;
    if (std::ranges::find(measures, measure) == measures.end())
        measures.push_back(measure);
    return std::nullopt;
}

/// Where in `COLUMN=VALUE`, `COLUMN>=VALUE` or `COLUMN<=VALUE` the sign stands, and which it is.
struct ComparisonSign
{
    qsizetype position = -1;
    QString sign;
};

ComparisonSign comparisonSign(const QString &condition)
{
    const qsizetype equals = condition.indexOf(u'=');
    if (equals <= 0)
        return {};
    const QChar before = condition[equals - 1];
    if (before == u'>' || before == u'<')
        return {equals - 1, condition.mid(equals - 1, 2)};
    return {equals, u"="_s};
}

void addLimit(Query &query, const QString &column, const QString &sign, const QString &value)
{
    auto range = std::ranges::find(query.ranges, column, &RangeFilter::column);
    if (range == query.ranges.end())
        range = query.ranges.insert(range, {column, {}, {}});
    (sign == u">=" ? range->from : range->to) = value;
}

} // namespace

Result<QStringList> columnNames(const QString &option, const QString &value, const Phrases &phrases)
{
    const QStringList names = value.split(u',');
    if (names.contains(QString()))
        return Error{filledIn(phrases.translate("CommandLine", "%1 takes the names of columns with commas between "
                                                               "them, not \"%2\"."),
                              {option, value})};
    return names;
}

Failure applyWhere(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    const ComparisonSign sign = comparisonSign(value);
    if (sign.position <= 0)
        return Error{filledIn(phrases.translate("CommandLine", "--where takes a column and a value, such as "
                                                               "--where place_id=qingdao or --where \"value>=100\", "
                                                               "not \"%1\"."),
                              {value})};
    Query &query = options.launch.list.query;
    const QString column = value.left(sign.position);
    const QString wanted = value.mid(sign.position + sign.sign.size());
    if (sign.sign != u"=") {
        addLimit(query, column, sign.sign, wanted);
        return std::nullopt;
    }
    auto filter = std::ranges::find(query.filters, column, &Filter::column);
    if (filter == query.filters.end())
        filter = query.filters.insert(filter, {column, {}});
    filter->values.append(wanted);
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

Failure applyCount(ParsedOptions &options, const QString &, const Phrases &)
{
    return addMeasure(options, {});
}

Failure applySum(ParsedOptions &options, const QString &value, const Phrases &)
{
    return addMeasure(options, {Measure::Kind::Sum, value});
}

Failure applyMean(ParsedOptions &options, const QString &value, const Phrases &)
{
    return addMeasure(options, {Measure::Kind::Mean, value});
}

Failure applyMinimum(ParsedOptions &options, const QString &value, const Phrases &)
{
    return addMeasure(options, {Measure::Kind::Minimum, value});
}

Failure applyMaximum(ParsedOptions &options, const QString &value, const Phrases &)
{
    return addMeasure(options, {Measure::Kind::Maximum, value});
}

Failure applyLimit(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    bool isNumber = false;
    const qulonglong limit = value.toULongLong(&isNumber);
    if (!isNumber || limit == 0)
        return Error{
            filledIn(phrases.translate("CommandLine", "--limit takes a number above 0, not \"%1\"."), {value})};
    options.launch.list.query.limit = limit;
    return std::nullopt;
}

Failure applyEncoding(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    options.launch.list.fileFormat.encoding = findTextEncoding(value.toLatin1().constData());
    if (options.launch.list.fileFormat.encoding)
        return std::nullopt;
    QStringList names;
    for (const TextEncoding &encoding : textEncodings())
        names.append(QString::fromLatin1(encoding.name));
    return Error{filledIn(phrases.translate("CommandLine", "There is no encoding \"%1\". The encodings are: %2."),
                          {value, names.join(u", "_s)})};
}

Failure applyDelimiter(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    const QString sign = value == u"tab" || value == u"\\t" ? u"\t"_s : value;
    const bool isGood = sign.size() == 1 && sign[0].unicode() < 128 && !sign[0].isLetterOrNumber() &&
                        !u"\"\r\n"_s.contains(sign[0]) && !sign[0].isNull();
    if (!isGood)
        return Error{filledIn(phrases.translate("CommandLine", "--delimiter takes one sign, such as \";\", or tab, not "
                                                               "\"%1\"."),
                              {value})};
    options.launch.list.fileFormat.delimiter = sign[0].toLatin1();
    return std::nullopt;
}

Failure applyDecimalSign(ParsedOptions &options, const QString &value, const Phrases &phrases)
{
    if (value != u"." && value != u",")
        return Error{filledIn(phrases.translate("CommandLine", "--decimal takes . or , and not \"%1\"."), {value})};
    options.launch.list.fileFormat.decimalSign = value[0].toLatin1();
    return std::nullopt;
}

Failure applyFormat(ParsedOptions &options, const QString &value, const Phrases &)
{
    options.format = value;
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
    std::vector<Language> &languages = options.launch.chart.languages;
    for (const QString &code : value.split(u',')) {
        const std::optional<Language> language = languageFromCode(code);
        if (!language)
            return Error{
                filledIn(phrases.translate("CommandLine", "--language takes zh, ru or en, not \"%1\"."), {code})};
        if (std::ranges::find(languages, *language) == languages.end())
            languages.push_back(*language);
    }
    options.launch.language = languages.front();
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
