// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "checks/checkresult.h"
#include "dataset/datasetreader.h"

#include <QDir>
#include <QFile>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

DatasetPointer bundled()
{
    static const DatasetPointer dataset = readDataset(bundledDatasetPath()).dataset;
    REQUIRE(dataset);
    return dataset;
}

void requireAllLanguages(const QString &what, const LocalizedText &text)
{
    INFO(what);
    for (const Language language : allLanguages)
        CHECK_FALSE(text.in(language).isEmpty());
}

} // namespace

TEST_CASE("The bundled dataset is valid", "[dataset]")
{
    const DatasetReading reading = readDataset(bundledDatasetPath());
    CHECK(faultSummary(reading.faults, Phrases(Language::English)) == QString());
    REQUIRE(reading.dataset);
    CHECK(reading.dataset->records().sources.size() == 5);
    CHECK(reading.dataset->records().observations.size() >= 100);
}

TEST_CASE("An observation of low reliability says why in three languages", "[dataset]")
{
    for (const Observation &observation : bundled()->records().observations) {
        if (observation.status == ObservationStatus::LowReliability)
            requireAllLanguages(observation.id, observation.comment);
    }
}

TEST_CASE("The stated income growth of Qingdao's supported people agrees with its end points", "[dataset]")
{
    bool isFound = false;
    for (const CheckResult &result : evaluateChecks(*bundled())) {
        const auto isIncome = result.stated && result.stated->value == Decimal::parse(u"19.5");
        if (!isIncome || result.verdict != Verdict::Agrees)
            continue;
        isFound = true;
        CHECK(result.computed->value.rounded(3) == Decimal::parse(u"19.545"));
    }
    CHECK(isFound);
}

TEST_CASE("Figures that need another figure or a division come out as numbers", "[dataset]")
{
    for (const CheckResult &result : evaluateChecks(*bundled())) {
        INFO(result.derivation->id);
        const bool mayBeEmpty = result.verdict == Verdict::NotCheckable;
        CHECK((mayBeEmpty || result.computed.has_value()));
    }
}

// Needs the articles, which are not part of the program: a folder named by BANGFU_ARTICLES with the five texts.
TEST_CASE("Every printed form stands on its line of its article", "[dataset][articles]")
{
    const QDir folder(qEnvironmentVariable("BANGFU_ARTICLES"));
    if (qEnvironmentVariableIsEmpty("BANGFU_ARTICLES") || folder.entryList({u"00?_*.txt"_s}).isEmpty()) {
        WARN("BANGFU_ARTICLES names no folder with the articles: nothing was compared");
        return;
    }
    for (const Observation &observation : bundled()->records().observations) {
        INFO(observation.id);
        QFile file(folder.filePath(folder.entryList({observation.sourceId + u"_*.txt"_s}).value(0)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString line = QString::fromUtf8(file.readAll()).split(u'\n').value(observation.line - 1);
        const QList<uint> characters = line.toUcs4();
        const QList<uint> printed = observation.printed.toUcs4();
        CHECK(characters.mid(observation.charStart, printed.size()) == printed);
    }
}
