// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfigures.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <sstream>

namespace bangfu::bench {

double now()
{
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(time).count();
}

Memory memory()
{
    Memory memory;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        std::istringstream words(line);
        std::string name;
        double kibibytes = 0;
        words >> name >> kibibytes;
        const double megabytes = kibibytes * 1024 / 1e6;
        if (name == "VmRSS:")
            memory.resident = megabytes;
        else if (name == "RssAnon:")
            memory.anonymous = megabytes;
        else if (name == "VmHWM:")
            memory.peak = megabytes;
    }
    return memory;
}

bool restartPeak()
{
    std::ofstream file("/proc/self/clear_refs");
    file << "5" << std::flush;
    return file.good();
}

void print(const std::string &peer, const Figure &figure)
{
    std::vector<double> sorted = figure.milliseconds;
    std::ranges::sort(sorted);
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    nlohmann::ordered_json line{{"peer", peer}, {"name", figure.name}};
    if (!sorted.empty()) {
        line["median"] = rounded(sorted[sorted.size() / 2]);
        line["min"] = rounded(sorted.front());
        line["max"] = rounded(sorted.back());
        line["runs"] = sorted.size();
    }
    if (!figure.found.empty())
        line["found"] = figure.found;
    if (!figure.check.empty())
        line["check"] = figure.check;
    line["peakMB"] = rounded(memory().peak);
    for (const auto &[key, value] : figure.more)
        line[key] = rounded(value);
    std::cout << line.dump() << std::endl;
}

std::vector<std::string> linesOf(const std::string &path)
{
    std::vector<std::string> lines;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

std::vector<std::size_t> sampledRows(std::size_t rows)
{
    std::vector<std::size_t> sampled;
    for (std::size_t eighth = 0; eighth <= 8; ++eighth)
        sampled.push_back((rows - 1) * eighth / 8);
    return sampled;
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string line;
    for (const std::string &text : texts)
        line += line.empty() ? text : ' ' + text;
    return line;
}

} // namespace bangfu::bench
