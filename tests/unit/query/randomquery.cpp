// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomquery.h"

#include "table/tablebuilder.h"

using namespace Qt::StringLiterals;

namespace bangfu::test {
namespace {

const QStringList names{u""_s,     u"青岛"_s,     u"安顺"_s,   u"Heze"_s,   u"heze"_s,     u"Ёлка"_s,
                        u"елка"_s, u"淄博"_s,     u"济南"_s,   u"A b"_s,    u"a-b"_s,      u"10"_s,
                        u"9"_s,    u"Ｈｅｚｅ"_s, u"Циндао"_s, u"ё"_s,      u"滨州"_s,     u"Résumé"_s,
                        u"ﬁnal"_s, u"Straße"_s,   u"①号"_s,    u"Jürgen"_s, u"ХЭЦЗЭ"_s,    u"e\u0301"_s,
                        u"-5"_s,   u"1.5"_s,      u"true"_s,   u"2016"_s,   u"ПРОГРАММА"_s};
const QStringList numbers{u""_s,      u"0"_s,   u"-1"_s,        u"1.5"_s,   u"15"_s,
                          u"9"_s,     u"10"_s,  u"155000000"_s, u"-0.25"_s, u"0.0004"_s,
                          u"-12.5"_s, u"100"_s, u"1000.1"_s,    u"70000"_s, u"12345.678"_s};
const QStringList periods{u""_s,        u"2020"_s, u"2016-06-30"_s, u"2014/2020"_s,
                          u"../2020"_s, u"2016"_s, u"2013/2020"_s,  u"2016-06"_s};
const QStringList flags{u""_s, u"true"_s, u"false"_s};
const QStringList pieces{u"贫困户"_s, u"Road"_s, u" "_s, u"，"_s,      u"REPAIR"_s, u"…"_s,         u"易地搬迁"_s,
                         u"8350"_s,   u"元"_s,   u"-"_s, u"."_s,       u"\u3000"_s, u"Ремонт"_s,    u"дорог"_s,
                         u"ё"_s,      u"Ｒ"_s,   u"é"_s, u"e\u0301"_s, u"s"_s,      u"路"_s,        u"ﬀ"_s,
                         u"\n"_s,     u"!"_s,    u"К"_s, u"к"_s,       u"ЁЛ"_s,     u"\U00020000"_s};

QString randomText(Chance &chance)
{
    QString text;
    for (int i = chance.below(7); i > 0; --i)
        text += chance.oneOf(pieces);
    return text;
}

/// Runs of uneven length, as readers make them.
FreeTextColumn randomFreeText(Chance &chance, std::size_t rowCount)
{
    std::vector<TextRun> runs;
    const int longestRun = rowCount < 200 ? 9 : 5000;
    std::size_t room = 0;
    for (std::size_t row = 0; row < rowCount; ++row) {
        if (room == 0) {
            runs.emplace_back();
            room = std::size_t(1 + chance.below(longestRun));
        }
        runs.back().append(randomText(chance).toStdString());
        --room;
    }
    for (TextRun &run : runs)
        run.finish();
    return FreeTextColumn(std::move(runs));
}

QStringList valuesFor(const QString &column)
{
    if (column == u"value" || column == u"amount")
        return numbers + QStringList{u"1.50"_s, u"nine"_s, u"-0"_s, u"77"_s};
    if (column == u"period")
        return periods;
    return column == u"flag" ? flags : names;
}

} // namespace

QStringList columnNames()
{
    return {u"id"_s, u"name"_s, u"label"_s, u"value"_s, u"amount"_s, u"period"_s, u"flag"_s, u"note"_s};
}

std::size_t randomRowCount(Chance &chance)
{
    if (chance.below(100) == 0)
        return std::size_t(8190 + chance.below(4));
    if (chance.below(10) == 0)
        return std::size_t(62 + 64 * chance.below(3) + chance.below(4));
    return std::size_t(chance.below(40));
}

TablePointer randomTable(Chance &chance, std::size_t rowCount)
{
    TableBuilder builder(u"random"_s, rowCount);
    const int variety = 1 + chance.below(int(names.size()));
    builder.addText(u"id"_s, u"Id"_s, [](std::size_t row) { return QString::number(row); });
    builder.addText(u"name"_s, u"Name"_s, [&](std::size_t) { return names[chance.below(variety)]; });
    builder.addText(u"label"_s, u"Label"_s, [&](std::size_t) { return chance.oneOf(names); });
    builder.addDecimal(u"value"_s, u"Value"_s, [&](std::size_t) { return Decimal::parse(chance.oneOf(numbers)); });
    builder.addDecimal(u"amount"_s, u"Amount"_s, [&](std::size_t) -> std::optional<Decimal> {
        const int coefficient = chance.below(2000000) - 500000;
        return chance.below(9) == 0 ? std::nullopt : std::optional(Decimal::fromParts(coefficient, 2));
    });
    builder.addPeriod(u"period"_s, u"Period"_s, [&](std::size_t) { return *Period::parse(chance.oneOf(periods)); });
    builder.addFlag(u"flag"_s, u"Flag"_s, [&](std::size_t) {
        const int choice = chance.below(3);
        return choice == 2 ? std::nullopt : std::optional(choice == 1);
    });
    builder.addColumn(Column(u"note"_s, u"Note"_s, randomFreeText(chance, rowCount)));
    if (chance.below(3) == 0)
        builder.setSearchTexts([&](std::size_t) { return randomText(chance) + chance.oneOf(names); });
    return builder.build();
}

QString randomWord(Chance &chance)
{
    const QString text = chance.below(2) == 0 ? chance.oneOf(names) : randomText(chance);
    // Whole characters: half of one can be typed by nobody.
    const auto characters = text.toUcs4();
    if (characters.isEmpty())
        return chance.oneOf({u"5"_s, u"0"_s, u"-"_s, u"201"_s, u"r"_s, u"."_s, u","_s, u"к"_s, u"0.0"_s});
    const auto first = chance.below(int(characters.size()));
    const auto length = 1 + chance.below(4);
    const auto part = characters.mid(first, length);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

Query randomQuery(Chance &chance)
{
    Query query;
    for (int i = chance.below(3); i > 0; --i) {
        Filter filter{chance.oneOf(columnNames()), {}};
        for (int k = chance.below(7); k > 0; --k)
            filter.values.append(chance.oneOf(valuesFor(filter.column)));
        if (chance.below(2) == 0)
            query.filters.push_back(filter);
    }
    if (chance.below(3) == 0) {
        const QString column = chance.oneOf({u"value"_s, u"amount"_s, u"period"_s});
        query.ranges.push_back({column, chance.oneOf(column == u"period" ? periods : numbers),
                                chance.oneOf(column == u"period" ? periods : numbers)});
    }
    for (int i = chance.below(4); i > 0; --i)
        query.sort.push_back({chance.oneOf(columnNames()), chance.below(2) == 0});
    if (chance.below(2) == 0)
        query.search = randomWord(chance);
    if (chance.below(6) == 0)
        query.search += u" \""_s + randomWord(chance) + u'"';
    if (chance.below(3) == 0)
        query.limit = std::size_t(1 + chance.below(12));
    return query;
}

void addRandomGroups(Query &query, Chance &chance)
{
    for (int i = chance.below(4); i > 0; --i)
        query.groupBy.append(chance.oneOf(columnNames()));
    query.groupBy.removeDuplicates();
    using Kind = Measure::Kind;
    for (const Kind kind : {Kind::Count, Kind::Sum, Kind::Mean, Kind::Minimum, Kind::Maximum}) {
        if (chance.below(2) == 0)
            query.measures.push_back({kind, kind == Kind::Count ? QString() : chance.oneOf({u"value"_s, u"amount"_s})});
    }
    if (chance.below(4) == 0)
        query.measures.push_back({Kind::Maximum, u"period"_s});
}

} // namespace bangfu::test
