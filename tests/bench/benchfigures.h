// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// What every benchmark of tests/bench shares: a clock, the memory of the process, and the line a figure is printed as.
namespace bangfu::bench {

/// Milliseconds of a clock that only goes forward.
double now();

/// Runs the work so many times and returns what each run took, in milliseconds.
template <typename Work>
std::vector<double> timed(int runs, Work &&work)
{
    std::vector<double> milliseconds;
    for (int run = 0; run < runs; ++run) {
        const double start = now();
        work();
        milliseconds.push_back(now() - start);
    }
    return milliseconds;
}

/// The memory of this process in MB (1,000,000 bytes), as the kernel counts it.
struct Memory
{
    double resident = 0;  ///< with the pages of mapped files that have been touched
    double anonymous = 0; ///< the process's own, without mapped files
    double peak = 0;      ///< the highest resident figure since the start or the last restartPeak()
};

Memory memory();

/// Lets the kernel count the peak anew from what is resident now; false where it cannot.
bool restartPeak();

/// One measured piece of work.
struct Figure
{
    std::string name;                 ///< the same for the same work in every peer: "search/subsidy", "sort/value"
    std::vector<double> milliseconds; ///< one for each run
    std::string found = {};           ///< rows or groups, to be the same in every peer; empty: nothing to compare
    std::string check = {};           ///< what else must be the same: a sum, sampled rows; may be empty
    std::vector<std::pair<std::string, double>> more = {}; ///< further numbers to print, such as memory
};

/// Prints the figure as one line of JSON with the median, the least and the greatest time and the peak memory.
void print(const std::string &peer, const Figure &figure);

/// The lines of a file, without those that are empty; empty if it cannot be read.
std::vector<std::string> linesOf(const std::string &path);

/// Nine rows spread evenly from the first to the last, at which orders are compared; at least one row.
std::vector<std::size_t> sampledRows(std::size_t rows);

/// The texts with a blank between them.
std::string joined(const std::vector<std::string> &texts);

} // namespace bangfu::bench
