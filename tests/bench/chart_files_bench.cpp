// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfigures.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

extern char **environ;

// One chart to a file, as a whole process each: Bangfu, gnuplot and a bare Qt Charts program take turns on the same
// points. Prints the medians and their ratios in Markdown.
//     chart_files_bench <bangfu> <bare_chart> <work folder> [rounds]

namespace bangfu::bench {
namespace {

using Command = std::vector<std::string>;

struct Peer
{
    std::string name;
    Command command;
    std::vector<double> milliseconds = {};
    bool hasFailed = false;
};

/// The time a program takes from start to end; nothing of its output is shown. Negative if it fails.
double timeOf(const Command &command)
{
    std::vector<char *> arguments;
    for (const std::string &each : command)
        arguments.push_back(const_cast<char *>(each.c_str())); // posix_spawnp does not write to them
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    int status = 1;
    const double start = now();
    const bool hasStarted = posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ) == 0;
    if (hasStarted)
        waitpid(process, &status, 0);
    const double time = now() - start;
    posix_spawn_file_actions_destroy(&actions);
    return hasStarted && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? time : -1;
}

/// A walk that wanders like a price: the same in every run.
void writePoints(const std::string &path, int count)
{
    std::ofstream file(path);
    file << "step,value\n";
    std::uint32_t state = 1;
    double value = 100;
    for (int i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        value += (static_cast<double>(state >> 8) / 16777216 - 0.5) * 2;
        char line[64];
        std::snprintf(line, sizeof line, "%d,%.3f\n", i, value);
        file << line;
    }
}

void writeScript(const std::string &path, const std::string &points, const std::string &picture,
                 const std::string &ending)
{
    const std::string terminal = ending == "png"   ? "pngcairo size 1600,900"
                                 : ending == "svg" ? "svg size 1600,900"
                                                   : "pdfcairo size 16.67in,9.375in";
    std::ofstream(path) << "set terminal " << terminal << "\nset output '" << picture
                        << "'\nset datafile separator ','\nset title 'value'\nset key off\nplot '" << points
                        << "' skip 1 using 1:2 with lines\n";
}

std::vector<Peer> peersFor(const std::string &points, const std::string &ending, char **argv)
{
    const std::string folder = argv[3];
    const std::string script = folder + "/plot." + ending + ".gp";
    writeScript(script, points, folder + "/gnuplot." + ending, ending);
    return {{"bangfu",
             {argv[1], "chart", points, "--type", "line", "--x", "step", "--y", "value", "--language", "en", "--output",
              folder + "/bangfu." + ending}},
            {"gnuplot", {"gnuplot", script}},
            {"bare Qt Charts", {argv[2], points, folder + "/bare." + ending}}};
}

double median(std::vector<double> times)
{
    if (times.empty())
        return std::nan("");
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void printRow(int count, const std::string &ending, const std::vector<Peer> &peers)
{
    const double own = median(peers[0].milliseconds);
    std::printf("| %d points, %s ", count, ending.c_str());
    for (const Peer &peer : peers) {
        if (peer.hasFailed)
            std::printf("| failed ");
        else
            std::printf("| %.1f ", median(peer.milliseconds));
    }
    std::printf("| %.2f | %.2f |\n", median(peers[1].milliseconds) / own, median(peers[2].milliseconds) / own);
    std::fflush(stdout);
}

void measure(int count, const std::string &ending, int rounds, char **argv)
{
    const std::string points = std::string(argv[3]) + "/points-" + std::to_string(count) + ".csv";
    if (!std::filesystem::exists(points))
        writePoints(points, count);
    std::vector<Peer> peers = peersFor(points, ending, argv);
    for (int round = -1; round < rounds; ++round) { // the first fills the caches and is not counted
        for (Peer &peer : peers) {
            const double time = timeOf(peer.command);
            peer.hasFailed = peer.hasFailed || time < 0;
            if (round >= 0 && time >= 0)
                peer.milliseconds.push_back(time);
        }
    }
    printRow(count, ending, peers);
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::cerr << "chart_files_bench <bangfu> <bare_chart> <work folder> [rounds]\n";
        return 2;
    }
    const int rounds = argc > 4 ? std::atoi(argv[4]) : 9;
    std::filesystem::create_directories(argv[3]);
    std::printf("| whole process, ms | Bangfu | gnuplot | bare Qt Charts | gnuplot : Bangfu | Qt Charts : Bangfu |\n"
                "|---|---|---|---|---|---|\n");
    for (const int count : {1000, 1000000}) {
        for (const char *ending : {"png", "svg", "pdf"})
            bangfu::bench::measure(count, ending, count > 1000 ? std::max(1, rounds / 3) : rounds, argv);
    }
    return 0;
}
