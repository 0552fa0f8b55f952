#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans and syncs many organisations with the real programs, and tells what rosterbridgectl holds in memory at most.

usage: tests/bench/scale.py BUILD [organisations [weeks [agents]]]     (such as build/release; Linux)
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

build = os.path.abspath(sys.argv[1])
organisations, weeks, agents = (list(map(int, sys.argv[2:])) + [4, 6, 1500][len(sys.argv) - 2:])
folder = tempfile.mkdtemp(prefix="rosterbridge-scale-")
environment = dict(os.environ)


def peak_megabytes(process):
    try:
        with open("/proc/%d/status" % process.pid, encoding="ascii") as status:
            return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return 0


def rosterbridgectl(*arguments):
    """The JSON that it prints, its peak in MB and the seconds it took."""
    begun = time.monotonic()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([build + "/app/rosterbridgectl/rosterbridgectl", "--json", "--workspace",
                                    folder + "/workspace", *arguments],
                                   env=environment, stdout=output, stderr=subprocess.DEVNULL)
        peak = 0
        while process.poll() is None:
            peak = max(peak, peak_megabytes(process))
            time.sleep(0.05)
        if process.returncode == 1:
            sys.exit("rosterbridgectl %s failed" % " ".join(arguments))
        output.seek(0)
        return json.load(output), peak, time.monotonic() - begun


sandbox = [build + "/app/sandbox/rosterbridge-sandbox", "--json", "--until-input-ends", "--weeks", str(weeks),
           "--allowance", "100000000", "--folder", folder]
for number in range(organisations):
    sandbox += ["--organisation", "Org %d;bench;Europe/London;%d" % (number + 1, agents)]
with subprocess.Popen(sandbox, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as service:
    info = json.loads(service.stdout.readline())
    exports = []
    for number, each in enumerate(info["organisations"]):
        exports.append("%s/export-%d.csv" % (folder, number))
        shutil.copy(each["agreedCsv"], exports[-1])
        environment["ROSTERBRIDGE_SECRET_ORG_%d" % number] = each["client"]["secret"]
        rosterbridgectl("org", "add", "--id", "org-%d" % number, "--name", each["name"], "--address", info["address"],
                        "--client-id", each["client"]["id"], "--hris", exports[-1], "--profile", each["profile"],
                        "--guard", "pastDays=off", "--guard", "publishedHours=0")
    chosen = [part for week in info["organisations"][0]["weeks"] for part in ("--week", week)]
    plan, peak, seconds = rosterbridgectl("plan", *chosen)
    print("plan, all in sync:   %4d MB, %5.0f s" % (peak, seconds), flush=True)
    urllib.request.urlopen(urllib.request.Request(info["address"] + "/sandbox/advance", method="POST", data=b""))
    for each, export in zip(info["organisations"], exports):
        shutil.copy(each["hrisCsv"], export)
    plan, peak, seconds = rosterbridgectl("plan", *chosen)
    print("plan, %7d changes: %4d MB, %5.0f s" % (plan["changes"], peak, seconds), flush=True)
    run, peak, seconds = rosterbridgectl("sync", "--yes", *chosen)
    written = sum(each["written"] for each in run["organisations"])
    print("sync, %7d written: %4d MB, %5.0f s" % (written, peak, seconds), flush=True)
    service.stdin.close()
shutil.rmtree(folder)
