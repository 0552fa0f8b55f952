#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of the named sets that are missing: build, test, check, bench.
set -eu

packages=
for set in "$@"; do
    case $set in
    build) # to build and to run; libsecret, the SQLite driver and Qt's own texts are loaded at run time, so nothing else asks for them
        packages="$packages g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-websockets-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
            qtkeychain-qt6-dev libexpected-dev libcsv-dev libhowardhinnant-date-dev zlib1g-dev libqt6sql6-sqlite libqt6svg6
            qt6-translations-l10n libsecret-1-0 tzdata fonts-dejavu-core" ;;
    test) # a real Secret Service in a private D-Bus session; certificates; a validator for the contract tests; a display and
        # AT-SPI, to read the window as a screen reader does
        packages="$packages dbus dbus-x11 gnome-keyring libsecret-tools openssl python3-jsonschema python3-yaml
            xvfb at-spi2-core python3-gi gir1.2-atspi-2.0"
        command -v npm >/dev/null || packages="$packages nodejs npm" ;; # Node.js from elsewhere brings its own npm
    check) # what .ci/run looks with
        packages="$packages git clazy clang clang-format libclang-rt-14-dev" ;;
    bench) # to draw what tests/bench measures
        packages="$packages gnuplot-nox" ;;
    *)
        echo "install-packages.sh: no such set: $set" >&2
        exit 64 ;;
    esac
done

missing=
for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null; then
    as_root=sudo
else
    echo "These Debian packages are missing; install them as root:$missing" >&2
    exit 1
fi
echo "Installing:$missing" >&2
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q >/dev/null
# shellcheck disable=SC2086 # a list of words
$as_root apt-get install -y -q --no-install-recommends $missing >/dev/null
