#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs the main job on the sandbox: in the window where there is a display, else on
# the command line. Arguments are passed on.
set -eu
cd "$(dirname "$0")/.."

./packaging/install-packages.sh build
cmake --preset release >/dev/null
cmake --build --preset release --target rosterbridge rosterbridgectl

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/app/rosterbridge/rosterbridge --demo "$@"
fi
exec build/release/app/rosterbridgectl/rosterbridgectl demo "$@"
