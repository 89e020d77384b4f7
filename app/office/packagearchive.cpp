// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/packagearchive.h"

#include <zip.h>

#include <memory>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;
using ArchivedFile = std::unique_ptr<zip_file_t, Discard>;

Error failed(const QString &reason, const Phrases &phrases)
{
    return {filledIn(phrases.translate("Office", "the parts of the document could not be put together (%1)",
                                       "ends a sentence that begins: the file could not be written:"),
                     {reason})};
}

Error failed(zip_t *archive, const Phrases &phrases)
{
    return failed(QString::fromUtf8(zip_strerror(archive)), phrases);
}

bool addPart(zip_t *archive, const PackagePart &part)
{
    zip_source_t *source =
        zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    constexpr zip_uint16_t firstDay = (1 << 5) | 1; // 1980-01-01, written without any time zone
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_file_set_dostime(archive, place, 0, firstDay, 0) == 0 &&
           zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 6) == 0 &&
           zip_file_set_external_attributes(archive, place, 0, ZIP_OPSYS_DOS, 0) == 0;
}

Result<QByteArray> contentOf(zip_source_t *source, const Phrases &phrases)
{
    const auto reason = [&] { return QString::fromUtf8(zip_error_strerror(zip_source_error(source))); };
    if (zip_source_open(source) != 0)
        return failed(reason(), phrases);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t count = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    if (count != bytes.size())
        return failed(reason(), phrases);
    return bytes;
}

} // namespace

Result<QByteArray> packageOf(const std::vector<PackagePart> &parts, const Phrases &phrases)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    Archive archive(source ? zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr);
    if (!archive)
        return failed(QString::fromUtf8(zip_error_strerror(&error)), phrases);
    zip_source_keep(source.get()); // the archive lets go of it when it closes, and it is still to be read
    for (const PackagePart &part : parts) {
        if (!addPart(archive.get(), part))
            return failed(archive.get(), phrases);
    }
    if (zip_close(archive.get()) != 0)
        return failed(archive.get(), phrases);
    archive.release(); // zip_close() freed it
    return contentOf(source.get(), phrases);
}

Result<std::vector<PackagePart>> partsOf(const QByteArray &package, const Phrases &phrases)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, &error);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!archive) {
        zip_source_free(source);
        return failed(QString::fromUtf8(zip_error_strerror(&error)), phrases);
    }
    std::vector<PackagePart> parts;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t information;
        const ArchivedFile file(zip_fopen_index(archive.get(), i, 0));
        if (!file || zip_stat_index(archive.get(), i, 0, &information) != 0)
            return failed(archive.get(), phrases);
        QByteArray bytes(static_cast<qsizetype>(information.size), Qt::Uninitialized);
        if (zip_fread(file.get(), bytes.data(), information.size) != static_cast<zip_int64_t>(information.size))
            return failed(archive.get(), phrases);
        parts.push_back({QString::fromUtf8(information.name), bytes});
    }
    return parts;
}

} // namespace bangfu
