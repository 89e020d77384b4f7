// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <memory>

namespace bangfu {

/// The application, which can watch how long each event keeps it from the next.
///
/// With BANGFU_REPORT_BLOCKS set it prints to standard output when it ends: the longest times in milliseconds, each
/// with the event and who received it. Waiting in dialogs and menus does not count.
class WatchedApplication final : public QApplication
{
    Q_OBJECT
public:
    /// As of QApplication, both must live as long as it does.
    WatchedApplication(int &argumentCount, char **arguments);
    ~WatchedApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    class Watch;
    std::unique_ptr<Watch> m_watch; ///< null while nobody asked
};

} // namespace bangfu
