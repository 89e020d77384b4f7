// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exporter.h"

#include "core/parallel.h"
#include "export/savefile.h"
#include "export/tablewriter.h"
#include "session/session.h"
#include "ui/window/savequestion.h"

#include <QtConcurrent>

namespace bangfu {

using namespace Qt::StringLiterals;

Exporter::Exporter(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{}

Exporter::~Exporter() = default;

QString Exporter::baseName() const
{
    const Session &session = m_surroundings.session;
    if (session.plainTable())
        return session.table()->name() + (session.answer().groups ? u"-groups"_s : u"-rows"_s);
    return u"bangfu-figures"_s;
}

Exporter::Rows Exporter::shownRows(const QStringList &columns) const
{
    const TableAnswer &answer = m_surroundings.session.answer();
    if (!answer.groups)
        return {m_surroundings.session.table(), answer.rows, columns};
    RowIndexes rows(answer.groups->count());
    for (std::size_t position = 0; position < rows.size(); ++position)
        rows[position] = answer.groups->tableRowAt(position);
    return {answer.groups->table(), std::make_shared<const RowIndexes>(std::move(rows)), {}};
}

void Exporter::exportTable(const QStringList &columns)
{
    if (!m_surroundings.session.table())
        return;
    const QString path = askWhereToSave({tr("Export the table"), baseName(), u"csv"_s}, m_surroundings.settings,
                                        m_surroundings.chooser, m_surroundings.window);
    if (!path.isEmpty())
        writeRows(shownRows(columns), path);
}

void Exporter::writeRows(const Rows &rows, const QString &path)
{
    const auto write = [rows, path, phrases = m_surroundings.session.phrases()] {
        // The mark tells spreadsheets that the file is UTF-8; without it they show Chinese as rubbish.
        const TableFormatOptions options{.format = TableFormat::Csv, .hasByteOrderMark = true};
        return saveFile(path, phrases, [&](QIODevice &device) {
            return writeTable({*rows.table, *rows.rows, rows.columns}, options, device);
        });
    };
    if (rows.rows->size() <= TableBrowser::mostRowsAnsweredAtOnce) {
        announce(write(), path);
        return;
    }
    emit writing(path);
    QFuture<Failure> written = QtConcurrent::run(&workerPool(), write);
    m_writing.addFuture(QFuture<void>(written));
    written.then(this, [this, path](const Failure &failure) { announce(failure, path); });
}

void Exporter::announce(const Failure &failure, const QString &path)
{
    if (failure)
        emit this->failed(failure->message);
    else
        emit exported(path);
}

} // namespace bangfu
