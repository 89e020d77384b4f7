// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"

#include "csv/tablereader.h"
#include "dataset/datasetreader.h"
#include "export/savefile.h"

#include <QFileDevice>
#include <QTextStream>

#include <cerrno>

namespace bangfu {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostFaultsTold = 5;

/// Whether the reader, such as `head`, has seen enough: no failure, and nothing to tell.
bool isClosedPipe(const Error &error)
{
    return error.message == qt_error_string(EPIPE);
}

} // namespace

DatasetPointer loadDataset(const LaunchOptions &options, const Phrases &phrases, const Streams &streams)
{
    const QString path = options.dataPath.isEmpty() ? bundledDatasetPath() : options.dataPath;
    const bool isToBeValidated = options.command == Command::Check;
    const DatasetReading reading = isToBeValidated ? readDataset(path) : openDataset(path);
    if (!reading.dataset) {
        report(streams, filledIn(phrases.translate("CommandLine", "The data in \"%1\" cannot be used:"), {path}));
        streams.messages << faultSummary(reading.faults, phrases) << u'\n';
    }
    return reading.dataset;
}

TablePointer loadTable(const QString &path, const CsvFormatChoice &choice, const Phrases &phrases,
                       const Streams &streams)
{
    const TableReading reading = readTableFile(path, {choice});
    const std::size_t told = std::min(reading.faults.size(), mostFaultsTold);
    for (std::size_t i = 0; i < told; ++i)
        report(streams, filledIn(u"%1: %2"_s, {path, textFaultMessage(reading.faults[i], phrases)}));
    if (reading.faultCount > told)
        report(streams, phrases.translate("CommandLine", "and %n more faults", "", int(reading.faultCount - told)));
    return reading.table;
}

Failure writeResult(const LaunchOptions &options, const Phrases &phrases, const Streams &streams,
                    const std::function<Failure(QIODevice &)> &write)
{
    if (!options.outputPath.isEmpty())
        return saveFile(options.outputPath, phrases, write);
    Failure failure = write(streams.output);
    auto *file = qobject_cast<QFileDevice *>(&streams.output);
    if (!failure && file && !file->flush())
        failure = Error{file->errorString()};
    if (failure && isClosedPipe(*failure))
        return std::nullopt;
    if (failure)
        return Error{
            filledIn(phrases.translate("CommandLine", "The result could not be written: %1."), {failure->message})};
    return std::nullopt;
}

void report(const Streams &streams, const QString &message)
{
    streams.messages << u"bangfu: "_s << message << u'\n';
}

} // namespace bangfu
