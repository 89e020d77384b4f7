#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens the program on a display of its own, with a window manager and a bus of accessibility, and lets
# screen_reader.py walk over a chart as a screen reader would.
#
#     tests/program/screen_reader.sh <program>
#
# Ends with 77 (skipped) where a tool that it needs is missing: see packaging/debian-packages.txt.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1

for tool in Xvfb xauth xvfb-run openbox dbus-run-session xdotool /usr/libexec/at-spi-bus-launcher; do
    if ! command -v "$tool" > /dev/null; then
        echo "skipped: $tool is missing"
        exit 77
    fi
done
if ! /usr/bin/python3 -c 'import pyatspi' 2> /dev/null; then
    echo "skipped: python3-pyatspi is missing"
    exit 77
fi

# Nothing of the user's is read or written.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export XDG_CACHE_HOME="$home/cache" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY
# Programs that the bus starts find the display only there, and must not write into the test's output.
xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- sh -c '
    openbox > "$HOME/openbox.log" 2>&1 & manager=$!
    /usr/libexec/at-spi-bus-launcher --launch-immediately > "$HOME/bus.log" 2>&1 & bus=$!
    status=0
    /usr/bin/python3 "$1" "$2" || status=$?
    kill "$bus" "$manager" 2> /dev/null || true
    exit "$status"
' sh "$here/screen_reader.py" "$program"
