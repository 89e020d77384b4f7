#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Bangfu and opens it. Arguments are passed on to the program.
# With no display it draws all charts into the folder chart-gallery instead and says where.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/set-up.sh"

install_missing run
build release
program=$root/build/release/app/program/bangfu

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ $# -gt 0 ]; then
  exec "$program" "$@"
fi
gallery=$PWD/chart-gallery
"$program" chart --all --output "$gallery" --format png
echo "There is no display to open a window on. The charts were drawn into $gallery"
