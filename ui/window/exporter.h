// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "settings/settings.h"
#include "ui/pages/chartpage.h"
#include "ui/window/filechooser.h"

#include <QObject>

namespace bangfu {

class Session;

/// Writes what is shown into files that the person names, and onto the clipboard.
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

    void exportTable(const QStringList &columns);
    void exportChart(const FigureContent &content, ChartPage::Format format);
    void copyPicture(const FigureContent &content);

signals:
    void exported(const QString &path);
    void failed(const QString &message);

private:
    QString askForPath(const QString &title, const QString &baseName, const QString &ending);
    void announce(const Failure &failure, const QString &path);

    Surroundings m_surroundings;
};

} // namespace bangfu
