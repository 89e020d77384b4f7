#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Bangfu beside its peers on a register of 3,000,000 rows, all in one run, and prints a report in Markdown:
# the goals with the ratio reached, the medians of all, whether all found the same, memory, and the machine's floor.
#
#     tests/bench/run.sh <build folder> <work folder> [folder with node_modules/@duckdb/node-api]
#
# Builds nothing: the build folder must hold the benchmarks (register_generator, engine_bench, …) as built with the
# tests, in a Release build. The register (385 MB) is made in the work folder if it is missing. The figures of each run
# are kept there as figures.jsonl, the report as report.md.
#
# Peers that are not there are named and left out: SQLite needs Debian's libsqlite3-dev while building; DuckDB needs
# node and `npm install @duckdb/node-api` in a folder outside the repository.
#
# Peers and Bangfu take turns in three rounds, so that a change of the machine's pace meets all of them. Run it on an
# otherwise idle machine: times taken beside other work mean nothing, ratios little. It takes about five minutes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ $# -lt 2 ]; then
    sed -n '6s/^# *//p' "$0" >&2
    exit 2
fi
programs=$1/tests/bench
work=$2
modules=${3:-.}
rows=${BANGFU_BENCH_ROWS:-3000000}
rounds=${BANGFU_BENCH_ROUNDS:-3}
register=$work/register-$rows.csv
figures=$work/figures.jsonl
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"

mkdir -p "$work"
if [ ! -f "$register" ]; then
    "$programs/register_generator" "$register.part" "$rows"
    mv "$register.part" "$register"
fi

skip() {
    printf '{"peer":"%s","skipped":"%s"}\n' "$1" "$2"
}

# measure <peer> <program> <argument>…: its lines, or a word that it is not there.
measure() {
    peer=$1
    shift
    if [ -x "$1" ]; then
        "$@" || skip "$peer" "stopped with an error"
    else
        skip "$peer" "$1 is not built"
    fi
}

cat "$register" > /dev/null # so that everybody finds it in the page cache
: > "$figures"
round=1
while [ "$round" -le "$rounds" ]; do
    echo "round $round of $rounds" >&2
    {
        measure floor "$programs/machine_floor" "$register"
        measure bangfu "$programs/engine_bench" "$register" "$here/needles.txt"
        if command -v node > /dev/null; then
            node "$here/duckdb_peer.mjs" "$register" "$here/needles.txt" "$modules"
        else
            skip duckdb "node is not there"
        fi
        measure bangfu "$programs/window_bench" "$register"
        measure sqlite "$programs/sqlite_peer" "$register"
        measure qt "$programs/qt_peers" "$register"
    } >> "$figures"
    round=$((round + 1))
done

"$programs/register_report" "$figures" "$(stat -c %s "$register")" | tee "$work/report.md"
