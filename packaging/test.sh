#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, and passes every test. Arguments go to ctest.
set -eu
cd "$(dirname "$0")/.."

./packaging/install-packages.sh build test
# The vendor's own client of the Genesys API, as the lock file has it. Without it its test is skipped, and says so.
sdk=tests/sandbox/vendorsdk
if [ ! $sdk/node_modules/.package-lock.json -nt $sdk/package-lock.json ]; then
    npm ci --prefix $sdk --ignore-scripts --no-audit --no-fund --loglevel=error \
        --fetch-retries=1 --fetch-retry-mintimeout=1000 --fetch-timeout=60000 ||
        echo "The npm registry can't be reached: the vendor's SDK is not held against the sandbox." >&2
fi
cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev "$@"
