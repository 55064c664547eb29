
# --- Menu, icons, file types -----------------------------------------------------------------------

# put FROM TO: never half a file, whoever looks.
put() {
    mkdir -p "$(dirname "$2")" && cp "$1" "$2.groupdesk-new" && mv -f "$2.groupdesk-new" "$2"
}

# The menu entry with the full path, since not every desktop looks into every bin folder, and with a
# way to get rid of it all.
put_menu_entry() {
    mkdir -p "$(dirname "$2")" && {
        sed -e "s|^TryExec=groupdesk\$|TryExec=$tree/bin/groupdesk|" \
            -e "s|^Exec=groupdesk|Exec=\"$tree/bin/groupdesk\"|" \
            -e "s|^Actions=.*|&Uninstall;|" "$1"
        uninstall_action
    } >"$2.groupdesk-new" && mv -f "$2.groupdesk-new" "$2"
}

uninstall_action() {
    cat <<TEXT

[Desktop Action Uninstall]
Name=Uninstall…
Name[de]=Deinstallieren…
Name[fr]=Désinstaller…
Name[ja]=アンインストール…
Exec="$tree/uninstall"
TEXT
}

put_link() {
    mkdir -p "$bin" && ln -sf "$tree/bin/$(basename "$1")" "$1.groupdesk-new" \
        && mv -f "$1.groupdesk-new" "$1"
}

# From the tree to where the desktop looks. Goes on after a failure: it is used for going back, too.
place_all() {
    plan_of "$tree" | {
        result=0
        while IFS='	' read -r target file; do
            place "$target" "$file" || result=1
        done
        exit $result
    }
}

place() {
    case $2 in
    link) put_link "$1" ;;
    *.desktop) put_menu_entry "$tree/$2" "$1" ;;
    *) put "$tree/$2" "$1" ;;
    esac
}

# Whatever the tools may make anew, one path a line.
caches() {
    [ ! -d "$share/mime" ] || find "$share/mime" -mindepth 1 -path "$share/mime/packages" -prune -o -print
    [ ! -e "$share/applications/mimeinfo.cache" ] || printf '%s\n' "$share/applications/mimeinfo.cache"
}

run_if_there() {
    ! command -v "$1" >/dev/null || "$@" >/dev/null 2>&1 || say "Note: “$*” failed; the desktop may notice the change later."
}

refresh_caches() {
    run_if_there update-desktop-database "$share/applications"
    run_if_there update-mime-database "$share/mime"
    [ ! -e "$share/icons/hicolor/icon-theme.cache" ] \
        || run_if_there gtk-update-icon-cache -q -f "$share/icons/hicolor"
}

# Notes what the tools made that was not there, so that it can go with the program.
refresh_and_note_caches() {
    before=$(caches)
    refresh_caches
    caches | while read -r path; do
        case "
$before
" in
        *"
$path
"*) ;;
        *) if [ -d "$path" ]; then printf 'd %s\n' "$path"; else printf 'c %s\n' "$path"; fi ;;
        esac
    done >>"$tree/manifest"
}

holds() { # FOLDER PATTERN
    [ -d "$1" ] && [ -n "$(find "$1" -name "$2" -print | head -n 1)" ]
}

# The caches we caused go, unless others rely on them by now.
drop_caches() { # MANIFEST
    paths_of c "$1" | while read -r path; do
        case $path in
        "$share/mime/"*) holds "$share/mime/packages" '*.xml' || rm -f "$path" ;;
        *) holds "$share/applications" '*.desktop' || rm -f "$path" ;;
        esac
    done
    if holds "$share/applications" '*.desktop' && [ -e "$share/applications/mimeinfo.cache" ]; then
        run_if_there update-desktop-database "$share/applications"
    fi
    if holds "$share/mime/packages" '*.xml' && [ -e "$share/mime/mime.cache" ]; then
        run_if_there update-mime-database "$share/mime"
    fi
    [ ! -e "$share/icons/hicolor/icon-theme.cache" ] \
        || run_if_there gtk-update-icon-cache -q -f "$share/icons/hicolor"
}
