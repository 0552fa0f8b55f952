#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the translations against the texts of the sources: none may be missing, unfinished, or have other placeholders.

usage: checktranslations.py LUPDATE SOURCE_DIR

lupdate works on copies, so that it finds a text that nobody has translated yet. What it warns of fails as well: it
means texts that are looked up under another context at run time than the one they are translated in.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PROGRAM = ["core", "ui", "app/rosterbridge", "app/rosterbridgectl"]


def placeholders(text):
    return sorted(re.findall(r"%L?(?:[0-9]{1,2}|n)", text))


def problem(message):
    """What is wrong with a translation, or None."""
    translation = message.find("translation")
    texts = [translation.text]
    if message.get("numerus"):
        texts = [form.text for form in translation.iter("numerusform")] # as many as lupdate knows the language to have
    if translation.get("type") == "unfinished" or not all(texts):
        return "is not translated, or lacks a form of its plural"
    source = message.findtext("source")
    for text in texts:
        if placeholders(text) != placeholders(source):
            return f"has other placeholders: {text!r}"
    return None


def problems(lupdate, root, file):
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(file, folder)
        options = ["-pluralonly"] if file.stem.endswith("_en") else [] # the sources are English, but for the plurals
        run = subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ".", *options, *PROGRAM,
                              "-ts", copy], cwd=root, capture_output=True, text=True)
        yield from (f"lupdate: {line}" for line in run.stderr.splitlines())
        if run.returncode != 0:
            yield f"lupdate failed with {run.returncode}"
            return
        for message in ET.parse(copy).iter("message"):
            if found := problem(message):
                yield f"{file.name}: {message.findtext('source')!r} {found}"


def main():
    lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2])
    files = sorted((root / "resources/translations").glob("rosterbridge_*.ts"))
    found = list(dict.fromkeys(one for file in files for one in problems(lupdate, root, file)))
    if not files:
        found = ["there are no translations"]
    if not found:
        return 0
    print(*found, sep="\n")
    print("To mend it: build the target update_translations, then complete what is unfinished in resources/translations "
          "with Linguist or an editor. docs/translating.md has the terms.")
    return 1


sys.exit(main())
