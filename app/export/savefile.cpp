// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace bangfu {
namespace {

Error notWritten(const QString &path, const QString &reason, const Phrases &phrases)
{
    const QString text = phrases.translate(
        "File", "The file \"%1\" could not be written: %2. Choose another place, or make room there.");
    return {filledIn(text, {QDir::toNativeSeparators(path), reason})};
}

/// Renaming a temporary file over a device would replace the device.
Failure writeToDevice(const QString &path, const Phrases &phrases, const std::function<Failure(QIODevice &)> &write)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly))
        return notWritten(path, device.errorString(), phrases);
    if (const Failure failure = write(device))
        return notWritten(path, failure->message, phrases);
    return device.flush() ? Failure() : notWritten(path, device.errorString(), phrases);
}

} // namespace

Failure saveFile(const QString &path, const Phrases &phrases, const std::function<Failure(QIODevice &)> &write)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{filledIn(phrases.translate("File", "\"%1\" is a folder. Name a file in it."),
                              {QDir::toNativeSeparators(path)})};
    if (!info.absoluteDir().exists())
        return Error{filledIn(phrases.translate("File", "The file \"%1\" could not be written: the folder \"%2\" does "
                                                        "not exist. Create it, or choose another."),
                              {QDir::toNativeSeparators(path), QDir::toNativeSeparators(info.absolutePath())})};
    if (info.exists() && !info.isFile())
        return writeToDevice(path, phrases, write);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString(), phrases);
    if (const Failure failure = write(file)) {
        file.cancelWriting();
        return notWritten(path, failure->message, phrases);
    }
    return file.commit() ? Failure() : notWritten(path, file.errorString(), phrases);
}

} // namespace bangfu
