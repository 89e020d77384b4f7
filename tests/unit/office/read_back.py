# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads presentations and their embedded workbooks with an independent reader and compares every number and label.

Usage: read_back.py FOLDER. Exit status 77: openpyxl is not installed.
"""
import io
import json
import pathlib
import re
import sys
import zipfile
import xml.etree.ElementTree as ElementTree

try:
    import openpyxl
except ImportError:
    print("python3-openpyxl is not installed: the workbooks were not read back.")
    sys.exit(77)

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def close(left, right):
    return abs(left - right) <= 1e-9 * max(abs(left), abs(right), 1)


def texts(root):
    return ["".join(run.text or "" for run in body.iter(DRAWING + "t")) for body in root.iter(DRAWING + "p")]


def cells(book, formula):
    sheet, area = re.fullmatch(r"'(.*)'!(.*)", formula).groups()
    found = book[sheet.replace("''", "'")][area.replace("$", "")]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [row[0] for row in rows]


def compare_with_sheet(root, book, where):
    """Every cached value stands in the cell that its reference names, and every gap is an empty cell."""
    for reference in list(root.iter(CHART + "numRef")) + list(root.iter(CHART + "strRef")):
        column = cells(book, reference.find(CHART + "f").text)
        cached = {int(point.get("idx")): point.find(CHART + "v").text or "" for point in reference.iter(CHART + "pt")}
        for index, cell in enumerate(column):
            assert cell.data_type != "f", f"{where}: {cell.coordinate} is a formula"
            if reference.tag == CHART + "strRef":
                assert (cell.value or "") == cached.get(index, ""), f"{where}: {cell.value!r}, {cached.get(index)!r}"
            elif index in cached:
                assert close(float(cell.value), float(cached[index])), f"{where}: {cell.value}, {cached[index]}"
            else:
                assert cell.value is None, f"{where}: {cell.coordinate} is not empty but {cell.value}"


def compare_with_figure(root, shapes, figure, where):
    values = []
    for series in root.iter(CHART + "ser"):
        numbers = series.find(CHART + "val")
        numbers = series.find(CHART + "yVal") if numbers is None else numbers
        values += [float(point.find(CHART + "v").text) for point in numbers.iter(CHART + "pt")]
    written = texts(root) + (texts(shapes) if shapes is not None else [])
    for mark in figure["marks"]:
        if mark["isMissing"]:
            continue
        assert any(close(value, mark["value"]) for value in values), f"{where}: no value {mark['value']}"
        assert mark["label"] in written, f"{where}: no label {mark['label']!r}"
    return len(values)


def check(path, figures):
    package = zipfile.ZipFile(path)
    number = 0
    count = 0
    for figure in figures:
        number += figure["panels"]
        if not figure["isChart"]:
            continue
        number += 1
        where = f"{path.name}, {figure['type']}"
        root = ElementTree.fromstring(package.read(f"ppt/charts/chart{number}.xml"))
        shapes_path = f"ppt/drawings/chartshapes{number}.xml"
        has_shapes = root.find(CHART + "userShapes") is not None
        shapes = ElementTree.fromstring(package.read(shapes_path)) if has_shapes else None
        book = openpyxl.load_workbook(io.BytesIO(package.read(f"ppt/embeddings/data{number}.xlsx")))
        compare_with_sheet(root, book, where)
        count += compare_with_figure(root, shapes, figure, where)
    assert count > 0, "nothing was compared"
    print(f"{path.name}: {number} charts, {count} values")


def check_workbook(path, figures):
    book = openpyxl.load_workbook(path)
    package = zipfile.ZipFile(path)
    number = 0
    for name in package.namelist():
        if re.fullmatch(r"xl/charts/chart\d+\.xml", name):
            number += 1
            compare_with_sheet(ElementTree.fromstring(package.read(name)), book, f"{path.name}, {name}")
    assert number >= sum(figure["isChart"] for figure in figures)
    print(f"{path.name}: {len(book.sheetnames)} sheets, {number} charts")


samples = pathlib.Path(sys.argv[1], "samples.json")
figures = json.loads(samples.read_text(encoding="utf-8"))
check(samples.with_suffix(".pptx"), figures)
check_workbook(samples.with_suffix(".xlsx"), figures)
