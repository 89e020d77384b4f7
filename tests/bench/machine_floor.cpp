// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfigures.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <numeric>
#include <thread>

// What this machine cannot do faster: reading as much memory as the register has bytes, and getting the register from
// the page cache; one line of JSON a figure.
//     machine_floor <register.csv>

namespace bangfu::bench {
namespace {

using Words = std::vector<std::uint64_t>;

std::uint64_t sumOf(const Words &words, std::size_t from, std::size_t to)
{
    const auto at = [&words](std::size_t place) { return words.begin() + static_cast<std::ptrdiff_t>(place); };
    return std::accumulate(at(from), at(to), std::uint64_t{0});
}

void measureMemory(std::size_t bytes)
{
    const Words words(bytes / sizeof(std::uint64_t), 3);
    std::uint64_t sum = 0;
    const auto alone = timed(5, [&] { sum += sumOf(words, 0, words.size()); });
    const auto together = timed(5, [&] {
        std::uint64_t first = 0;
        std::thread helper([&] { first = sumOf(words, 0, words.size() / 2); });
        const std::uint64_t second = sumOf(words, words.size() / 2, words.size());
        helper.join();
        sum += first + second;
    });
    print("floor", {"memory/1-thread", alone, {}, std::to_string(sum)});
    print("floor", {"memory/2-threads", together});
}

void measureMapping(int file, std::size_t bytes)
{
    std::uint64_t sum = 0;
    const auto times = timed(5, [&] {
        void *mapped = mmap(nullptr, bytes, PROT_READ, MAP_PRIVATE, file, 0);
        if (mapped == MAP_FAILED)
            return;
        constexpr std::size_t page = 4096;
        for (std::size_t at = 0; at < bytes; at += page)
            sum += static_cast<const unsigned char *>(mapped)[at];
        munmap(mapped, bytes);
    });
    print("floor", {"file/map-and-touch", times, {}, std::to_string(sum)});
}

void measureReading(int file, std::size_t bytes)
{
    std::vector<char> buffer(std::size_t{1} << 20);
    std::size_t copied = 0;
    const auto times = timed(5, [&] {
        copied = 0;
        while (copied < bytes) {
            const ssize_t count = pread(file, buffer.data(), buffer.size(), static_cast<off_t>(copied));
            if (count <= 0)
                return;
            copied += static_cast<std::size_t>(count);
        }
    });
    print("floor", {"file/read", times, {}, std::to_string(copied)});
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    struct stat status = {};
    const int file = argc > 1 ? open(argv[1], O_RDONLY) : -1;
    if (file < 0 || fstat(file, &status) != 0) {
        std::fputs("usage: machine_floor <register.csv>\n", stderr);
        return 2;
    }
    const auto bytes = static_cast<std::size_t>(status.st_size);
    bangfu::bench::measureMemory(bytes);
    bangfu::bench::measureMapping(file, bytes);
    bangfu::bench::measureReading(file, bytes);
    close(file);
    return 0;
}
