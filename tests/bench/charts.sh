#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures charts beside gnuplot and bare Qt Charts, all in one run: one chart of 1,000 and of 1,000,000 points to PNG,
# SVG and PDF as whole processes that take turns, then the line of 1,000,000 points painted on the screen.
#
#     tests/bench/charts.sh <build folder> <work folder>
#
# Builds nothing: the build folder must hold bangfu, bare_chart, chart_files_bench and chart_bench, in a Release build.
# gnuplot is Debian's gnuplot-nox. Run it on an otherwise idle machine; it takes about two minutes.
set -eu
if [ $# -lt 2 ]; then
    sed -n '6s/^# *//p' "$0" >&2
    exit 2
fi
programs=$1/tests/bench
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
if ! command -v gnuplot > /dev/null; then
    echo "gnuplot is not there: its column will say that it failed." >&2
fi
mkdir -p "$2"
{
    "$programs/chart_files_bench" "$1/app/program/bangfu" "$programs/bare_chart" "$2" "${BANGFU_BENCH_ROUNDS:-9}"
    echo
    "$programs/chart_bench"
} | tee "$2/charts.md"
