// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exporter.h"

#include "catch.h"
#include "exampledataset.h"
#include "session/session.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings settings{store};
    Session session{Language::English, nullptr, [](const QString &) {
                        return DatasetReading{bangfu::test::exampleDataset(), {}};
                    }};
    QString answer; ///< of the person who is asked for a file
    FileChooser chooser;
    Exporter exporter{{session, settings, chooser, nullptr}, nullptr};

    Bench()
    {
        chooser.fileToSave = [this](QWidget *, const FileChooser::SaveRequest &) { return answer; };
        QSignalSpy opened(&session, &Session::datasetChanged);
        session.open(u"example"_s);
        REQUIRE((opened.count() == 1 || opened.wait()));
    }

    QByteArray written(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("The table is written as it is shown: rows, order and columns", "[window]")
{
    Bench bench;
    bench.answer = bench.folder.filePath(u"figures"_s);
    QSignalSpy exported(&bench.exporter, &Exporter::exported);
    bench.session.setFilterValue(u"indicator_id"_s, u"fund"_s, true);
    bench.session.setSort(u"value"_s, false);
    bench.exporter.exportTable({u"value"_s, u"id"_s});
    CHECK(exported.count() == 1);
    CHECK(bench.written(u"figures.csv"_s) == "\xEF\xBB\xBF"
                                             "value,id\r\n4636000000,fund.heze\r\n9318000000,fund.all\r\n");
    CHECK(bench.settings.value(keys::exportFolder) == bench.folder.path());
}

TEST_CASE("A file that cannot be written is told, a dialog that is closed is not", "[window]")
{
    Bench bench;
    QSignalSpy failures(&bench.exporter, &Exporter::failed);
    QSignalSpy exported(&bench.exporter, &Exporter::exported);
    bench.exporter.exportTable({u"id"_s});
    CHECK(failures.count() + exported.count() == 0);
    bench.answer = bench.folder.filePath(u"no such folder/figures.csv"_s);
    bench.exporter.exportTable({u"id"_s});
    REQUIRE(failures.count() == 1);
    CHECK(failures[0][0].toString().contains(u"figures.csv"_s));
}
