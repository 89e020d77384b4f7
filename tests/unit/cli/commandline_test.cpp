// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "cli/commandline.h"
#include "cli/help.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bangfu;

namespace {

LaunchOptions parsed(const QStringList &arguments)
{
    const Result<LaunchOptions> options = parseCommandLine(arguments);
    INFO(arguments << (options ? QString() : options.error().message));
    REQUIRE(options.isOk());
    return options.value();
}

QString misuse(const QStringList &arguments)
{
    const Result<LaunchOptions> options = parseCommandLine(arguments);
    INFO(arguments);
    REQUIRE_FALSE(options.isOk());
    return options.error().message;
}

} // namespace

TEST_CASE("Without a command the window opens, with the files that are named")
{
    CHECK(parsed({}).command == Command::Window);
    CHECK_FALSE(parsed({}).language.has_value());
    const LaunchOptions options = parsed({u"mine/datapackage.json"_s, u"--language"_s, u"ru"_s});
    CHECK(options.command == Command::Window);
    CHECK(options.files == QStringList(u"mine/datapackage.json"_s));
    CHECK(options.language == Language::Russian);
    const QTemporaryDir folder;
    CHECK(parsed({folder.path()}).files == QStringList(folder.path()));
    CHECK(parsed({u"-platform"_s, u"offscreen"_s}).files.isEmpty());
}

TEST_CASE("A list with everything that can be asked of it")
{
    const LaunchOptions options = parsed({u"--language=zh"_s,
                                          u"list"_s,
                                          u"observations"_s,
                                          u"--format"_s,
                                          u"csv"_s,
                                          u"--where"_s,
                                          u"place_id=qingdao"_s,
                                          u"--where"_s,
                                          u"unit_id=CNY"_s,
                                          u"--where=place_id=anshun"_s,
                                          u"--search"_s,
                                          u"\"黄河 滩区\""_s,
                                          u"--sort"_s,
                                          u"value:desc"_s,
                                          u"--sort"_s,
                                          u"id"_s,
                                          u"--columns"_s,
                                          u"id,value"_s,
                                          u"--data"_s,
                                          u"mine"_s,
                                          u"--output"_s,
                                          u"out.txt"_s});
    CHECK(options.command == Command::List);
    CHECK(options.list.table == u"observations"_s);
    CHECK(options.list.format == TableFormat::Csv);
    CHECK(options.language == Language::Chinese);
    CHECK(options.dataPath == u"mine"_s);
    CHECK(options.outputPath == u"out.txt"_s);
    Query expected;
    expected.filters = {{u"place_id"_s, {u"qingdao"_s, u"anshun"_s}}, {u"unit_id"_s, {u"CNY"_s}}};
    expected.search = u"\"黄河 滩区\""_s;
    expected.sort = {{u"value"_s, true}, {u"id"_s, false}};
    expected.columns = {u"id"_s, u"value"_s};
    CHECK(options.list.query == expected);
}

TEST_CASE("A value may hold an equals sign, be empty, or begin with a dash")
{
    const auto filters = parsed({u"list"_s, u"places"_s, u"--where"_s, u"name=a=b"_s, u"--where"_s, u"iso3166_2="_s,
                                 u"--search"_s, u"-0.25"_s})
                             .list.query;
    CHECK(filters.filters == std::vector<Filter>{{u"name"_s, {u"a=b"_s}}, {u"iso3166_2"_s, {QString()}}});
    CHECK(filters.search == u"-0.25"_s);
}

TEST_CASE("The ending of the output chooses the format of a list unless the format is given")
{
    const QStringList list{u"list"_s, u"places"_s};
    CHECK(parsed(list).list.format == TableFormat::Text);
    CHECK(parsed(list + QStringList{u"--output"_s, u"a.JSON"_s}).list.format == TableFormat::Json);
    CHECK(parsed(list + QStringList{u"--output"_s, u"a.csv"_s, u"--format"_s, u"table"_s}).list.format ==
          TableFormat::Text);
}

TEST_CASE("Groups are counted or summed")
{
    const Query query =
        parsed({u"list"_s, u"observations"_s, u"--group"_s, u"place,unit"_s, u"--sum"_s, u"value"_s}).list.query;
    CHECK(query.groupBy == QStringList{u"place"_s, u"unit"_s});
    CHECK(query.measures == std::vector<Measure>{{Measure::Kind::Sum, u"value"_s}});
    CHECK(misuse({u"list"_s, u"observations"_s, u"--count"_s, u"--sum"_s}).contains(u"--sum"_s));
    const Query several = parsed({u"list"_s, u"a.csv"_s, u"--mean"_s, u"a"_s, u"--minimum"_s, u"b"_s, u"--maximum"_s,
                                  u"b"_s, u"--count"_s, u"--count"_s, u"--limit"_s, u"7"_s})
                              .list.query;
    CHECK(several.measures == std::vector<Measure>{{Measure::Kind::Mean, u"a"_s},
                                                   {Measure::Kind::Minimum, u"b"_s},
                                                   {Measure::Kind::Maximum, u"b"_s},
                                                   {Measure::Kind::Count, {}}});
    CHECK(several.limit == 7);
    CHECK(misuse({u"list"_s, u"observations"_s, u"--limit"_s, u"0"_s}).contains(u"--limit"_s));
}

TEST_CASE("A condition names a value or a limit")
{
    const Query query = parsed({u"list"_s, u"a.csv"_s, u"--where"_s, u"year>=2015"_s, u"--where"_s, u"year<=2020"_s,
                                u"--where"_s, u"note=a>=b"_s})
                            .list.query;
    CHECK(query.ranges == std::vector<RangeFilter>{{u"year"_s, u"2015"_s, u"2020"_s}});
    CHECK(query.filters == std::vector<Filter>{{u"note"_s, {u"a>=b"_s}}});
    CHECK(misuse({u"list"_s, u"observations"_s, u"--where"_s, u"year"_s}).contains(u"year"_s));
}

TEST_CASE("A file to list is told from a table of the dataset, and how to read it can be said")
{
    const ListOptions file = parsed({u"list"_s, u"data/register.csv"_s, u"--encoding"_s, u"cp1251"_s, u"--delimiter"_s,
                                     u"tab"_s, u"--decimal"_s, u","_s})
                                 .list;
    CHECK(file.isFile);
    CHECK(QByteArray(file.fileFormat.encoding->name) == "windows-1251");
    CHECK(file.fileFormat.delimiter == '\t');
    CHECK(file.fileFormat.decimalSign == ',');
    CHECK_FALSE(parsed({u"list"_s, u"sources"_s}).list.isFile);
    CHECK(misuse({u"list"_s, u"a.csv"_s, u"--encoding"_s, u"morse"_s}).contains(u"GB18030"_s));
    CHECK(misuse({u"list"_s, u"a.csv"_s, u"--delimiter"_s, u"ab"_s}).contains(u"--delimiter"_s));
    CHECK(misuse({u"list"_s, u"a.csv"_s, u"--decimal"_s, u";"_s}).contains(u"--decimal"_s));
}

TEST_CASE("A chart goes into a file whose ending says the format")
{
    const LaunchOptions options = parsed({u"chart"_s, u"income"_s, u"--output"_s, u"a/b.SVG"_s, u"--size"_s,
                                          u"800x600"_s, u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s});
    CHECK(options.chart.chart == u"income"_s);
    CHECK(options.chart.format == u"svg"_s);
    CHECK(options.chart.size == QSize(800, 600));
    CHECK(options.chart.scale == 2);
    CHECK(options.chart.theme == u"dark"_s);
}

TEST_CASE("What is drawn is told by its name: a chart of the dataset, a view or a table")
{
    const auto subject = [](const QStringList &rest) {
        return parsed(QStringList{u"chart"_s, u"--output"_s, u"a.png"_s} + rest).chart.subject;
    };
    CHECK(subject({u"income"_s}) == ChartSubject::Bundled);
    CHECK(subject({u"my/income.bangfu"_s}) == ChartSubject::View);
    CHECK(subject({u"income.csv"_s, u"--x"_s, u"year"_s, u"--y"_s, u"a,b"_s}) == ChartSubject::Table);
    const LaunchOptions table =
        parsed({u"chart"_s, u"a.csv"_s, u"--output"_s, u"a.png"_s, u"--x"_s, u"year"_s, u"--y"_s, u"v"_s, u"--series"_s,
                u"town"_s, u"--type"_s, u"scatter"_s, u"--where"_s, u"town=A"_s});
    const TableChartChoice wanted{ChartType::Scatter, u"year"_s, {u"v"_s}, u"town"_s, {}};
    CHECK(table.chart.tableChart == wanted);
    CHECK(table.list.query.filters == std::vector<Filter>{{u"town"_s, {u"A"_s}}});
}

TEST_CASE("Sizes have names, and a chart may be drawn in several languages")
{
    const auto size = [](const QString &name) {
        return parsed({u"chart"_s, u"income"_s, u"--output"_s, u"a.png"_s, u"--size"_s, name}).chart.size;
    };
    CHECK(size(u"16:9"_s) == QSize(1600, 900));
    CHECK(size(u"4:3"_s) == QSize(1200, 900));
    CHECK(size(u"a4-half"_s) == QSize(1240, 874));
    CHECK(size(u"square"_s) == QSize(1000, 1000));
    const LaunchOptions options = parsed({u"chart"_s, u"income"_s, u"--output"_s, u"a.png"_s, u"--language"_s,
                                          u"zh,ru,zh"_s, u"--second-language"_s, u"en"_s});
    CHECK(options.chart.languages == std::vector{Language::Chinese, Language::Russian});
    CHECK(options.chart.secondLanguage == Language::English);
    CHECK(options.language == Language::Chinese);
}

TEST_CASE("All charts go into a folder, or into one document")
{
    CHECK(parsed({u"chart"_s, u"--all"_s, u"--output"_s, u"deck.pptx"_s}).chart.isDocument);
    CHECK_FALSE(parsed({u"chart"_s, u"--all"_s, u"--output"_s, u"out"_s, u"--format"_s, u"pptx"_s}).chart.isDocument);
    const LaunchOptions options = parsed({u"chart"_s, u"--all"_s, u"--output"_s, u"out"_s, u"--format"_s, u"pdf"_s});
    CHECK(options.chart.subject == ChartSubject::All);
    CHECK(options.chart.format == u"pdf"_s);
    CHECK(parsed({u"chart"_s, u"--all"_s, u"--output"_s, u"out"_s}).chart.format == u"png"_s);
}

TEST_CASE("The data to check may be named with or without a switch, not both")
{
    CHECK(parsed({u"check"_s, u"mine"_s}).dataPath == u"mine"_s);
    CHECK(parsed({u"check"_s, u"--data"_s, u"mine"_s}).dataPath == u"mine"_s);
    CHECK(misuse({u"check"_s, u"mine"_s, u"--data"_s, u"yours"_s}).contains(u"not two"_s));
}

TEST_CASE("Misuse is explained")
{
    const std::vector<std::pair<QStringList, QString>> cases{
        {{u"lst"_s}, u"no command \"lst\""_s},
        {{u"list"_s}, u"which table"_s},
        {{u"list"_s, u"towns"_s}, u"no table \"towns\""_s},
        {{u"list"_s, u"places"_s, u"indicators"_s}, u"\"indicators\" is one word too many"_s},
        {{u"list"_s, u"places"_s, u"--colour"_s}, u"no switch \"--colour\""_s},
        {{u"list"_s, u"places"_s, u"-x"_s}, u"no switch \"-x\""_s},
        {{u"list"_s, u"places"_s, u"--format"_s, u"xml"_s}, u"not \"xml\""_s},
        {{u"list"_s, u"places"_s, u"--format"_s}, u"--format needs a value"_s},
        {{u"list"_s, u"places"_s, u"--where"_s, u"name"_s}, u"not \"name\""_s},
        {{u"list"_s, u"places"_s, u"--sort"_s, u"name:up"_s}, u"not \"name:up\""_s},
        {{u"list"_s, u"places"_s, u"--columns"_s, u"id,,name"_s}, u"not \"id,,name\""_s},
        {{u"list"_s, u"places"_s, u"--count=3"_s}, u"--count takes no value"_s},
        {{u"list"_s, u"places"_s, u"--theme"_s, u"dark"_s}, u"--theme does not belong"_s},
        {{u"list"_s, u"places"_s, u"--language"_s, u"de"_s}, u"not \"de\""_s},
        {{u"chart"_s, u"income"_s}, u"--output FILE"_s},
        {{u"chart"_s, u"--output"_s, u"a.png"_s}, u"which chart"_s},
        {{u"chart"_s, u"income"_s, u"--output"_s, u"a.gif"_s}, u".png, .svg, .pdf, .pptx, .xlsx, .csv or .json"_s},
        {{u"chart"_s, u"income"_s, u"--output"_s, u"a.png"_s, u"--format"_s, u"svg"_s}, u"--format belongs to --all"_s},
        {{u"chart"_s, u"income"_s, u"--output"_s, u"a.png"_s, u"--size"_s, u"10x10"_s}, u"not \"10x10\""_s},
        {{u"chart"_s, u"income"_s, u"--output"_s, u"a.png"_s, u"--scale"_s, u"nan"_s}, u"not \"nan\""_s},
        {{u"chart"_s, u"income"_s, u"--output"_s, u"a.png"_s, u"--x"_s, u"year"_s}, u"belong to charts of a file"_s},
        {{u"chart"_s, u"income"_s, u"--output"_s, u"a.png"_s, u"--where"_s, u"a=b"_s}, u"belong to charts of a file"_s},
        {{u"chart"_s, u"a.csv"_s, u"--output"_s, u"a.png"_s}, u"--x COLUMN"_s},
        {{u"chart"_s, u"a.csv"_s, u"--output"_s, u"a.png"_s, u"--type"_s, u"donut"_s}, u"not \"donut\""_s},
        {{u"chart"_s, u"a.csv"_s, u"--output"_s, u"a.png"_s, u"--x"_s, u"a"_s, u"--y"_s, u"b,c"_s, u"--series"_s,
          u"d"_s},
         u"name one column"_s},
        {{u"chart"_s, u"a.csv"_s, u"--output"_s, u"a.png"_s, u"--second-language"_s, u"ru"_s}, u"no second language"_s},
        {{u"list"_s, u"places"_s, u"--language"_s, u"en,ru"_s}, u"several languages"_s},
        {{u"chart"_s, u"--all"_s}, u"--output FOLDER"_s},
        {{u"chart"_s, u"income"_s, u"--all"_s, u"--output"_s, u"out"_s}, u"not both"_s},
        {{u"chart"_s, u"--all"_s, u"--output"_s, u"out"_s, u"--format"_s, u"gif"_s}, u"not \"gif\""_s},
    };
    for (const auto &[arguments, expected] : cases) {
        const QString message = misuse(arguments);
        CAPTURE(arguments, message);
        CHECK(message.contains(expected));
    }
}

TEST_CASE("Help and version need nothing else")
{
    CHECK(parsed({u"list"_s, u"--help"_s}).wantsHelp);
    CHECK(parsed({u"list"_s, u"--help"_s}).command == Command::List);
    CHECK(parsed({u"-h"_s}).wantsHelp);
    CHECK(parsed({u"--version"_s}).wantsVersion);
    CHECK(versionText().startsWith(u"bangfu "_s));
}

TEST_CASE("The help of a command names its switches and no others")
{
    const Phrases english(Language::English);
    const QString list = helpText(Command::List, english);
    CHECK(list.contains(u"--where COLUMN=VALUE"_s));
    CHECK(list.contains(u"observations, programmes"_s));
    CHECK_FALSE(list.contains(u"--theme"_s));
    CHECK(helpText(Command::Chart, english).contains(u"--theme NAME|FILE"_s));
    CHECK(helpText(Command::Window, english).contains(u"bangfu check [FILE]"_s));
}

TEST_CASE("The language is known even where the arguments are not understood")
{
    CHECK(languageOfArguments({u"--bad"_s, u"--language"_s, u"ru"_s}) == Language::Russian);
    CHECK(languageOfArguments({u"--language=zh"_s}) == Language::Chinese);
    CHECK(languageOfArguments({u"--language"_s}) == Language::English);
}
