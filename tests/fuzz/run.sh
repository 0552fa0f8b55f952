#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Feeds each target for so many seconds (60 unless said) with what libFuzzer makes of the kept corpus. What is found new
# goes to build/fuzz/found; an input that breaks something is left there as crash-…, to be kept in the corpus with the fix.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}

./packaging/install-packages.sh build check
CXX=clang++ cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
for target in answers csv headers plan workspace; do
    found=build/fuzz/found/$target
    mkdir -p "$found"
    echo "== $target"
    QT_LOGGING_RULES='*.warning=false' build/fuzz/tests/fuzz/fuzz_$target -max_total_time="$seconds" -print_final_stats=1 \
        -artifact_prefix="$found/" "$found" "tests/fuzz/corpus/$target" 2>&1 | grep -E 'ERROR|SUMMARY|Broken|stat::|DONE' || true
    if ls "$found"/crash-* "$found"/timeout-* "$found"/oom-* >/dev/null 2>&1; then
        echo "$target broke; see $found" >&2
        exit 1
    fi
done
