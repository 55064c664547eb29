
# --- Can it work here? -----------------------------------------------------------------------------

# older A B: true if version A comes before version B.
older() {
    [ "$1" != "$2" ] && printf '%s\n%s\n' "$1" "$2" | awk -F. '
        NR == 1 { n = split($0, first, ".") }
        NR == 2 {
            m = split($0, second, ".")
            for (i = 1; i <= n || i <= m; ++i)
                if (first[i] + 0 != second[i] + 0)
                    exit !(first[i] + 0 < second[i] + 0)
            exit 1
        }'
}

check_system() {
    [ "$(uname -s)" = Linux ] || fail "this installer is for Linux, and this is $(uname -s)."
    [ "$(uname -m)" = "$machine" ] \
        || fail "this installer is for $machine processors, and this one is $(uname -m)."
    for tool in awk cp find gzip head mkdir mv rm sed sha256sum sort tail tar; do
        command -v "$tool" >/dev/null || fail "the program “$tool” is needed and is not there."
    done
    found=$(getconf GNU_LIBC_VERSION 2>/dev/null) \
        || fail "the GNU C library $glibc or newer is needed, and this system has another one."
    found=${found##* }
    if older "$found" "$glibc"; then
        fail "the GNU C library $glibc or newer is needed (Debian 12, Ubuntu 22.10, Fedora 37), and this system has $found."
    fi
}

archive() { tail -n +$((script_lines + 1)) "$0"; }

# Before anything is written.
check_archive() {
    [ -f "$0" ] && [ -r "$0" ] || fail "$0 cannot be read; run it as: sh FILE"
    bytes=$(archive | wc -c)
    [ "$bytes" -eq "$archive_bytes" ] \
        || fail "this file is damaged: it holds $((bytes)) bytes of $archive_bytes. Download it again."
    sum=$(archive | sha256sum)
    [ "${sum%% *}" = "$archive_sum" ] || fail "this file is damaged: its checksum is wrong. Download it again."
}

check_writable() {
    part=$(existing_part "$1")
    [ -w "$part" ] || fail "$part is not writable for you$(hint_for_root)."
}

hint_for_root() {
    if [ "$scope" = system ] && [ "$(id -u)" -ne 0 ]; then
        printf '; run this as root, for example with sudo'
    fi
}

check_space() {
    part=$(existing_part "$1")
    free=$(df -P -k "$part" | awk 'NR == 2 { print $4 }')
    if [ "${free:-0}" -lt "$unpacked_kib" ]; then
        fail "there is not enough space in $part: $((unpacked_kib / 1024 + 1)) MB are needed, $((${free:-0} / 1024)) MB are free."
    fi
}

# Prints the numbers of the processes that run the program from the tree.
running() {
    for process in /proc/[0-9]*; do
        program=$(readlink "$process/exe" 2>/dev/null) || continue
        case $program in
        "$tree/bin/groupdesk" | "$tree/bin/groupdesk-demo-server") printf '%s ' "${process#/proc/}" ;;
        esac
    done
}

# A running program would find the files of another version under it.
check_not_running() {
    while processes=$(running) && [ -n "$processes" ]; do
        is_interactive || refuse "Groupdesk is running (process ${processes% }). Close it, then try again; nothing was changed."
        ask "Groupdesk is running (process ${processes% }). Close it first. Closed?" yes \
            || refuse "nothing was changed."
    done
}
