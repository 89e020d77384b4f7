// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the samples into a folder for the tests that read them with other programs: samples.pptx,
// samples.xlsx, and samples.json with what they must find. Usage: office_samples FOLDER
#include "office/nativechart.h"
#include "office/officefile.h"
#include "officesamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QJsonObject expectedOf(const FigureContent &content)
{
    QJsonArray marks;
    for (const Mark &mark : content.marks) {
        const bool isPart = mark.from != 0 || mark.isRange;
        marks.append(QJsonObject{{u"label"_s, mark.label},
                                 {u"value"_s, isPart ? mark.value - mark.from : mark.value},
                                 {u"isMissing"_s, mark.absence != Absence::None}});
    }
    QJsonArray categories;
    for (const Category &category : content.categories)
        categories.append(category.label);
    return {{u"type"_s, chartTypeCode(content.type)},
            {u"title"_s, content.title},
            {u"marks"_s, marks},
            {u"categories"_s, categories},
            {u"panels"_s, static_cast<int>(content.panels.size())},
            {u"isChart"_s, officeForm(content) == OfficeForm::Chart}};
}

/// One document in three languages.
bool writeSamples(const QDir &folder)
{
    const Phrases phrases(Language::Chinese);
    OfficeDocument document;
    document.picture = test::samplePicture;
    QJsonArray expected;
    for (const Language language : allLanguages) {
        for (const FigureContent &content : test::officeSamples(language)) {
            document.figures.push_back({content, {}});
            expected.append(expectedOf(content));
        }
    }
    for (const QString &ending : {u"pptx"_s, u"xlsx"_s}) {
        if (const Failure failure = writeOffice(document, folder.filePath(u"samples."_s + ending), phrases)) {
            std::fputs(qUtf8Printable(failure->message + u'\n'), stderr);
            return false;
        }
    }
    QFile file(folder.filePath(u"samples.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(expected).toJson()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(application.arguments().value(1));
    return folder.mkpath(u"."_s) && writeSamples(folder) ? 0 : 1;
}
