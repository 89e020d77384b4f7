// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "packagecopy.h"

using namespace bangfu::test;
using namespace Qt::StringLiterals;

namespace {

const QString observations = u"data/observation.csv"_s;

bool saysOneOf(const QStringList &faults, const QString &expected)
{
    for (const QString &fault : faults) {
        if (fault.contains(expected))
            return true;
    }
    return false;
}

/// Line 2 of the observations with the value of one column replaced.
void setInFirstObservation(const PackageCopy &package, const QByteArray &column, const QByteArray &value)
{
    QByteArrayList lines = package.read(observations).split('\n');
    QByteArrayList fields = lines[1].split(',');
    const qsizetype index = lines[0].split(',').indexOf(column);
    REQUIRE(index >= 0);
    fields[index] = value;
    lines[1] = fields.join(',');
    package.write(observations, lines.join('\n'));
}

} // namespace

TEST_CASE("An undamaged copy has no faults", "[dataset]")
{
    CHECK(PackageCopy().faults() == QStringList());
}

TEST_CASE("A missing file is named", "[dataset]")
{
    const PackageCopy package;
    package.remove(u"data/place.csv"_s);
    CHECK(package.faults().contains(u"data/place.csv: the file is missing"_s));
}

TEST_CASE("A bad number is reported with file, line, column and what stands there", "[dataset]")
{
    const PackageCopy package;
    setInFirstObservation(package, "value", "1;5");
    CHECK(saysOneOf(package.faults(), u"data/observation.csv, line 2, column value: \"1;5\" is not a plain number"_s));
}

TEST_CASE("A changed number no longer fits the printed form", "[dataset]")
{
    const PackageCopy package;
    setInFirstObservation(package, "value", "123456");
    CHECK(saysOneOf(package.faults(), u"data/observation.csv, line 2, column value: "_s));
}

TEST_CASE("An unknown place is reported", "[dataset]")
{
    const PackageCopy package;
    setInFirstObservation(package, "place_id", "999999");
    CHECK(saysOneOf(package.faults(), u"line 2, column place_id: \"999999\" does not stand in the table \"place\""_s));
}

TEST_CASE("A duplicate id is reported with both lines", "[dataset]")
{
    const PackageCopy package;
    QByteArrayList lines = package.read(observations).split('\n');
    lines.insert(2, lines[1]);
    package.write(observations, lines.join('\n'));
    CHECK(saysOneOf(package.faults(), u"data/observation.csv, line 3, column id: the key"_s));
    CHECK(saysOneOf(package.faults(), u"already stands in line 2"_s));
}

TEST_CASE("A file that is cut off is reported", "[dataset]")
{
    const PackageCopy package;
    const QByteArray bytes = package.read(observations);
    package.write(observations, bytes.left(bytes.lastIndexOf(',', bytes.size() - 200)));
    CHECK(saysOneOf(package.faults(), u"cut off"_s));
    package.write(observations, {});
    CHECK(package.faults().contains(u"data/observation.csv: the file is empty; not even a header stands in it"_s));
}

TEST_CASE("A value outside its code list is reported with the codes it may have", "[dataset]")
{
    const PackageCopy package;
    setInFirstObservation(package, "kind", "guess");
    CHECK(saysOneOf(package.faults(), u"column kind: \"guess\" is none of the allowed values: actual, "_s));
}

TEST_CASE("A chart of a figure that does not exist is reported", "[dataset]")
{
    const PackageCopy package;
    QByteArrayList lines = package.read(u"data/chart_item.csv"_s).split('\n');
    QByteArrayList fields = lines[1].split(',');
    fields[2] = "no.such.figure";
    lines[1] = fields.join(',');
    package.write(u"data/chart_item.csv"_s, lines.join('\n'));
    CHECK(
        saysOneOf(package.faults(), u"data/chart_item.csv, line 2, column figure_id: \"no.such.figure\" is neither"_s));
}

TEST_CASE("A chart item names what its role asks for", "[dataset]")
{
    const PackageCopy package;
    package.replace(u"data/chart_item.csv"_s, "pd-target-2016,event", "pd-target-2016,bar");
    package.replace(u"data/chart_item.csv"_s, "qd-target-2016,event", "qd-target-1916,event");
    package.replace(u"data/chart_item.csv"_s, "qingdao-heze,link", "qingdao-nowhere,link");
    const QStringList faults = package.faults();
    CHECK(saysOneOf(faults, u"\"pd-target-2016\" is neither an observation nor a derivation"_s));
    CHECK(saysOneOf(faults, u"\"qd-target-1916\" is neither an event nor a figure"_s));
    CHECK(saysOneOf(faults, u"\"qingdao-nowhere\" is neither a partnership nor a figure"_s));
}

TEST_CASE("A chart of panels has them all, and no other chart has any", "[dataset]")
{
    const PackageCopy missing;
    missing.replace(u"data/chart_panel.csv"_s, "thousand-enterprises,2", "poverty-lines,1");
    const QStringList faults = missing.faults();
    CHECK(saysOneOf(faults, u"column panel: \"2\" is no panel of this chart"_s));
    CHECK(saysOneOf(faults, u"the chart \"poverty-lines\" has panels, but its type takes none"_s));
    const PackageCopy unknown;
    unknown.replace(u"data/chart_panel.csv"_s, "thousand-enterprises,2,column", "thousand-enterprises,2,pie");
    CHECK(saysOneOf(unknown.faults(), u"column type: \"pie\" is none of the allowed values"_s));
}

TEST_CASE("A bracket between positions that a chart does not have is reported", "[dataset]")
{
    const PackageCopy package;
    package.replace(u"data/chart_item.csv"_s, "bracket-difference,1,3", "bracket-difference,1,9");
    CHECK(saysOneOf(package.faults(), u"column to_position: this chart has nothing at position \"9\""_s));
}

TEST_CASE("A missing column is reported", "[dataset]")
{
    const PackageCopy package;
    package.replace(observations, "place_id", "where");
    CHECK(package.faults().contains(u"data/observation.csv, line 1, column place_id: the column is missing"_s));
}

TEST_CASE("Broken JSON is reported with its line", "[dataset]")
{
    const PackageCopy package;
    package.write(u"datapackage.json"_s, "{\n  \"name\": \"x\",\n  oops\n}");
    CHECK(package.faults() == QStringList{u"datapackage.json, line 3: the text is not valid JSON"_s});
    package.write(u"datapackage.json"_s, "{}");
    CHECK(package.faults() ==
          QStringList{u"datapackage.json: it is no data package: a list \"resources\" is missing"_s});
}

TEST_CASE("A path that leaves the package is refused", "[dataset]")
{
    const PackageCopy package;
    package.replace(u"datapackage.json"_s, "data/place.csv", "../place.csv");
    CHECK(saysOneOf(package.faults(), u"\"../place.csv\""_s));
}

TEST_CASE("A folder without a descriptor says what is missing", "[dataset]")
{
    const PackageCopy package;
    package.remove(u"datapackage.json"_s);
    CHECK(saysOneOf(package.faults(), u"datapackage.json: the file is missing; a data package is a folder"_s));
}
