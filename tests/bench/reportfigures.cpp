// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfigures.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace bangfu::bench {
namespace {

void add(Figures &figures, const nlohmann::json &line)
{
    const std::string peer = line.at("peer");
    if (line.contains("skipped")) {
        figures.skipped.insert(peer + ": " + line.at("skipped").get<std::string>());
        return;
    }
    const std::string work = line.at("name");
    if (!figures.works.contains(work))
        figures.order.push_back(work);
    Measured &measured = figures.works[work][peer];
    if (line.contains("median")) {
        measured.medians.push_back(line.at("median"));
        measured.least = std::min(measured.least, line.at("min").get<double>());
        measured.greatest = std::max(measured.greatest, line.at("max").get<double>());
    }
    measured.peak = std::max(measured.peak, line.at("peakMB").get<double>());
    if (line.contains("found"))
        measured.found.insert(line.at("found").get<std::string>());
    if (line.contains("check") && peer != "floor")
        measured.checks.insert(line.at("check").get<std::string>());
    for (const auto &[key, value] : line.items()) {
        if (key.ends_with("MB") && key != "peakMB")
            measured.more[key] = std::max(measured.more[key], value.get<double>());
    }
}

} // namespace

double Measured::median() const
{
    std::vector<double> sorted = medians;
    std::ranges::sort(sorted);
    return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

const Measured *Figures::find(const std::string &work, const std::string &peer) const
{
    const auto peers = works.find(work);
    if (peers == works.end())
        return nullptr;
    const auto measured = peers->second.find(peer);
    return measured == peers->second.end() ? nullptr : &measured->second;
}

Figures readFigures(std::istream &lines)
{
    Figures figures;
    for (std::string line; std::getline(lines, line);)
        add(figures, nlohmann::json::parse(line));
    return figures;
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    return text;
}

void printRow(const Texts &cells)
{
    std::cout << '|';
    for (const std::string &cell : cells)
        std::cout << ' ' << cell << " |";
    std::cout << '\n';
}

void printHeading(const std::string &title, const Texts &cells)
{
    std::cout << "\n## " << title << "\n\n";
    printRow(cells);
    printRow(Texts(cells.size(), "---"));
}

} // namespace bangfu::bench
