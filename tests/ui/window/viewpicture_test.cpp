// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "cli/chartcommand.h"
#include "cli/commandline.h"
#include "session/session.h"
#include "ui/charts/figurefile.h"
#include "ui/window/chartfiles.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextStream>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// What `bangfu chart VIEW --output FILE` writes.
QByteArray drawnByCommand(const QString &view, const QString &path, const QStringList &rest = {})
{
    const Result<LaunchOptions> options = parseCommandLine(QStringList{u"chart"_s, view, u"--output"_s, path} + rest);
    REQUIRE(options);
    ChartTools tools;
    tools.exportFigure = exportFigure;
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    QString said;
    QTextStream messages(&said);
    REQUIRE(runChart(options.value(), tools, {output, messages}) == 0);
    CHECK(said == QString());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A view gives the same picture from the window and from the command line, byte for byte", "[window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"view.bangfu"_s);
    Session session(Language::Chinese, nullptr, openDataset);
    QSignalSpy opened(&session, &Session::datasetChanged);
    session.open(bundledDatasetPath());
    REQUIRE((opened.count() == 1 || opened.wait()));
    session.showChart(session.dataset()->records().charts.front().id);
    ChartSpec changed = *session.chart();
    changed.title.russian = u"Мой заголовок"_s;
    changed.presentation.theme = u"dark"_s;
    changed.presentation.size = {1000, 1000};
    changed.presentation.language = Language::Russian;
    changed.annotations.push_back(
        {ChartAnnotation::Kind::Text, {u"注"_s, u"Примечание"_s, u"Note"_s}, changed.items.front().figureId});
    session.changeChart(changed, {u"Change"_s});
    REQUIRE(!session.saveView(path));

    const ChartToWrite chart{session.dataset(), session.chart(), {}, {}, {}};
    const auto drawnByWindow = [&](ChartFormat format) {
        return chartFile({chart}, {format, Language::Russian, exportOptionsOf(session.chart()->presentation)},
                         figurePicture)
            .value();
    };
    CHECK(drawnByCommand(path, folder.filePath(u"a.svg"_s)) == drawnByWindow(ChartFormat::Svg));
    CHECK(drawnByCommand(path, folder.filePath(u"a.png"_s)) == drawnByWindow(ChartFormat::Png));
    CHECK(drawnByCommand(path, folder.filePath(u"a.pdf"_s)) == drawnByWindow(ChartFormat::Pdf));
    CHECK(drawnByCommand(path, folder.filePath(u"b.svg"_s), {u"--language"_s, u"zh"_s}) !=
          drawnByWindow(ChartFormat::Svg));
}
