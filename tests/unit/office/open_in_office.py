# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a presentation with LibreOffice: as PDF every label is found, as ODP the charts are still charts.

Usage: open_in_office.py FOLDER. Exit status 77: soffice or pdftotext is not installed.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

soffice = shutil.which("soffice")
pdftotext = shutil.which("pdftotext")
if not soffice or not pdftotext:
    print("soffice (libreoffice-impress) or pdftotext (poppler-utils) is not installed: nothing was opened.")
    sys.exit(77)


def convert(path, ending, folder):
    profile = pathlib.Path(folder, "profile").as_uri()
    subprocess.run([soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", ending,
                    "--outdir", folder, str(path)], check=True, stdout=subprocess.DEVNULL, timeout=240)
    return pathlib.Path(folder, path.stem + "." + ending)


def plain(text):
    return re.sub(r"\s", "", text)


samples = pathlib.Path(sys.argv[1], "samples.pptx")
figures = json.loads(samples.with_suffix(".json").read_text(encoding="utf-8"))
with tempfile.TemporaryDirectory() as folder:
    pdf = convert(samples, "pdf", folder)
    text = ""
    for mode in ["-layout", "-raw"]:
        text += plain(subprocess.run([pdftotext, mode, str(pdf), "-"], check=True, stdout=subprocess.PIPE,
                                     encoding="utf-8").stdout)
    for figure in (each for each in figures if each["isChart"]):
        # A gap in a line is left open without words.
        wanted = [mark["label"] for mark in figure["marks"]
                  if not mark["isMissing"] or figure["type"] not in ("line", "scatter")]
        for label in wanted + [figure["title"]]:
            assert plain(label) in text, f"{figure['type']}: no {label!r}"
    odp = convert(samples, "odp", folder)
    with zipfile.ZipFile(odp) as package:
        charts = [name for name in package.namelist()
                  if name.endswith("content.xml") and b"<chart:chart" in package.read(name)]
    assert len(charts) >= sum(figure["isChart"] for figure in figures), f"only {len(charts)} charts"
    print(f"{len(charts)} charts")
