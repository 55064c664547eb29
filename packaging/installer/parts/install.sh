
# --- Installing ------------------------------------------------------------------------------------
# Everything is unpacked beside its place and put there by renaming. Whatever fails before the end, and
# whatever is interrupted, is undone: see roll_back.

made=        # folders that were made above the tree, a line each
replaces=no  # whether there is another version
phase=

roll_back() {
    status=$?
    trap - EXIT INT TERM HUP
    case $phase in
    staging)
        rm -rf "$stage"
        printf '%s' "$made" | remove_empty_folders
        say "Nothing was changed." >&2
        ;;
    swapping)
        undo_swap
        say "What was there before is back." >&2
        ;;
    esac
    [ "$status" -ne 0 ] || status=1
    exit "$status"
}

undo_swap() {
    if [ "$replaces" = yes ]; then
        [ -d "$old" ] || return 0 # not moved yet
        if [ -d "$tree" ]; then
            mv "$tree" "$stage"
            remove_all_but "$stage/manifest" "$old/manifest"
        fi
        mv "$old" "$tree"
        place_all
    elif [ -d "$tree" ]; then
        mv "$tree" "$stage"
        remove_listed "$stage/manifest"
    fi
    rm -rf "$stage"
    printf '%s\n' "$planned_folders" | remove_empty_folders
}

# Removes from outside the tree what one list has and the other one has not.
remove_all_but() { # MANIFEST MANIFEST THAT STAYS
    paths_of fl "$1" | while read -r path; do
        case $path in
        "$tree"/*) continue ;;
        esac
        is_listed "$path" "$2" || rm -f "$path"
    done
}

# A run that was killed leaves these; the renaming may have been half done.
clean_up_leftovers() {
    if [ -f "$stage/.pid" ] && kill -0 "$(cat "$stage/.pid")" 2>/dev/null; then
        refuse "another installer is at work in $stage."
    fi
    rm -rf "$stage" || fail "$stage is left over and cannot be removed."
    [ -d "$old" ] || return 0
    if [ -f "$tree/manifest" ]; then
        # What only the older one had is still to be removed, some time.
        grep -v "^[a-z]* $tree/" "$old/manifest" | sed -n '/^[flcd] /p' >>"$tree/manifest"
        rm -rf "$old" || fail "$old is left over and cannot be removed."
    else
        rm -rf "$tree" && mv "$old" "$tree" || fail "$old is left over and cannot be put back."
    fi
}

check_what_is_there() {
    [ -d "$tree" ] || return 0
    is_installed_in "$tree" || fail "$tree is there already, and it was not made by this installer."
    replaces=yes
    there=$(value_of version "$tree/manifest")
    if older "$version" "$there"; then
        say "A newer version ($there) is installed; this is $version."
        [ "$downgrade" = yes ] || ask "Go back to the older one?" no || refuse "nothing was changed."
    elif [ "$version" = "$there" ]; then
        say "This version is installed already; putting it there again."
    else
        say "Replacing version $there."
    fi
}

unpack() { # FOLDER
    archive | gzip -dc | tar -xof - -C "$1" || fail "unpacking into $1 failed."
}

make_stage() {
    made=$(missing_folders "$tree")
    [ -z "$made" ] || made="$made
"
    mkdir -p "$(dirname "$tree")" && mkdir "$stage" || fail "$stage could not be made."
    echo $$ >"$stage/.pid"
    unpack "$stage"
    head -n "$script_lines" "$0" >"$stage/uninstall" && chmod 755 "$stage/uninstall" \
        || fail "$stage/uninstall could not be written."
}

# What lies in the way and is not ours stays what it is.
check_conflicts() { # PLAN
    cut -f1 "$1" | while read -r target; do
        [ -e "$target" ] || [ -L "$target" ] || continue
        is_listed "$target" "$tree/manifest" \
            || { say "$target is there already and belongs to something else." >&2; exit 1; }
    done || fail "remove or rename it, or install elsewhere with --prefix DIR."
}

# Files in the old tree that are not ours (portable data, for example) come along.
carry_over() {
    [ -d "$tree" ] || return 0
    find "$tree" ! -type d | while read -r path; do
        is_listed "$path" "$tree/manifest" && continue
        rest=${path#"$tree"/}
        [ -e "$stage/$rest" ] && continue
        mkdir -p "$stage/$(dirname "$rest")" && cp -pP "$path" "$stage/$rest" || exit 1
    done || fail "your own files in $tree could not be copied."
}

swap() {
    rm -f "$stage/.pid" "$stage/.plan"
    if [ -d "$tree" ]; then
        mv "$tree" "$old" || fail "$tree could not be moved aside."
    fi
    mv "$stage" "$tree" || fail "$stage could not be put into its place."
    place_all || fail "the menu entry and its companions could not be written below $share and $bin."
}

# What the version before had and this one has not.
remove_obsolete() {
    [ -d "$old" ] || return 0
    remove_all_but "$old/manifest" "$tree/manifest"
    rm -rf "$old"
    paths_of d "$tree/manifest" | remove_empty_folders
}

install_here() {
    set_places
    check_system
    check_archive
    for place in "$(dirname "$tree")" "$bin" "$share/applications" "$share/icons/hicolor" "$share/mime/packages"; do
        check_writable "$place"
    done
    clean_up_leftovers
    check_what_is_there
    check_not_running
    check_space "$tree"
    say "Installing Groupdesk $version in $tree"
    trap roll_back EXIT
    trap 'exit 130' INT TERM HUP
    phase=staging
    make_stage
    plan_of "$stage" >"$stage/.plan" || fail "the plan could not be written."
    check_conflicts "$stage/.plan"
    planned_folders=$(cut -f1 "$stage/.plan" | while read -r target; do missing_folders "$target"; done
        printf '%s' "$made")
    write_manifest "$stage/.plan" || fail "the list of files could not be written."
    carry_over
    phase=swapping
    swap
    phase=
    trap - EXIT INT TERM HUP
    remove_obsolete
    refresh_and_note_caches
    say_done
}

say_done() {
    say "Done. Groupdesk is in the menu; in a terminal it is: $bin/groupdesk"
    case ":${PATH:-}:" in
    *":$bin:"*) ;;
    *) say "($bin is not in your PATH yet.)" ;;
    esac
    say "To remove it: $tree/uninstall"
}

extract() {
    check_system
    check_archive
    [ ! -e "$prefix" ] || fail "$prefix is there already."
    mkdir -p "$prefix" || fail "$prefix could not be made."
    check_space "$prefix"
    unpack "$prefix"
    say "Unpacked. The program is $prefix/bin/groupdesk"
}
