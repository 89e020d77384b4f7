// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "ui/window/filechooser.h"

namespace bangfu {

/// Where a file is to be saved.
struct SaveQuestion
{
    QString title;    ///< of the dialog
    QString baseName; ///< of the file that is suggested, without folder and ending
    QString ending;   ///< without its point; added where the answer lacks it
};

/// Asks a person; empty if none was chosen. The folder is remembered for the next question.
QString askWhereToSave(const SaveQuestion &question, Settings &settings, const FileChooser &chooser, QWidget *window);

} // namespace bangfu
