// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

struct Store
{
    QTemporaryDir directory;
    QString path = directory.filePath(u"settings.ini"_s);
    QSettings settings{path, QSettings::IniFormat};
};

} // namespace

TEST_CASE("A setting that was never chosen has the default of its key", "[settings]")
{
    Store store;
    const Settings settings(store.settings);
    CHECK(!settings.chosen(keys::language));
    CHECK(settings.value(keys::language) == Language::English);
    CHECK(settings.value(keys::appearance) == Appearance::System);
    CHECK(settings.value(keys::exportSize) == QSize(1600, 900));
    CHECK(settings.value(keys::exportFolder) == QString());
}

TEST_CASE("What was chosen is read back by another object from the same file", "[settings]")
{
    Store store;
    Settings settings(store.settings);
    settings.setValue(keys::language, Language::Russian);
    settings.setValue(keys::appearance, Appearance::Dark);
    settings.setValue(keys::exportSize, QSize(1080, 1080));
    settings.setValue(keys::exportFolder, u"/帮扶"_s);
    store.settings.sync();

    QSettings again(store.path, QSettings::IniFormat);
    const Settings read(again);
    CHECK(read.value(keys::language) == Language::Russian);
    CHECK(read.value(keys::appearance) == Appearance::Dark);
    CHECK(read.value(keys::exportSize) == QSize(1080, 1080));
    CHECK(read.value(keys::exportFolder) == u"/帮扶"_s);
}

TEST_CASE("Every value of an enumeration is stored under a name of its own", "[settings]")
{
    for (const Language language : allLanguages)
        CHECK(StoredForm<Language>::read(StoredForm<Language>::write(language)) == language);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        CHECK(StoredForm<Appearance>::read(StoredForm<Appearance>::write(appearance)) == appearance);
    CHECK(StoredForm<Appearance>::write(Appearance::Dark) == u"dark"_s);
}

TEST_CASE("Values that make no sense count as not set", "[settings]")
{
    Store store;
    store.settings.setValue(u"language"_s, u"klingon"_s);
    store.settings.setValue(u"appearance"_s, 7);
    for (const QString &size : {u"0x900"_s, u"wide"_s, u"-5x4"_s, u"1600x900x2"_s, u"999999x1"_s}) {
        store.settings.setValue(u"export/size"_s, size);
        CHECK(!Settings(store.settings).chosen(keys::exportSize));
    }
    const Settings settings(store.settings);
    CHECK(!settings.chosen(keys::language));
    CHECK(settings.value(keys::appearance) == Appearance::System);
}

TEST_CASE("A settings file full of rubbish gives the defaults", "[settings]")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"settings.ini"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x00\xff[[[\nlanguage\n=ru\n%%%", 20);
    file.close();
    QSettings store(path, QSettings::IniFormat);
    CHECK(Settings(store).value(keys::language) == Language::English);
}
