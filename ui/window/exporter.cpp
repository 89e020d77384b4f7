// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exporter.h"

#include "core/parallel.h"
#include "export/figuredata.h"
#include "export/savefile.h"
#include "export/tablewriter.h"
#include "session/session.h"
#include "ui/charts/figurefile.h"
#include "ui/charts/figurepainter.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QtConcurrent>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

QString endingOf(ChartPage::Format format)
{
    switch (format) {
    case ChartPage::Format::Png:
        return u"png"_s;
    case ChartPage::Format::Svg:
        return u"svg"_s;
    case ChartPage::Format::Pdf:
        return u"pdf"_s;
    case ChartPage::Format::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

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
    const QString path = askForPath(tr("Export the table"), baseName(), u"csv"_s);
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

void Exporter::exportChart(const FigureContent &content, ChartPage::Format format)
{
    Session &session = m_surroundings.session;
    QString name = u"bangfu-selection"_s;
    if (session.plainTable())
        name = baseName();
    else if (session.dataset()->chart(session.chart()->id))
        name = u"bangfu-"_s + session.chart()->id;
    const QString path = askForPath(tr("Export the chart"), name, endingOf(format));
    if (path.isEmpty())
        return;
    if (format == ChartPage::Format::Csv && session.plainTable()) {
        writeRows(shownRows({}), path);
        return;
    }
    if (format == ChartPage::Format::Csv) {
        announce(saveFile(path, session.phrases(),
                          [&](QIODevice &device) {
                              return writeFigureCsv(*session.dataset(), *session.chart(), session.phrases(), device);
                          }),
                 path);
        return;
    }
    FigureExportOptions options;
    options.size = m_surroundings.settings.value(keys::exportSize);
    options.scale = 2;
    announce(exportFigure(content, path, options), path);
}

void Exporter::copyPicture(const FigureContent &content)
{
    constexpr int sharpness = 2;
    const QSize size = m_surroundings.settings.value(keys::exportSize);
    QImage picture(size * sharpness, QImage::Format_RGB32);
    const FigureTheme theme = FigureTheme::light();
    picture.fill(theme.background);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sharpness, sharpness);
    paintFigure(painter, QRectF(QPointF(), size), content, theme);
    painter.end();
    QGuiApplication::clipboard()->setImage(picture);
}

QString Exporter::askForPath(const QString &title, const QString &baseName, const QString &ending)
{
    QString folder = m_surroundings.settings.value(keys::exportFolder);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestion = u"%1/%2.%3"_s.arg(folder, baseName, ending);
    const QString filter = u"%1 (*.%2)"_s.arg(ending.toUpper(), ending);
    QString path = m_surroundings.chooser.fileToSave(m_surroundings.window, {title, suggestion, filter});
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += u'.' + ending;
    m_surroundings.settings.setValue(keys::exportFolder, QFileInfo(path).absolutePath());
    return path;
}

void Exporter::announce(const Failure &failure, const QString &path)
{
    if (failure)
        emit this->failed(failure->message);
    else
        emit exported(path);
}

} // namespace bangfu
