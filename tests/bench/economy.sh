#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compares the ways to write a week's changes, and writes the table and the plot that docs/economy.md shows.
set -eu
cd "$(dirname "$0")/../.."

./packaging/install-packages.sh build bench
cmake --preset simulation >/dev/null
cmake --build --preset simulation --target economy
table=build/economy-table.md
TZ=UTC build/simulation/tests/bench/economy --check "$@" | tee "$table"
sed -i '/^## The table/q' docs/economy.md
{
    echo
    cat "$table"
} >>docs/economy.md
sed -n 's/^| \([0-9]* |.*(\)\([abcd]\))[^|]*|/| \1\2 |/p' "$table" | tr -d '|%(' >build/economy.dat
gnuplot tests/bench/economy.gp
