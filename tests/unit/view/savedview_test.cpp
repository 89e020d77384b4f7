// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/viewreader.h"
#include "view/viewwriter.h"

#include "catch.h"
#include "randomview.h"

#include <QDir>
#include <QTemporaryDir>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const Phrases english(Language::English);

} // namespace

TEST_CASE("Whatever a view holds is read back as it was written, in the same bytes", "[view]")
{
    const QString path = u"/views/view.bangfu"_s;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const SavedView view = bangfu::test::randomView(seed);
        const QByteArray text = viewText(view, path);
        INFO(text.toStdString());
        const Result<SavedView> read = readView(text, path, english);
        if (!read)
            FAIL(read.error().message.toStdString());
        REQUIRE(read.value() == view);
        REQUIRE(viewText(read.value(), path) == text);
    }
}

TEST_CASE("A view and its data can be moved together", "[view]")
{
    SavedView view;
    view.file = ViewedFile{u"/work/2024/data/table.csv"_s, {}};
    const QByteArray text = viewText(view, u"/work/2024/views/a.bangfu"_s);
    CHECK(text.contains("\"path\": \"../data/table.csv\""));
    const Result<SavedView> moved = readView(text, u"/home/2025/views/a.bangfu"_s, english);
    REQUIRE(moved);
    CHECK(moved.value().file->path == u"/home/2025/data/table.csv"_s);
}

TEST_CASE("The bundled dataset is named without a path", "[view]")
{
    SavedView view;
    view.dataset = {u"shandong"_s, u"1.0"_s, {}};
    const QByteArray text = viewText(view, u"/views/a.bangfu"_s);
    CHECK(text ==
          "{\n  \"format\": \"bangfu-view\",\n  \"version\": 1,\n  \"dataset\": {\n    \"name\": \"shandong\",\n"
          "    \"version\": \"1.0\"\n  }\n}\n");
    CHECK(dataPath(view) == u":/dataset"_s);
}

TEST_CASE("A broken view is told, wherever it ends and whatever byte is wrong", "[view]")
{
    const QString path = u"/views/view.bangfu"_s;
    SavedView view = bangfu::test::randomView(0);
    for (unsigned seed = 1; !view.chart || view.chart->items.empty(); ++seed)
        view = bangfu::test::randomView(seed);
    const QByteArray text = viewText(view, path);
    // The last byte is the end of the line behind the text.
    for (qsizetype size = 0; size < text.size() - 1; ++size) {
        const Result<SavedView> read = readView(text.left(size), path, english);
        REQUIRE(!read);
        REQUIRE(read.error().message.startsWith(u"/views/view.bangfu"_s));
    }
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = text;
        for (int k = 0; k < 3; ++k)
            damaged[std::uniform_int_distribution<qsizetype>(0, text.size() - 1)(random)] =
                static_cast<char>(std::uniform_int_distribution(0, 255)(random));
        const Result<SavedView> read = readView(damaged, path, english);
        // Either it is told, or it still is a view, and then one that can be written and read again.
        if (!read)
            REQUIRE(read.error().message.size() > 20);
        else
            REQUIRE(readView(viewText(read.value(), path), path, english).value() == read.value());
    }
}

TEST_CASE("A view in a file is read, a missing one is told", "[view]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bangfu"_s);
    const Result<SavedView> missing = readViewFile(path, english);
    REQUIRE(!missing);
    CHECK(missing.error().message.contains(QDir::toNativeSeparators(path)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    SavedView view;
    view.dataset.name = u"x"_s;
    CHECK(!writeView(view, path, file));
    file.close();
    CHECK(readViewFile(path, english).value() == view);
}
