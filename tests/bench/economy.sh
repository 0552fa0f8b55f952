#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compares the ways to write a week's changes, and writes the table and the plot that docs/economy.md shows.
set -eu
cd "$(dirname "$0")/../.."

./packaging/install-packages.sh build bench
cmake --preset simulation >/dev/null
cmake --build --preset simulation --target economy
table=docs/economy-table.md
TZ=UTC build/simulation/tests/bench/economy --check "$@" | tee "$table"
# organisations, edits per cent, way, calls, lost updates, seconds
grep '^| [0-9]' "$table" | tr -d '|%' | sed 's/ (\([abcd]\))[^0-9]*\(10 workers, 2ⁿ s after a 409\|paced, 1 s after a 409\|200 unpaced\|Rosterbridge\)/ \1/' >build/economy.dat
gnuplot tests/bench/economy.gp
