#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rosterbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh COMMAND [ARGUMENT…]: runs COMMAND in a D-Bus session of its own with an unlocked gnome-keyring (the
# password is "test"), away from the person's own keyring, and ends as COMMAND does. 77 = can't be had here.

for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "with-keyring.sh: needs $tool" >&2
        exit 77
    fi
done

home=$(mktemp -d) || exit 77
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME="$home" XDG_RUNTIME_DIR="$home/run" \
    XDG_DATA_HOME="$home/share" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    dbus-run-session -- sh -c '
        printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        exec "$@"' sh "$@" </dev/null
