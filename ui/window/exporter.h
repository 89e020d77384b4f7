// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/tablerowsmodel.h"
#include "settings/settings.h"
#include "ui/window/filechooser.h"

#include <QFutureSynchronizer>
#include <QObject>

namespace bangfu {

class Session;

/// Writes the table that is shown into a file that the person names. Large ones are written by a worker; the destructor
/// waits until they are.
class Exporter final : public QObject
{
    Q_OBJECT
public:
    struct Surroundings
    {
        Session &session;
        Settings &settings;
        const FileChooser &chooser;
        QWidget *window; ///< parent of dialogs
    };

    Exporter(const Surroundings &surroundings, QObject *parent);
    ~Exporter() override;

    void exportTable(const QStringList &columns);

signals:
    /// A large table is on its way into a file.
    void writing(const QString &path);
    void exported(const QString &path);
    void failed(const QString &message);

private:
    /// A table and the rows of it that are to be written.
    struct Rows
    {
        TablePointer table;
        RowIndexesPointer rows;
        QStringList columns;
    };

    Rows shownRows(const QStringList &columns) const;
    QString baseName() const;
    void writeRows(const Rows &rows, const QString &path);
    void announce(const Failure &failure, const QString &path);

    Surroundings m_surroundings;
    QFutureSynchronizer<void> m_writing;
};

} // namespace bangfu
