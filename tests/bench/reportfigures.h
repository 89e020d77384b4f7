// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <map>
#include <set>
#include <string>
#include <vector>

/// The figures of a whole run and the Markdown they are reported in.
namespace bangfu::bench {

using Texts = std::vector<std::string>;

/// What one peer said about one piece of work over all rounds.
struct Measured
{
    std::vector<double> medians; ///< ms, one a round
    double least = 1e300;
    double greatest = 0;
    double peak = 0; ///< MB
    std::map<std::string, double> more;
    std::set<std::string> found;
    std::set<std::string> checks;

    double median() const;
};

using Peers = std::map<std::string, Measured>; ///< by peer

struct Figures
{
    std::map<std::string, Peers> works;
    Texts order; ///< of the works as they were first printed
    std::set<std::string> skipped;

    /// Null where the peer did not do the work.
    const Measured *find(const std::string &work, const std::string &peer) const;
};

/// Reads the lines of JSON that the benchmarks printed; throws where a line is none.
Figures readFigures(std::istream &lines);

/// A number with as many digits as a measured time deserves.
std::string number(double value);

void printRow(const Texts &cells);
void printHeading(const std::string &title, const Texts &cells);

} // namespace bangfu::bench
