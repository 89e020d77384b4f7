// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "ui/window/filechooser.h"

#include <QObject>

namespace bangfu {

class NoticeBar;
class Session;
struct LoadFailure;

/// Asks what is to be opened, opens it, and tells what could not be read.
class Opening final : public QObject
{
    Q_OBJECT
public:
    struct Surroundings
    {
        Session &session;
        Settings &settings;
        const FileChooser &chooser;
        NoticeBar &notice;
        QWidget *window; ///< parent of dialogs
    };

    Opening(const Surroundings &surroundings, QObject *parent);

    /// A table, a saved view, or the descriptor of a data package.
    void chooseFile();
    void choosePackage();
    /// After a failure: the same kind of thing again.
    void chooseAgain();
    void openBundled();
    /// Tells what of the open table could not be read as it stands.
    void showFaults();

private:
    void showFailure(const LoadFailure &failure);

    Surroundings m_surroundings;
};

} // namespace bangfu
