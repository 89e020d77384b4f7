// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dataset/datasetreader.h"
#include "dataset/packagetable.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

const std::vector<PackageTable> &bundledTables()
{
    static const std::vector<PackageTable> tables = [] {
        QFile file(bundledDatasetPath() + u"/datapackage.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        std::vector<Fault> faults;
        const auto descriptor = readDescriptor(file.readAll(), faults);
        REQUIRE(descriptor);
        std::vector<PackageTable> read;
        for (const ResourceSchema &resource : descriptor->resources)
            read.push_back(readPackageTable(bundledDatasetPath(), resource, faults));
        REQUIRE(faults.empty());
        return read;
    }();
    return tables;
}

const FieldSchema *fieldOf(const PackageTable &table, const QString &name)
{
    const qsizetype column = table.columnOf(name);
    return column < 0 ? nullptr : &table.schema.fields[static_cast<std::size_t>(column)];
}

/// The names of the texts of a table without the language: `name`, `summary` … What is printed in an article stands in
/// Chinese alone.
QStringList textsOf(const PackageTable &table)
{
    QStringList stems;
    for (const FieldSchema &field : table.schema.fields) {
        const qsizetype mark = field.name.lastIndexOf(u'_');
        const bool isLanguage = languageFromCode(field.name.mid(mark + 1)).has_value();
        const QString stem = field.name.left(mark);
        if (mark > 0 && isLanguage && stem != u"printed" && !stems.contains(stem))
            stems.append(stem);
    }
    return stems;
}

/// Letters and digits alone, in one width: so a comma of another kind hides nothing.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            kept.append(character);
    }
    return kept;
}

/// The longest run of characters of a text that stands in another.
QString longestCommon(const QString &text, const QString &other)
{
    QString longest;
    for (qsizetype start = 0; start + longest.size() < text.size(); ++start) {
        while (start + longest.size() < text.size() && other.contains(text.mid(start, longest.size() + 1)))
            longest = text.mid(start, longest.size() + 1);
    }
    return longest;
}

/// Titles of articles and papers, names of programmes, decrees and places are what they are called.
bool isProperName(const PackageTable &table, const QString &stem)
{
    const bool isNamed = table.schema.name == u"programme" || table.schema.name == u"place";
    return table.schema.name == u"source" || (isNamed && stem == u"name");
}

QString articlesIn(const QDir &folder)
{
    QStringList lines;
    for (const QString &name : folder.entryList({u"00?_*.txt"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            lines.append(bare(line));
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("A text that stands in one language has columns for all three", "[dataset][texts]")
{
    for (const PackageTable &table : bundledTables()) {
        for (const QString &stem : textsOf(table)) {
            INFO(table.schema.name.toStdString() << '.' << stem.toStdString());
            const FieldSchema *chinese = fieldOf(table, stem + u"_zh"_s);
            REQUIRE(chinese);
            for (const Language language : allLanguages) {
                const FieldSchema *field = fieldOf(table, stem + u'_' + languageCode(language));
                REQUIRE(field);
                CHECK(field->isRequired == chinese->isRequired);
            }
        }
    }
}

TEST_CASE("No text of the bundled dataset lacks a language", "[dataset][texts]")
{
    std::size_t texts = 0;
    QStringList gaps;
    for (const PackageTable &table : bundledTables()) {
        for (const QString &stem : textsOf(table)) {
            const bool isRequired = fieldOf(table, stem + u"_zh"_s)->isRequired;
            for (const CsvRecord &record : table.records) {
                const auto filled = std::count_if(allLanguages.begin(), allLanguages.end(), [&](Language language) {
                    return !record.fields[table.columnOf(stem + u'_' + languageCode(language))].trimmed().isEmpty();
                });
                const bool isWhole = filled == std::ssize(allLanguages);
                texts += isWhole ? 1 : 0;
                if (!isWhole && (filled > 0 || isRequired))
                    gaps.append(u"%1, line %2: %3"_s.arg(table.schema.path).arg(record.line).arg(stem));
            }
        }
    }
    CHECK(gaps == QStringList());
    CHECK(texts > 1000);
}

// Needs the articles, which are not part of the program: a folder named by BANGFU_ARTICLES with the five texts.
//
// What we share with them are fixed terms and printed figures; the longest are a term of the poverty register
// (建档立卡农村贫困人口) and a sum with its name (到位资金93.18亿元), ten characters each without the point. Half of
// the sentences of the articles have 33 characters and more, so a run of eleven is still a term and a longer one is a
// loan.
TEST_CASE("No sentence of the bundled dataset is taken from an article", "[dataset][texts][articles]")
{
    constexpr qsizetype mostInCommon = 11;
    const QDir folder(qEnvironmentVariable("BANGFU_ARTICLES"));
    if (qEnvironmentVariableIsEmpty("BANGFU_ARTICLES") || folder.entryList({u"00?_*.txt"_s}).isEmpty()) {
        WARN("BANGFU_ARTICLES names no folder with the articles: nothing was compared");
        return;
    }
    const QString articles = articlesIn(folder);
    QStringList taken;
    for (const PackageTable &table : bundledTables()) {
        for (const QString &stem : textsOf(table)) {
            if (isProperName(table, stem))
                continue;
            for (const CsvRecord &record : table.records) {
                const QString common = longestCommon(bare(record.fields[table.columnOf(stem + u"_zh"_s)]), articles);
                if (common.size() > mostInCommon)
                    taken.append(u"%1, line %2: %3"_s.arg(table.schema.path).arg(record.line).arg(common));
            }
        }
    }
    CHECK(taken == QStringList());
}

TEST_CASE("The longest common run is found across punctuation and widths", "[dataset][texts]")
{
    CHECK(bare(u"两不愁，三保障（１＋25）"_s) == u"两不愁三保障125"_s);
    CHECK(longestCommon(bare(u"甲：户户有增收，人人都脱贫"_s), bare(u"做到户户有增收,人人都满意"_s)) ==
          u"户户有增收人人都"_s);
    CHECK(longestCommon(u"甲乙"_s, u"丙丁"_s) == QString());
    CHECK(longestCommon(QString(), u"丙丁"_s) == QString());
}
