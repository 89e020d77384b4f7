// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/textencoding.h"

#include <QtGlobal>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace bangfu {
namespace {

constexpr std::array Encodings{
    TextEncoding{"UTF-8", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-8)")},
    TextEncoding{"UTF-16LE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, little-endian)")},
    TextEncoding{"UTF-16BE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, big-endian)")},
    TextEncoding{"UTF-32LE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-32, little-endian)")},
    TextEncoding{"UTF-32BE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-32, big-endian)")},
    TextEncoding{"GB18030", QT_TRANSLATE_NOOP("Encoding", "Chinese (GB18030)")},
    TextEncoding{"GBK", QT_TRANSLATE_NOOP("Encoding", "Chinese, simplified (GBK)")},
    TextEncoding{"GB2312", QT_TRANSLATE_NOOP("Encoding", "Chinese, simplified (GB2312)")},
    TextEncoding{"Big5", QT_TRANSLATE_NOOP("Encoding", "Chinese, traditional (Big5)")},
    TextEncoding{"Big5-HKSCS", QT_TRANSLATE_NOOP("Encoding", "Chinese, Hong Kong (Big5-HKSCS)")},
    TextEncoding{"windows-1251", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (windows-1251)")},
    TextEncoding{"KOI8-R", QT_TRANSLATE_NOOP("Encoding", "Russian (KOI8-R)")},
    TextEncoding{"KOI8-U", QT_TRANSLATE_NOOP("Encoding", "Ukrainian (KOI8-U)")},
    TextEncoding{"IBM866", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (IBM866)")},
    TextEncoding{"ISO-8859-5", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (ISO-8859-5)")},
    TextEncoding{"x-mac-cyrillic", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (Mac OS)")},
    TextEncoding{"windows-1252", QT_TRANSLATE_NOOP("Encoding", "Western European (windows-1252)")},
    TextEncoding{"ISO-8859-15", QT_TRANSLATE_NOOP("Encoding", "Western European (ISO-8859-15)")},
    TextEncoding{"windows-1250", QT_TRANSLATE_NOOP("Encoding", "Central European (windows-1250)")},
    TextEncoding{"windows-1253", QT_TRANSLATE_NOOP("Encoding", "Greek (windows-1253)")},
    TextEncoding{"windows-1254", QT_TRANSLATE_NOOP("Encoding", "Turkish (windows-1254)")},
    TextEncoding{"windows-1255", QT_TRANSLATE_NOOP("Encoding", "Hebrew (windows-1255)")},
    TextEncoding{"windows-1256", QT_TRANSLATE_NOOP("Encoding", "Arabic (windows-1256)")},
    TextEncoding{"windows-1257", QT_TRANSLATE_NOOP("Encoding", "Baltic (windows-1257)")},
    TextEncoding{"windows-1258", QT_TRANSLATE_NOOP("Encoding", "Vietnamese (windows-1258)")},
    TextEncoding{"TIS-620", QT_TRANSLATE_NOOP("Encoding", "Thai (TIS-620)")},
    TextEncoding{"Shift_JIS", QT_TRANSLATE_NOOP("Encoding", "Japanese (Shift_JIS)")},
    TextEncoding{"EUC-JP", QT_TRANSLATE_NOOP("Encoding", "Japanese (EUC-JP)")},
    TextEncoding{"EUC-KR", QT_TRANSLATE_NOOP("Encoding", "Korean (EUC-KR)")},
    TextEncoding{"windows-949", QT_TRANSLATE_NOOP("Encoding", "Korean (windows-949)")},
};

/// Names in use that ICU does not know, beside those it does.
constexpr std::array<std::pair<const char *, const char *>, 4> OtherNames{{
    {"ANSI", "windows-1252"},
    {"MAC-CYRILLIC", "x-mac-cyrillic"},
    {"BIG5HKSCS", "Big5-HKSCS"},
    {"UHC", "windows-949"},
}};

/// ICU's own name of a converter; empty if it has none.
const char *canonicalName(const char *name)
{
    for (const auto &[other, known] : OtherNames) {
        if (ucnv_compareNames(name, other) == 0)
            name = known;
    }
    UErrorCode status = U_ZERO_ERROR;
    const char *const canonical = ucnv_getAlias(name, 0, &status);
    return U_SUCCESS(status) && canonical ? canonical : "";
}

} // namespace

std::span<const TextEncoding> textEncodings()
{
    return Encodings;
}

const TextEncoding *findTextEncoding(const char *name)
{
    const char *const canonical = canonicalName(name);
    if (*canonical == '\0')
        return nullptr;
    const auto found = std::find_if(Encodings.begin(), Encodings.end(), [&](const TextEncoding &encoding) {
        return std::strcmp(canonicalName(encoding.name), canonical) == 0;
    });
    return found == Encodings.end() ? nullptr : &*found;
}

std::size_t byteOrderMarkSize(std::string_view bytes, const TextEncoding &encoding)
{
    using namespace std::string_view_literals;
    const std::string_view name = encoding.name;
    const std::string_view mark = name == "UTF-8"      ? "\xEF\xBB\xBF"sv
                                  : name == "UTF-16LE" ? "\xFF\xFE"sv
                                  : name == "UTF-16BE" ? "\xFE\xFF"sv
                                  : name == "UTF-32LE" ? "\xFF\xFE\0\0"sv
                                  : name == "UTF-32BE" ? "\0\0\xFE\xFF"sv
                                  : name == "GB18030"  ? "\x84\x31\x95\x33"sv
                                                       : ""sv;
    return bytes.starts_with(mark) ? mark.size() : 0;
}

} // namespace bangfu
