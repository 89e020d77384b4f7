// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureexport.h"
#include "core/language.h"
#include "csv/csvformat.h"
#include "export/tablewriter.h"
#include "query/query.h"

#include <QStringList>

#include <optional>

namespace bangfu {

enum class Command { Window, List, Chart, Check };

/// What `bangfu list` is to print.
struct ListOptions
{
    QString table; ///< of the dataset, or a file
    bool isFile = false;
    CsvFormatChoice fileFormat; ///< how the file is to be read
    TableFormat format = TableFormat::Text;
    Query query;
};

/// What `bangfu chart` is to draw.
struct ChartOptions
{
    QString chart;      ///< id; empty for all
    bool isAll = false; ///< the output is a folder then
    QString format;     ///< file ending: png, svg, pdf or csv
    FigureExportOptions figure;
};

/// What the command line asks for: a plain value, known before there is any application object.
struct LaunchOptions
{
    Command command = Command::Window;
    bool wantsHelp = false;
    bool wantsVersion = false;
    std::optional<Language> language; ///< nothing: of the locale, or what the window remembers
    QString dataPath;                 ///< empty: the bundled dataset
    QString outputPath;               ///< empty: standard output
    QStringList files;                ///< to open in the window
    ListOptions list;
    ChartOptions chart;
};

/// The language of results and messages without a window.
inline Language outputLanguage(const LaunchOptions &options)
{
    return options.language.value_or(languageForLocale(QLocale()));
}

} // namespace bangfu
