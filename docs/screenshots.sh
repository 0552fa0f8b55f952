#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the screenshots of docs/screenshots anew, light and dark, on the demo's data.
set -eu
cd "$(dirname "$0")/.."

./packaging/install-packages.sh build
cmake --preset dev >/dev/null
cmake --build --preset dev --target screenshots
QT_QPA_PLATFORM=offscreen build/dev/tests/ui/screenshots docs/screenshots
