// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/tablechart.h"
#include "csv/csvformat.h"
#include "query/query.h"

namespace bangfu {

/// A chart of a plain table.
struct TableChart
{
    TableChartChoice choice;
    LocalizedText title; ///< an empty one: what the columns and the file are called
    LocalizedText subtitle;
    LocalizedText note;
    ChartPresentation presentation;

    friend bool operator==(const TableChart &, const TableChart &) = default;
};

/// The data package that a view shows.
struct ViewedDataset
{
    QString name;
    QString version;
    QString path; ///< absolute; empty: the one shipped with the program

    friend bool operator==(const ViewedDataset &, const ViewedDataset &) = default;
};

/// The plain table that a view shows, and what a person fixed about how it is read.
struct ViewedFile
{
    QString path; ///< absolute
    CsvFormatChoice choice;

    friend bool operator==(const ViewedFile &left, const ViewedFile &right)
    {
        return left.path == right.path && left.choice.encoding == right.choice.encoding &&
               left.choice.delimiter == right.choice.delimiter && left.choice.decimalSign == right.choice.decimalSign;
    }
};

/// What a person looks at, as it is kept in a file `.bangfu`: which data, narrowed how, drawn how.
struct SavedView
{
    ViewedDataset dataset;          ///< says nothing where a plain table is viewed
    std::optional<ViewedFile> file; ///< nothing: the view is of a dataset
    Query query;
    std::optional<ChartSpec> chart;       ///< of a dataset
    std::optional<TableChart> tableChart; ///< of a plain table

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// Whether a theme is named by the path of its file: it ends in `.json` then.
bool isThemePath(const QString &theme);

/// Where the data of a view are: the file, or the data package.
QString dataPath(const SavedView &view);

/// The texts in the language that a chart is presented in; where it does not say, the given ones.
Phrases phrasesOf(const ChartPresentation &presentation, const Phrases &phrases);

} // namespace bangfu
