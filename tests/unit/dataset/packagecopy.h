// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/datasetreader.h"

#include <QTemporaryDir>

namespace bangfu::test {

/// A copy of the bundled package in a folder of its own, to be damaged.
class PackageCopy
{
public:
    PackageCopy();

    QString path() const { return m_folder.path(); }
    QByteArray read(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes) const;
    void remove(const QString &file) const;
    /// Replaces the first place where the bytes stand; they must stand there.
    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const;

    /// The faults of reading it, worded in English, one a line.
    QStringList faults() const;

private:
    QTemporaryDir m_folder;
};

} // namespace bangfu::test
