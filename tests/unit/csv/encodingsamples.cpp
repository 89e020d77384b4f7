// SPDX-License-Identifier: GPL-3.0-or-later
#include "encodingsamples.h"

#include <unicode/ucnv.h>

namespace bangfu::test {

using namespace Qt::StringLiterals;

std::string encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *const converter = ucnv_open(encoding, &status);
    std::string bytes(static_cast<std::size_t>(text.size()) * 4 + 16, '\0');
    const auto units = reinterpret_cast<const UChar *>(text.utf16());
    const int32_t size =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()), units, int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

QString russianTable()
{
    return u"Регион;Программа;Семьи;Доля\r\n"
           "Псковская область;Помощь семьям с детьми;1204;12,5\r\n"
           "Республика Тыва;Чистая вода;873;7,25\r\n"
           "Ямало-Ненецкий округ;Объезд и съезд;15;0,5\r\n"_s;
}

QString simplifiedTable()
{
    return u"县,项目,户数,备注\n"
           "砀山县,农村饮水安全,1204,“十三五”期间完成\n"
           "石台县,危房改造,873,由省财政补助\n"
           "金寨县,光伏扶贫,95,\n"_s;
}

QString traditionalTable()
{
    return u"縣,項目,戶數,備註\n"
           "南投縣,農村飲水安全,1204,由中央補助完成\n"
           "臺東縣,危險房屋改建,873,學校與醫院\n"
           "花蓮縣,太陽能發電,95,\n"_s;
}

} // namespace bangfu::test
