#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Breaks the engine on purpose, once with each patch of mutants/, and tells at which seed the simulation finds it. Works
# on a copy of the last commit, in build/mutants. Ends with 1 when one is not found within 200 seeds.
#     tests/simulation/mutants.sh [name…]
set -eu
cd "$(git rev-parse --show-toplevel)"
source=$PWD
copy=$source/build/mutants
rm -rf "$copy"
mkdir -p "$copy"
git archive HEAD | tar -x -C "$copy"
cd "$copy"
cmake --preset dev >/dev/null

[ $# -gt 0 ] || set -- $(cd "$source/tests/simulation/mutants" && ls | sed 's/\.patch$//')
missed=0
for mutant; do
    patch -s -p1 <"$source/tests/simulation/mutants/$mutant.patch"
    nice cmake --build --preset dev --target simulation >build.log || { cat build.log; exit 2; }
    case $mutant in genesys-*) service=genesys ;; *) service=etag ;; esac
    if build/dev/tests/simulation/simulation --service $service --seeds 1..200 --until-broken >found.log; then
        echo "$mutant: NOT FOUND within 200 seeds"
        missed=1
    else
        echo "$mutant: $(sed -n '/ breaks what always holds/{s/^Seed \([0-9]*\).*/seed \1/p;n;s/^ */  /p;q}' found.log | tr -d '\n' | cut -c1-160)"
    fi
    patch -s -R -p1 <"$source/tests/simulation/mutants/$mutant.patch"
done
exit $missed
