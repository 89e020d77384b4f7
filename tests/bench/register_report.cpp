// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfigures.h"
#include "reportgoals.h"

#include <algorithm>
#include <exception>
#include <fstream>
#include <iostream>

// Reads the lines of JSON that the benchmarks printed and prints the report of the run as Markdown.
//     register_report <figures.jsonl> <bytes of the register>

namespace bangfu::bench {
namespace {

void printTimes(const Figures &figures)
{
    const Texts peers = {"bangfu", "duckdb", "sqlite", "qt", "floor"};
    printHeading("Medians in ms (least – greatest), and how many times Bangfu's time",
                 {"work", "bangfu", "duckdb", "sqlite", "qt", "floor"});
    for (const std::string &work : figures.order) {
        Texts cells = {work};
        const Measured *own = figures.find(work, "bangfu");
        for (const std::string &peer : peers) {
            const Measured *measured = figures.find(work, peer);
            std::string cell;
            if (measured && !measured->medians.empty()) {
                cell = number(measured->median()) + " (" + number(measured->least) + " – " +
                       number(measured->greatest) + ")";
                if (own && own != measured && own->median() > 0)
                    cell += " **" + number(measured->median() / own->median()) + " ×**";
            }
            cells.push_back(cell);
        }
        printRow(cells);
    }
}

using Answers = std::set<std::string> Measured::*;

/// Prints the answers of the peers if they differ. How many peers answered if they agree, else 0.
std::size_t agreeing(const std::string &work, const Peers &peers, Answers answers)
{
    std::map<std::string, Texts> peersOf;
    std::size_t answering = 0;
    for (const auto &[peer, measured] : peers) {
        answering += (measured.*answers).empty() ? 0 : 1;
        for (const std::string &answer : measured.*answers)
            peersOf[answer].push_back(peer);
    }
    if (peersOf.size() < 2)
        return answering;
    std::cout << "- DIFFERENT: " << work << '\n';
    for (const auto &[answer, sayers] : peersOf) {
        std::cout << "  -";
        for (const std::string &peer : sayers)
            std::cout << ' ' << peer;
        std::cout << ": " << answer << '\n';
    }
    return 0;
}

/// What was found must be the same in every round of every peer.
void printAnswers(const Figures &figures)
{
    std::cout << "\n## Results compared\n\n";
    int equalFound = 0;
    int equalChecks = 0;
    for (const std::string &work : figures.order) {
        const Peers &peers = figures.works.at(work);
        equalFound += agreeing(work + ", found", peers, &Measured::found) > 1 ? 1 : 0;
        equalChecks += agreeing(work + ", check", peers, &Measured::checks) > 1 ? 1 : 0;
    }
    std::cout << "- equal in all peers that did it: rows or groups found of " << equalFound
              << " pieces of work, sums and sampled rows of " << equalChecks << '\n';
}

void printMemory(const Figures &figures)
{
    printHeading("Memory in MB", {"peer", "after", "resident", "own (not mapped)", "peak"});
    std::map<std::string, double> peaks;
    for (const auto &[work, peers] : figures.works) {
        for (const auto &[peer, measured] : peers) {
            peaks[peer] = std::max(peaks[peer], measured.peak);
            if (measured.more.contains("residentMB"))
                printRow({peer, work, number(measured.more.at("residentMB")), number(measured.more.at("ownMB")),
                          number(measured.peak)});
        }
    }
    for (const auto &[peer, peak] : peaks)
        printRow({peer, "the whole run", "", "", number(peak)});
}

void printReport(const Figures &figures, double fileMegabytes)
{
    std::cout << "# Bangfu and its peers on " << number(fileMegabytes) << " MB of CSV\n";
    printGoals(figures, fileMegabytes);
    printTimes(figures);
    printAnswers(figures);
    printMemory(figures);
    for (const std::string &reason : figures.skipped)
        std::cout << "\nskipped: " << reason << '\n';
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    std::ifstream file(argc > 1 ? argv[1] : "");
    if (argc < 3 || !file) {
        std::cerr << "usage: register_report <figures.jsonl> <bytes of the register>\n";
        return 2;
    }
    try {
        bangfu::bench::printReport(bangfu::bench::readFigures(file), std::stod(argv[2]) / 1e6);
    } catch (const std::exception &error) {
        std::cerr << "register_report: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
