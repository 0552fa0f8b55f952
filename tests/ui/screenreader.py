#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window of the demo through AT-SPI, as a screen reader does: what has the focus, what things are called and
what they are, what a row says; and works it: opens a page, ticks a row, presses a button.

usage: tests/ui/screenreader.py ROSTERBRIDGE     (in with-display.sh; ends with 77 where AT-SPI can't be had)
"""
import subprocess
import sys
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError) as problem:
    print("AT-SPI can't be had: %s" % problem)
    sys.exit(77)

PATIENCE = 120  # seconds
# Containers and text that nobody stands on need no name.
INTERACTIVE = {"push button", "check box", "radio button", "text", "combo box", "page tab", "spin button", "list",
               "tree", "table", "menu item", "check menu item", "toggle button"}


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    sys.exit("%s did not come" % what)


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name().lower().startswith("rosterbridge"):
            return child
    return None


def walk(node, depth=0):
    """All that a screen reader could come to, but for cells, of which there may be thousands."""
    yield node
    if node.get_role_name() in ("tree", "table", "list") or depth > 40:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child, depth + 1)


def texts_of(table, most=400):
    cells = (table.get_child_at_index(index) for index in range(min(table.get_child_count(), most)))
    return [cell.get_name() for cell in cells if cell is not None]


def find(root, role, name, state=None):
    for node in walk(root):
        if node.get_role_name() == role and name in node.get_name() and (state is None or has(node, state)):
            return node
    return None


def has(node, state):
    return node.get_state_set().contains(state)


def press(node):
    action = node.get_action_iface()
    if action is None or not action.do_action(0):
        sys.exit("%r can't be pressed" % node.get_name())


def main():
    program = subprocess.Popen([sys.argv[1], "--demo"])
    failures = []
    try:
        app = wait_for("The program", application)
        window = wait_for("The window", lambda: find(app, "frame", "Rosterbridge"))
        # The comparison is over once its rows are there.
        tree = wait_for("The preview", lambda: find(window, "tree", "Changes"))
        wait_for("A row of the preview", lambda: tree.get_child_count() > 20)

        nameless, tabs, focused = set(), [], False
        for node in walk(window):
            role = node.get_role_name()
            if role in INTERACTIVE and has(node, Atspi.StateType.SHOWING) and not node.get_name():
                nameless.add(role)
            if role == "page tab":
                tabs.append(node.get_name())
            focused = focused or has(node, Atspi.StateType.FOCUSED)
        if nameless:
            failures.append("without a name: %s" % ", ".join(sorted(nameless)))
        if not focused:
            failures.append("nothing has the focus")
        for wanted in ("Preview", "Conflicts", "Runs", "Organisations"):
            if not any(wanted in tab for tab in tabs):
                failures.append("no page tab %r among %s" % (wanted, tabs))

        texts = texts_of(tree)
        for wanted in ("Northwind Support", "Change", "published", "ticked"):
            if not any(wanted in text for text in texts):
                failures.append("no cell of the preview tells of %r" % wanted)
        # What a colour says is said in words, too.
        if not any(word in text for text in texts for word in ("earlier", "later", "longer", "shorter", "new")):
            failures.append("no cell tells what changes")

        # Another page, by the reader's own means.
        press(wait_for("The tab of the organisations", lambda: find(window, "page tab", "Organisations")))
        table = wait_for("The page of the organisations",
                         lambda: find(window, "table", "Organisations", Atspi.StateType.SHOWING))
        if not any("Contoso Care" in text for text in texts_of(table)):
            failures.append("the table of the organisations does not name Contoso Care")

        chosen = wait_for("Choose all", lambda: find(window, "check box", "Choose all"))
        was = has(chosen, Atspi.StateType.CHECKED)
        press(chosen)
        wait_for("Another state of Choose all", lambda: has(chosen, Atspi.StateType.CHECKED) != was)
    finally:
        program.terminate()
        program.wait()
    for failure in failures:
        print("FAIL: %s" % failure)
    return 1 if failures else 0


sys.exit(main())
