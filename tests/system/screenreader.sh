#!/usr/bin/env bash
# Uses the built program as a screen reader does, over AT-SPI, on a display of its own.
# Usage: screenreader.sh PROGRAM. Exit code 77: something that this needs is not installed.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
readonly here program=$1 launcher=/usr/libexec/at-spi-bus-launcher

skip() {
    printf 'SKIP: %s is not installed\n' "$1"
    exit 77
}

for tool in Xvfb openbox dbus-run-session timeout; do
    command -v "$tool" >/dev/null || skip "$tool"
done
[[ -x $launcher ]] || skip at-spi2-core
# The system's own Python: the bindings belong to it.
[[ -x /usr/bin/python3 ]] || skip python3
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
    skip "python3-gi or gir1.2-atspi-2.0"

home=$(mktemp -d)
pids=()
end_all() {
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    wait
    rm -rf -- "$home"
}
trap end_all EXIT

# The server takes a number that is free and says which.
exec {numbers}< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null)
pids+=($!)
read -r -t 30 -u "$numbers" number || {
    echo "Xvfb did not start"
    exit 1
}
export DISPLAY=:$number
openbox &
pids+=($!)

export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state
export XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS GROUPDESK_CONFIG_DIR
mkdir -m 0700 "$XDG_RUNTIME_DIR"
timeout 150 dbus-run-session -- /usr/bin/python3 "$here/screenreader.py" "$launcher" "$program"
