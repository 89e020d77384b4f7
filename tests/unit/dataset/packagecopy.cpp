// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagecopy.h"

#include "catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace bangfu::test {

PackageCopy::PackageCopy()
{
    const QDir bundled(bundledDatasetPath());
    QDirIterator files(bundled.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString name = bundled.relativeFilePath(file.fileName());
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        write(name, file.readAll());
    }
}

QByteArray PackageCopy::read(const QString &file) const
{
    QFile opened(m_folder.filePath(file));
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

void PackageCopy::write(const QString &file, const QByteArray &bytes) const
{
    QFile opened(m_folder.filePath(file));
    REQUIRE(opened.open(QIODevice::WriteOnly));
    REQUIRE(opened.write(bytes) == bytes.size());
}

void PackageCopy::remove(const QString &file) const
{
    REQUIRE(QFile::remove(m_folder.filePath(file)));
}

void PackageCopy::replace(const QString &file, const QByteArray &before, const QByteArray &after) const
{
    QByteArray bytes = read(file);
    const qsizetype position = bytes.indexOf(before);
    REQUIRE(position >= 0);
    write(file, bytes.replace(position, before.size(), after));
}

QStringList PackageCopy::faults() const
{
    const Phrases phrases(Language::English);
    QStringList messages;
    for (const Fault &fault : readDataset(path()).faults)
        messages.append(faultMessage(fault, phrases));
    return messages;
}

} // namespace bangfu::test
