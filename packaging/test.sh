#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, and passes every test. Arguments go to ctest.
set -eu
cd "$(dirname "$0")/.."

./packaging/install-packages.sh build test
cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev "$@"
