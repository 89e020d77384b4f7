// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/opening.h"

#include "session/session.h"
#include "ui/widgets/noticebar.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace bangfu {

using namespace Qt::StringLiterals;

Opening::Opening(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{
    connect(&surroundings.session, &Session::openFailed, this, &Opening::showFailure);
}

void Opening::chooseFile()
{
    const QString tables = u"*."_s + tableFileEndings().join(u" *."_s);
    const QString views = u"*."_s + viewFileEnding();
    const QStringList filters{filledIn(tr("Tables, views and data packages (%1)", "endings of file names"),
                                       {tables + u' ' + views + u" datapackage.json"_s}),
                              filledIn(tr("Tables (%1)", "endings of file names"), {tables}),
                              filledIn(tr("Saved views (%1)", "endings of file names"), {views}),
                              tr("All files") + u" (*)"_s};
    const FileChooser::OpenRequest request{tr("Open"), m_surroundings.settings.value(keys::openFolder),
                                           filters.join(u";;"_s)};
    const QString path = m_surroundings.chooser.fileToOpen(m_surroundings.window, request);
    if (path.isEmpty())
        return;
    m_surroundings.settings.setValue(keys::openFolder, QFileInfo(path).absolutePath());
    m_surroundings.session.open(path);
}

void Opening::choosePackage()
{
    const QString folder =
        m_surroundings.chooser.folderToOpen(m_surroundings.window, tr("Open a folder with a data package"),
                                            m_surroundings.settings.value(keys::openFolder));
    if (folder.isEmpty())
        return;
    m_surroundings.settings.setValue(keys::openFolder, QFileInfo(folder).absolutePath());
    m_surroundings.session.open(folder);
}

void Opening::chooseAgain()
{
    const QString &path = m_surroundings.session.openingPath();
    if (isTableFileName(path) || isViewFileName(path))
        chooseFile();
    else
        choosePackage();
}

void Opening::openBundled()
{
    m_surroundings.session.open(bundledDatasetPath());
}

void Opening::showFaults()
{
    const Session &session = m_surroundings.session;
    if (!session.plainTable() || session.plainTable()->faultCount == 0)
        return;
    const PlainTable &file = *session.plainTable();
    QStringList places;
    for (const TextFault &fault : file.faults)
        places.append(textFaultMessage(fault, session.phrases()));
    const int count = static_cast<int>(std::min<std::size_t>(file.faultCount, std::numeric_limits<int>::max()));
    const QString number = languageLocale(session.language()).toString(qulonglong(file.faultCount));
    if (file.faultCount > file.faults.size())
        places.append(tr("The others are not listed."));
    m_surroundings.notice.showNotice(
        {NoticeBar::Kind::Error,
         filledIn(tr("%1 place(s) could not be read as they stand. All else of the file is in the table.",
                     "%1 is their number", count),
                  {number}),
         places.join(u'\n'),
         {}});
}

void Opening::showFailure(const LoadFailure &failure)
{
    const QString text =
        filledIn(m_surroundings.session.table()
                     ? tr("%1 could not be opened; what was open stays open.\n%2", "a path; the reasons")
                     : tr("%1 could not be opened.\n%2", "a path; the reasons"),
                 {failure.path, failure.summary});
    const bool isFile = isTableFileName(failure.path) || isViewFileName(failure.path);
    m_surroundings.notice.showNotice({NoticeBar::Kind::Error, text, failure.details,
                                      isFile ? tr("Open another file…") : tr("Open another package…")});
}

} // namespace bangfu
