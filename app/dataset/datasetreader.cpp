// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/datasetreader.h"

#include "dataset/recordreader.h"

#include <QFile>
#include <QFileInfo>

namespace bangfu {
namespace {

constexpr std::size_t mostFaults = 1000;
const QString descriptorName = QStringLiteral("datapackage.json");

std::vector<PackageTable> readTables(const QString &folder, const PackageDescriptor &descriptor,
                                     std::vector<Fault> &faults)
{
    std::vector<PackageTable> tables;
    for (const ResourceSchema &resource : descriptor.resources)
        tables.push_back(readPackageTable(folder, resource, faults));
    return tables;
}

DatasetReading failed(std::vector<Fault> faults)
{
    if (faults.size() > mostFaults)
        faults.resize(mostFaults);
    return {nullptr, std::move(faults)};
}

enum class Validation { Full, None };

DatasetReading readPackage(const QString &path, Validation validation)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? path : info.path();
    QFile file(info.isDir() ? folder + u'/' + descriptorName : path);
    if (!file.open(QIODevice::ReadOnly)) {
        const char *reason =
            file.exists()
                ? QT_TRANSLATE_NOOP("Fault", "the file cannot be read")
                : QT_TRANSLATE_NOOP("Fault",
                                    "the file is missing; a data package is a folder with a datapackage.json in it");
        return failed({{file.fileName(), 0, {}, reason, {}}});
    }
    std::vector<Fault> faults;
    const auto descriptor = readDescriptor(file.readAll(), faults);
    if (!descriptor)
        return failed(std::move(faults));
    const std::vector<PackageTable> tables = readTables(folder, *descriptor, faults);
    if (validation == Validation::Full) {
        for (const PackageTable &table : tables)
            validateTable(table, faults);
        validateForeignKeys(tables, faults);
    }
    DatasetRecords records = readRecords(tables, faults);
    if (!faults.empty())
        return failed(std::move(faults));
    if (validation == Validation::Full)
        validateFigures(records, tables, faults);
    if (!faults.empty())
        return failed(std::move(faults));
    records.name = descriptor->name;
    records.version = descriptor->version;
    records.title = descriptor->title;
    return {std::make_shared<const Dataset>(std::move(records)), {}};
}

} // namespace

QString bundledDatasetPath()
{
    return QStringLiteral(":/dataset");
}

DatasetReading readDataset(const QString &path)
{
    return readPackage(path, Validation::Full);
}

DatasetReading openDataset(const QString &path)
{
    return readPackage(path, path == bundledDatasetPath() ? Validation::None : Validation::Full);
}

} // namespace bangfu
