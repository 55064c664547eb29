
# --- Speaking and asking ---------------------------------------------------------------------------

usage() {
    cat <<TEXT
Groupdesk $version: installs it from this file; no network is used.

Usage: sh $(basename "$0") [OPTION...]

  --user            install for you alone, below ~/.local
  --system          install for everyone, in /opt/groupdesk; must be run as root
  --prefix DIR      install below DIR and nowhere else
  --yes             ask nothing
  --allow-downgrade with --yes: also replace a newer version
  --uninstall       remove what was installed; with --user, --system or --prefix DIR if there is more
                    than one
  --purge           with --uninstall: remove your profiles and the journal, too
  --keep-profiles   with --uninstall: keep them without asking (--yes alone does so)
  --extract DIR     only unpack everything into the new folder DIR
  --version         print the version of what is in this file
  --help            print this text

Without an option it asks in a terminal. Started without a terminal, on a desktop, it shows a window.
An installed version is replaced, and profiles stay. After installing, <where>/uninstall does the same as
--uninstall.
TEXT
}

say() { printf '%s\n' "$*"; }

# Says why it ends; what was begun is undone on the way out (see roll_back).
fail() {
    printf 'Groupdesk: %s\n' "$*" >&2
    exit 1
}

refuse() {
    printf 'Groupdesk: %s\n' "$*" >&2
    exit 3
}

bad_usage() {
    printf 'Groupdesk: %s Try --help.\n' "$*" >&2
    exit 2
}

is_interactive() { [ "$yes" = no ] && [ -t 0 ] && [ -t 1 ]; }

# ask QUESTION DEFAULT: true for yes. Where nobody can be asked it is the default.
ask() {
    if ! is_interactive; then
        [ "$2" = yes ]
        return
    fi
    if [ "$2" = yes ]; then
        printf '%s [Y/n] ' "$1"
    else
        printf '%s [y/N] ' "$1"
    fi
    read -r answer || answer=no
    case $answer in
    [yY]*) return 0 ;;
    '') [ "$2" = yes ] ;;
    *) return 1 ;;
    esac
}
