// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"

#include "dataset/datasetreader.h"
#include "export/savefile.h"

#include <QFileDevice>
#include <QTextStream>

#include <cerrno>

namespace bangfu {

namespace {

using namespace Qt::StringLiterals;

/// Whether the reader, such as `head`, has seen enough: no failure, and nothing to tell.
bool isClosedPipe(const Error &error)
{
    return error.message == qt_error_string(EPIPE);
}

} // namespace

DatasetPointer loadDataset(const LaunchOptions &options, const Phrases &phrases, const Streams &streams)
{
    const QString path = options.dataPath.isEmpty() ? bundledDatasetPath() : options.dataPath;
    const DatasetReading reading = readDataset(path);
    if (!reading.dataset) {
        report(streams, filledIn(phrases.translate("CommandLine", "The data in \"%1\" cannot be used:"), {path}));
        streams.messages << faultSummary(reading.faults, phrases) << u'\n';
    }
    return reading.dataset;
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
