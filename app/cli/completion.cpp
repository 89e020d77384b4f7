// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "catalogue/catalogue.h"
#include "cli/chartcompletion.h"

#include <QFileInfo>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

std::optional<TableFormat> tableFormat(const QString &name)
{
    if (name == u"table")
        return TableFormat::Text;
    if (name == u"csv")
        return TableFormat::Csv;
    if (name == u"json")
        return TableFormat::Json;
    return std::nullopt;
}

/// A table of the dataset goes before a file of the same name; `./sources` is the file.
bool namesFile(const QString &word)
{
    const bool looksLikeFile = word.contains(u'/') || word.contains(u'\\') || word.contains(u'.');
    return !listableTables().contains(word) && (looksLikeFile || QFileInfo(word).isFile());
}

Failure completeList(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    ListOptions &list = options.launch.list;
    const QString tables = listableTables().join(u", "_s);
    if (words.isEmpty())
        return Error{
            filledIn(phrases.translate("CommandLine", "Say which table to list, or which CSV file: %1."), {tables})};
    if (words.size() > 1)
        return unexpectedWord(words[1], phrases);
    list.table = words.first();
    list.isFile = namesFile(list.table);
    if (!list.isFile && !listableTables().contains(list.table))
        return Error{filledIn(phrases.translate("Catalogue", "There is no table \"%1\". The tables are: %2."),
                              {list.table, tables})};

    const QString ending = QFileInfo(options.launch.outputPath).suffix().toLower();
    if (!options.format) {
        list.format = tableFormat(ending).value_or(TableFormat::Text);
        return std::nullopt;
    }
    const auto format = tableFormat(*options.format);
    if (!format)
        return Error{filledIn(phrases.translate("CommandLine", "--format takes table, csv or json, not \"%1\"."),
                              {*options.format})};
    list.format = *format;
    return std::nullopt;
}

Failure completeCheck(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    if (words.size() > 1)
        return unexpectedWord(words[1], phrases);
    if (words.isEmpty())
        return std::nullopt;
    if (!options.launch.dataPath.isEmpty())
        return Error{phrases.translate("CommandLine", "Name one data package to check, not two.")};
    options.launch.dataPath = words.first();
    return std::nullopt;
}

Failure onlyOneLanguage(const ParsedOptions &options, const Phrases &phrases)
{
    if (options.launch.command == Command::Chart || options.launch.chart.languages.size() <= 1)
        return std::nullopt;
    return Error{phrases.translate("CommandLine", "Only \"bangfu chart\" takes several languages at once.")};
}

} // namespace

Error unexpectedWord(const QString &word, const Phrases &phrases)
{
    return Error{filledIn(
        phrases.translate("CommandLine", "\"%1\" is one word too many here. Put a value that holds spaces in quotes."),
        {word})};
}

Failure completeOptions(ParsedOptions &options, const QStringList &words, const Phrases &phrases)
{
    if (const Failure failure = onlyOneLanguage(options, phrases))
        return failure;
    switch (options.launch.command) {
    case Command::Window:
        options.launch.files = words;
        return std::nullopt;
    case Command::List:
        return completeList(options, words.mid(1), phrases);
    case Command::Chart:
        return completeChart(options, words.mid(1), phrases);
    case Command::Check:
        return completeCheck(options, words.mid(1), phrases);
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
