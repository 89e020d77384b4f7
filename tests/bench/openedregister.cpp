// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedregister.h"

#include "benchfigures.h"
#include "csv/tablereader.h"

#include <chrono>
#include <cstdio>
#include <thread>

namespace bangfu::bench {
namespace {

using namespace Qt::StringLiterals;

/// Looks every few milliseconds how much memory of its own the process holds: the kernel keeps only the peak of own
/// and mapped memory together.
class OwnMemoryWatch
{
public:
    double stop()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_most;
    }

private:
    double m_most = 0;
    std::jthread m_thread{[this](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            m_most = std::max(m_most, memory().anonymous);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }};
};

void appendQuoted(std::string &csv, const Column &column, RowIndex row)
{
    csv += '"';
    for (const char byte : column.plainText(row).toStdString())
        csv.append(byte == '"' ? 2 : 1, byte);
    csv += '"';
}

} // namespace

TablePointer openRegister(const std::string &path, int threadCount)
{
    TableReadOptions options;
    options.threadCount = threadCount;
    const TableReading reading = readTableFile(QString::fromStdString(path), options);
    if (!reading.table)
        std::fputs("the register cannot be read\n", stderr);
    else if (reading.faultCount > 0)
        std::fprintf(stderr, "%zu faults were found in the register\n", reading.faultCount);
    return reading.table;
}

TablePointer openAndMeasure(const std::string &path)
{
    const double before = memory().anonymous;
    TablePointer table;
    OwnMemoryWatch watch;
    const auto times = timed(1, [&] { table = openRegister(path, 0); });
    const double most = watch.stop();
    if (!table)
        return nullptr;
    const Memory after = memory();
    print("bangfu", {"open/auto",
                     times,
                     std::to_string(table->rowCount()),
                     {},
                     {{"residentMB", after.resident},
                      {"ownMB", after.anonymous - before},
                      {"ownPeakMB", std::max(most, after.anonymous) - before}}});
    return table;
}

TablePointer placesAndNotes(const Table &table)
{
    const Column *place = table.findColumn(u"place"_s);
    const Column *note = table.findColumn(u"note"_s);
    if (!place || !note)
        return nullptr;
    std::string csv = "place,note\n";
    for (RowIndex row = 0; row < table.rowCount(); ++row) {
        appendQuoted(csv, *place, row);
        csv += ',';
        appendQuoted(csv, *note, row);
        csv += '\n';
    }
    return readTableBytes(u"searched"_s, csv, {}).table;
}

} // namespace bangfu::bench
