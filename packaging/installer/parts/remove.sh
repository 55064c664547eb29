
# --- Removing --------------------------------------------------------------------------------------

# Files and links of a list, but not the list itself; a link only while it is one.
remove_listed() { # MANIFEST
    paths_of f "$1" | while read -r path; do
        [ "$path" = "$1" ] || rm -f "$path"
    done
    paths_of l "$1" | while read -r path; do
        [ ! -L "$path" ] || rm -f "$path"
    done
}

profile_folder() { # config, state or cache
    case $1 in
    config) printf '%s\n' "${GROUPDESK_CONFIG_DIR:-${XDG_CONFIG_HOME:-${HOME:-/nonexistent}/.config}/groupdesk}" ;;
    state) printf '%s\n' "${XDG_STATE_HOME:-${HOME:-/nonexistent}/.local/state}/groupdesk" ;;
    cache) printf '%s\n' "${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/groupdesk" ;;
    esac
}

profile_folders() {
    for kind in config state cache; do
        folder=$(profile_folder $kind)
        [ ! -d "$folder" ] || printf '%s\n' "$folder"
    done
}

# Profiles and the journal are not ours to remove: only with consent.
wants_purge() {
    [ -n "$(profile_folders)" ] || return 1
    case $profiles in
    purge) return 0 ;;
    keep) return 1 ;;
    esac
    say "Your profiles, the journal and the state of the windows are in:"
    profile_folders | sed 's/^/    /'
    ask "Remove these, too?" no
}

purge() {
    profile_folders | while read -r folder; do
        rm -rf "$folder" && say "Removed $folder"
    done
    say "Tokens in the keychain stay there; they are filed under “groupdesk”."
}

uninstall() {
    [ -n "$scope" ] || find_scope
    set_places
    is_installed_in "$tree" || fail "nothing is installed in $tree."
    if [ "$yes" = no ] && ! is_interactive; then
        has_desktop || bad_usage "Nobody can be asked here: say --yes."
        show_remove_window
        return
    fi
    [ -w "$tree" ] || fail "$tree is not writable for you$(hint_for_root)."
    clean_up_leftovers
    check_not_running
    if is_interactive; then
        ask "Remove Groupdesk $(value_of version "$tree/manifest") from $tree?" yes || refuse "nothing was changed."
    fi
    if wants_purge; then consent=yes; else consent=no; fi
    remove_all
    [ "$consent" = no ] || purge
    say "Removed."
}

remove_all() {
    remove_listed "$tree/manifest"
    drop_caches "$tree/manifest"
    folders=$(paths_of d "$tree/manifest")
    rm -f "$tree/manifest"
    printf '%s\n' "$folders" | remove_empty_folders
    if [ -d "$tree" ]; then
        say "These files in $tree are not ours, and were kept:"
        find "$tree" ! -type d | sed 's/^/    /'
    fi
}
