#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a display, a session bus and a home folder of its own, so that what reads windows can read it.
# Ends with 77 where there is no Xvfb.
set -eu

command -v Xvfb >/dev/null || { echo 'There is no Xvfb.'; exit 77; }
home=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$home/display" 2>/dev/null &
server=$!
tries=0
while [ ! -s "$home/display" ] && [ $tries -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS DISPLAY=":$(cat "$home/display")" QT_QPA_PLATFORM=xcb \
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config" \
    XDG_DATA_HOME="$home/share" XDG_CACHE_HOME="$home/cache" LANG=C.UTF-8 TZ=UTC dbus-run-session -- "$@"
