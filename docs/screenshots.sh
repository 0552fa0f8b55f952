#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws every page and state on the demo's data into build/screenshots, light and dark, and takes those that the documents
# show to docs/screenshots. With --all also in each language, right to left, in high contrast, and at 125, 150 and
# 200 % of a full HD screen less a panel, to be looked at.
set -eu
cd "$(dirname "$0")/.."

./packaging/install-packages.sh build
cmake --preset dev >/dev/null
cmake --build --preset dev --target screenshots
shoot() { QT_QPA_PLATFORM=offscreen build/dev/tests/ui/screenshots "$@"; }

shoot build/screenshots
grep -oh 'screenshots/[A-Za-z-]*\.png' README.md docs/*.md | sort -u | while read -r picture; do
    cp "build/$picture" "docs/$picture"
done

[ "${1-}" = --all ] || exit 0
for language in de es fr; do
    shoot build/screenshots/$language --language $language --looks light
done
shoot build/screenshots/right-to-left --right-to-left --looks light
shoot build/screenshots/contrast --looks contrast
QT_SCALE_FACTOR=1.25 shoot build/screenshots/125 --size 1536x814 --looks light
QT_SCALE_FACTOR=1.5 shoot build/screenshots/150 --size 1280x670 --looks light
QT_SCALE_FACTOR=2 shoot build/screenshots/200 --size 960x490 --looks light
