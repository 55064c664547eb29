
# --- For people without a terminal -----------------------------------------------------------------

has_desktop() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

this_file() { absolute "$0"; }

# The window is a program of what is packed here, so that is unpacked for as long as it is open.
show_install_window() {
    check_system
    check_archive
    scope=user
    set_places
    check_space "${TMPDIR:-/tmp}"
    window_folder=$(mktemp -d "${TMPDIR:-/tmp}/groupdesk-setup.XXXXXX") \
        || fail "there is no room in ${TMPDIR:-/tmp}."
    trap 'rm -rf "$window_folder"' EXIT
    trap 'exit 130' INT TERM HUP
    unpack "$window_folder"
    "$window_folder/bin/groupdesk-setup" install "$(this_file)" "$tree" /opt/groupdesk
}

show_remove_window() {
    set -- remove "$tree/uninstall"
    for folder in "$(profile_folder config)" "$(profile_folder state)"; do
        [ ! -d "$folder" ] || set -- "$@" "$folder"
    done
    "$tree/bin/groupdesk-setup" "$@"
}
