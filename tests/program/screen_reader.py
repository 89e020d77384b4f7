# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks over a chart of the running program as a screen reader does, through AT-SPI.

Opens a chart from the window, presses the arrow keys, and compares what is announced with the figures of the chart.
Waits by looking again and again, with generous limits, because machines differ in pace.

    screen_reader.py <program>
"""

import csv
import io
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi
from gi.repository import Atspi, GLib

LIMIT = 90  # seconds for each thing waited for


def wait_for(what, look):
    """What look() finds, asked again until it finds something."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        hear()
        try:
            found = look()
        except GLib.Error:  # what was there a moment ago is gone
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"waited {LIMIT} seconds in vain for {what}")


def hear():
    """Takes the events that have arrived."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def descendants(node):
    """All below an accessible, breadth first."""
    waiting = [node]
    while waiting:
        node = waiting.pop(0)
        for child in node:
            if child is not None:
                yield child
                waiting.append(child)


def application(process):
    if process.poll() is not None:
        raise SystemExit(f"the program ended with {process.returncode}")
    for each in pyatspi.Registry.getDesktop(0):
        if each is not None and each.get_process_id() == process.pid:
            each.set_cache_mask(Atspi.Cache.NONE)  # what was asked while the window opened must not be believed later
            return each
    return None


def table_of(program, *arguments):
    output = subprocess.run([program, *arguments], check=True, capture_output=True).stdout
    return list(csv.DictReader(io.StringIO(output.decode("utf-8-sig"))))


def is_showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], check=False, capture_output=True, text=True).stdout.split()


def activate(process):
    """Brings the program's window before all others; True once the window manager has done so."""
    windows = xdotool("search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", "Bangfu")
    if windows and xdotool("getactivewindow") != windows[:1]:
        xdotool("windowactivate", windows[0])
    return windows and xdotool("getactivewindow") == windows[:1]


def press(key):
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def main():
    program = sys.argv[1]
    process = subprocess.Popen([program, "--language", "en"])
    try:
        walk(program, process)
    finally:
        process.terminate()
        try:
            process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()


def walk(program, process):
    heard = []

    def listen(event):
        if event.detail1 and event.source is not None:
            heard.append(event.source)

    pyatspi.Registry.registerEventListener(listen, "object:state-changed:focused")
    titles = {row["title"]: row for row in table_of(program, "list", "charts", "--format", "csv", "--language", "en")}
    window = wait_for("the program on the accessibility bus", lambda: application(process))

    def chart_button():
        """Of all pictures of charts, that of the chart with most figures."""
        buttons = [node for node in descendants(window)
                   if node.getRole() == pyatspi.ROLE_PUSH_BUTTON and node.name in titles and is_showing(node)]
        return max(buttons, key=lambda node: len(titles[node.name]["observation_ids"]), default=None)

    button = wait_for("a picture of a chart to press", chart_button)
    title = button.name
    wait_for("the window to be active", lambda: activate(process))

    def chart():
        for node in descendants(window):
            if node.getRole() == pyatspi.ROLE_CHART and node.name == title and is_showing(node):
                return node
        return None

    button.queryAction().doAction(0)
    figure = wait_for(f'the chart "{title}"', chart)
    if not figure.description:
        raise SystemExit("the chart has no description")
    names = [mark.name for mark in figure]
    print(f'"{title}": {len(names)} marks\n{figure.description}')

    figure.queryComponent().grabFocus()
    wait_for("the focus on the chart", lambda: any(mark.name in names for mark in heard))
    walk_marks(figure, names, heard)
    compare(titles[title]["observation_ids"].split(), program, titles[title]["id"], names)


def walk_marks(figure, names, heard):
    """Every mark must be announced exactly when the keys lead to it, and be where it says."""
    told = []
    key = "Home"
    while len(told) < len(names):
        heard.clear()
        press(key)
        mark = wait_for(f"a mark announced after {key}", lambda: next((m for m in heard if m.name in names), None))
        states = mark.getState()
        if not states.contains(pyatspi.STATE_FOCUSED) or mark.getRole() != pyatspi.ROLE_LIST_ITEM:
            raise SystemExit(f'"{mark.name}" is announced, but has no focus or is no list item')
        place = mark.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        chart = figure.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        if place.width <= 0 or not (chart.x <= place.x + place.width / 2 <= chart.x + chart.width):
            raise SystemExit(f'"{mark.name}" is not where the chart is')
        print(f"  {mark.name}")
        told.append(mark.name)
        key = "Right"
    if sorted(told) != sorted(names):
        raise SystemExit(f"announced {told}, but the marks are {names}")


def compare(ids, program, chart, names):
    """Each figure of the chart is read out with its value and its source."""
    with_source = [name for name in names if "line" in name]
    if len(with_source) < len(ids):
        raise SystemExit(f"{len(ids)} figures, but only {len(with_source)} marks name their source")
    file = os.path.join(os.environ["HOME"], "chart.csv")
    subprocess.run([program, "chart", chart, "--output", file, "--language", "en"], check=True)
    with open(file, encoding="utf-8-sig", newline="") as rows:
        for row in csv.DictReader(rows):
            if row["value"].isdigit() and int(row["value"]) < 100_000:  # larger ones are told in millions
                value = f'{int(row["value"]):,}'
                if not any(value in name for name in names):
                    raise SystemExit(f'{value} of {row["figure_id"]} is not read out')
    print(f"all {len(names)} marks of {chart} were announced")


main()
