// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/tablechart.h"
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

/// What `bangfu chart` draws.
enum class ChartSubject {
    Bundled, ///< a chart of the dataset, by its id
    All,     ///< every chart of the dataset
    View,    ///< a saved view, by its path
    Table,   ///< columns of a plain table, by its path; which rows, ListOptions says
};

/// What `bangfu chart` is to draw, and where the command line has another opinion than the chart itself.
struct ChartOptions
{
    ChartSubject subject = ChartSubject::Bundled;
    QString chart;           ///< id or path; empty for all
    bool isDocument = false; ///< all go into one file; otherwise each into one of its own in a folder
    QString format;          ///< file ending: png, svg, pdf, pptx, xlsx, csv or json
    std::vector<Language>
        languages;                ///< one file each, named by the language where there are several; none: the chart's
    TableChartChoice tableChart;  ///< of a plain table
    std::optional<QSize> size;    ///< logical pixels
    std::optional<QString> theme; ///< name of a built-in theme or path of a theme file
    std::optional<QString> palette;
    std::optional<Language> secondLanguage;
    double scale = 1; ///< device pixels of a PNG for one logical pixel
    bool isTransparent = false;
};

/// What the command line asks for: a plain value, known before there is any application object.
struct LaunchOptions
{
    Command command = Command::Window;
    bool wantsHelp = false;
    bool wantsVersion = false;
    /// Nothing: of the locale, or what the window remembers. Of several for a chart, the first.
    std::optional<Language> language;
    QString dataPath;   ///< empty: the bundled dataset
    QString outputPath; ///< empty: standard output
    QStringList files;  ///< to open in the window
    ListOptions list;
    ChartOptions chart;
};

/// The language of results and messages without a window.
inline Language outputLanguage(const LaunchOptions &options)
{
    return options.language.value_or(languageForLocale(QLocale()));
}

} // namespace bangfu
