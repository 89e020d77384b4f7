#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with_window_manager.sh MANAGER PROGRAM: runs the program while the window manager runs.
"$1" >/dev/null 2>&1 &
manager=$!
# It has taken over the screen once the root window says so.
tries=0
until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' || [ "$tries" -ge 50 ]; do
  tries=$((tries + 1))
  sleep 0.1
done
"$2"
code=$?
kill "$manager"
exit "$code"
