// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/viewreader.h"

#include "catch.h"

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QString message(const QByteArray &text, Language language = Language::English)
{
    const Result<SavedView> read = readView(text, u"/views/a.bangfu"_s, Phrases(language));
    return read ? QString() : read.error().message;
}

/// A view with these lines behind the first three.
QString messageOfLines(const QByteArray &lines)
{
    return message("{\n\"format\": \"bangfu-view\", \"version\": 1,\n\"dataset\": {\"name\": \"x\"},\n" + lines + "}");
}

} // namespace

TEST_CASE("What is not JSON is told with its line", "[view]")
{
    CHECK(message("{\n\"format\": \"bangfu-view\",\n,") == u"/views/a.bangfu, line 3: the text is not valid JSON."_s);
    CHECK(message("{\"format\": 1, \"format\": 2}") == u"/views/a.bangfu, line 1: \"format\" stands there twice."_s);
    CHECK(message(QByteArray(200, '[')) == u"/views/a.bangfu, line 1: the values are nested too deeply."_s);
    CHECK(message("\xff\xfe") == u"/views/a.bangfu, line 1: the text is not valid JSON."_s);
}

TEST_CASE("What is no view, and a view of a newer program, are told apart", "[view]")
{
    CHECK(message("[]") == u"/views/a.bangfu: it is no saved view of Bangfu."_s);
    CHECK(message("{\"name\": \"a package\"}") == u"/views/a.bangfu: it is no saved view of Bangfu."_s);
    CHECK(message("{\"format\": \"bangfu-view\"}") == u"/views/a.bangfu, line 1: it is no saved view of Bangfu."_s);
    // What a newer version means by its keys is not judged.
    CHECK(
        message("{\"format\": \"bangfu-view\",\n\"version\": 2, \"novelty\": []}") ==
        u"/views/a.bangfu, line 2: it was made by a newer Bangfu: version 2, this one reads 1. Update Bangfu to open it."_s);
}

TEST_CASE("Values of a wrong kind are told with line, key and what is wanted", "[view]")
{
    const auto [lines, reason] = GENERATE(table<QByteArray, QString>({
        {"\"query\": {\"search\": 5}", u"line 4: \"search\" must be a text"_s},
        {"\"query\": {\n\"columns\": [\"a\",\n7\n]}", u"line 6: \"columns\" must be a list of texts"_s},
        {"\"query\": {\"sort\": [{\"column\": \"a\", \"descending\": \"yes\"}]}",
         u"line 4: \"descending\" must be true or false"_s},
        {"\"query\": {\"sort\": [{\"descending\": true}]}", u"line 4: \"column\" is missing in \"sort\""_s},
        {"\"query\": {\"limit\": -1}", u"line 4: \"limit\" must be a whole number from 0 to 2147483647"_s},
        {"\"query\": {\"measures\": [{\"kind\": \"median\"}]}",
         u"line 4: \"kind\" cannot be \"median\", only one of: count, sum, mean, minimum, maximum"_s},
        {"\"chart\": []", u"line 4: \"chart\" must be an object"_s},
        {"\"chart\": {\"id\": \"a\",\n\"type\": \"pie\"}",
         u"line 5: \"type\" cannot be \"pie\", only one of: column,"_s},
        {"\"chart\": {\"id\": \"a\", \"type\": \"bar\", \"tittle\": {}}",
         u"line 4: \"tittle\" is unknown in \"chart\""_s},
        {"\"chart\": {\"id\": \"a\", \"type\": \"bar\", \"presentation\": {\"width\": 10}}",
         u"line 4: \"width\" must be a whole number from 200 to 10000"_s},
        {"\"chart\": {\"id\": \"a\", \"type\": \"bar\", \"annotations\": [{\"kind\": \"line\", \"value\": 1.5}]}",
         u"line 4: \"value\" must be a decimal number in quotation marks"_s},
        {"\"file\": {\"path\": \"a.csv\"}", u"a view names either a \"dataset\" or a \"file\""_s},
        {"\"tableChart\": {}", u"line 4: \"tableChart\" is unknown in \"view\""_s},
    }));
    CHECK(messageOfLines(lines).contains(reason));
}

TEST_CASE("How a file is to be read is judged as well", "[view]")
{
    const auto ofFile = [](const QByteArray &file) {
        return message("{\"format\": \"bangfu-view\", \"version\": 1,\n\"file\": {\"path\": \"a.csv\", " + file + "}}");
    };
    CHECK(ofFile("\"encoding\": \"morse\"").contains(u"line 2: there is no encoding \"morse\""_s));
    CHECK(ofFile("\"delimiter\": \";;\"").contains(u"line 2: \"delimiter\" must be one sign, not \";;\""_s));
    CHECK(ofFile("\"delimiter\": \";\"") == QString());
}
