// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgoals.h"

#include <algorithm>
#include <iterator>

namespace bangfu::bench {
namespace {

struct Goal
{
    std::string text;
    Texts works;     ///< what counts is the worst of them
    Texts peerWorks; ///< what DuckDB did, parallel to the works
    double atLeast;
    bool isForMedian = false; ///< whether the goal is for the median of the works instead of the worst
};

/// How often Bangfu's time fits into DuckDB's, for each of the works that both have done.
std::vector<double> ratios(const Figures &figures, const Goal &goal)
{
    std::vector<double> list;
    for (std::size_t place = 0; place < goal.works.size(); ++place) {
        const Measured *own = figures.find(goal.works[place], "bangfu");
        const Measured *peer = figures.find(goal.peerWorks[place], "duckdb");
        if (own && peer && own->median() > 0)
            list.push_back(peer->median() / own->median());
    }
    std::ranges::sort(list);
    return list;
}

void printRatioGoal(const Figures &figures, const Goal &goal)
{
    const std::vector<double> list = ratios(figures, goal);
    if (list.empty())
        return printRow({goal.text, "not measured", "", number(goal.atLeast) + " ×", ""});
    const double median = list[list.size() / 2];
    const bool isMet = (goal.isForMedian ? median : list.front()) >= goal.atLeast;
    printRow({goal.text, number(list.front()) + " ×", number(median) + " ×",
              (goal.isForMedian ? "median at least " : "at least ") + number(goal.atLeast) + " ×",
              isMet ? "met" : "MISSED"});
}

Texts worksUnder(const Figures &figures, const std::string &prefix)
{
    Texts works;
    std::ranges::copy_if(figures.order, std::back_inserter(works),
                         [&prefix](const std::string &work) { return work.starts_with(prefix); });
    return works;
}

/// The works under the prefix, named with another prefix.
Texts renamed(const Texts &works, const std::string &prefix, const std::string &other)
{
    Texts names;
    for (const std::string &work : works)
        names.push_back(other + work.substr(prefix.size()));
    return names;
}

void printLimit(const std::string &text, double worst, double median, const std::string &limit, bool isMet)
{
    printRow({text, number(worst), number(median), limit, isMet ? "met" : "MISSED"});
}

void printKeystrokes(const Figures &figures)
{
    std::vector<double> medians;
    for (const std::string &work : worksUnder(figures, "keystroke/")) {
        if (const Measured *own = figures.find(work, "bangfu"))
            medians.push_back(own->median());
    }
    if (medians.empty())
        return printRow({"keystroke to first page, ms", "not measured", "", "median 10, worst 25", ""});
    std::ranges::sort(medians);
    const double median = medians[medians.size() / 2];
    printLimit("keystroke: filter, five facets, sums, first page, ms", medians.back(), median,
               "median under 10, worst under 25", median < 10 && medians.back() < 25);
}

void printMemoryAndPages(const Figures &figures, double fileMegabytes)
{
    if (const Measured *open = figures.find("open/auto", "bangfu"); open && open->more.contains("ownMB")) {
        const double share = open->more.at("ownMB") / fileMegabytes;
        printLimit("own memory of the open table, share of the file", share, share, "at most 0.45", share <= 0.45);
    }
    if (const Measured *pages = figures.find("page-down/register", "bangfu")) {
        printLimit("page down painted, ms", pages->greatest, pages->median(), "median under 8", pages->median() < 8);
        const double growth = pages->more.contains("growthMB") ? pages->more.at("growthMB") : 0;
        printLimit("growth of the memory by the view, MB", growth, growth, "under 25", growth < 25);
    }
}

} // namespace

void printGoals(const Figures &figures, double fileMegabytes)
{
    printHeading("Goals", {"work", "worst", "median", "goal", ""});
    const bool autoIsQuicker = ratios(figures, {"", {"open/auto"}, {"open/auto"}, 6}) <
                               ratios(figures, {"", {"open/auto"}, {"open/typed"}, 6});
    printRatioGoal(
        figures,
        {"open, against DuckDB's quicker way", {"open/auto"}, {autoIsQuicker ? "open/auto" : "open/typed"}, 6});
    const Texts searches = worksUnder(figures, "search/");
    printRatioGoal(figures, {"search as typed in note and place", searches, searches, 6});
    printRatioGoal(figures, {"the same, the median of the needles", searches, searches, 12, true});
    const Texts fresh = worksUnder(figures, "search-fresh/");
    printRatioGoal(figures,
                   {"search without refining earlier hits", fresh, renamed(fresh, "search-fresh/", "search/"), 6});
    printKeystrokes(figures);
    printRatioGoal(figures, {"sort by value (decimals)", {"sort/value"}, {"sort/value"}, 8});
    printRatioGoal(figures, {"sort by Chinese place name", {"sort/place"}, {"sort/place"}, 20});
    const Texts sums = {"sums/place-year-theme"};
    printRatioGoal(figures, {"sums by place × year × theme", sums, sums, 12});
    printRatioGoal(figures, {"the same, DuckDB with ENUM columns", sums, {"sums/enum"}, 12});
    const Texts facets = worksUnder(figures, "facets/");
    printRatioGoal(figures, {"search and count five facets", facets, facets, 25});
    const Texts kept = renamed(facets, "facets/", "facets-kept/");
    printRatioGoal(figures, {"count five facets of kept hits", kept, kept, 25});
    printMemoryAndPages(figures, fileMegabytes);
}

} // namespace bangfu::bench
