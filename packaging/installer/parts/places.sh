
# --- Where things are ------------------------------------------------------------------------------

# Sets tree (the program and all it brings along), bin and share (what the desktop looks into).
set_places() {
    case $scope in
    user)
        [ -n "${HOME:-}" ] || fail "the variable HOME is empty, so there is no place for you alone."
        tree=$HOME/.local/opt/groupdesk
        bin=$HOME/.local/bin
        share=${XDG_DATA_HOME:-$HOME/.local/share}
        ;;
    system)
        tree=/opt/groupdesk
        bin=/usr/local/bin
        share=/usr/local/share
        ;;
    prefix)
        tree=$prefix/lib/groupdesk
        bin=$prefix/bin
        share=$prefix/share
        ;;
    esac
    stage=$tree.new
    old=$tree.old
    check_path "$tree"
    check_path "$share"
}

# Menu entries cannot hold every path.
check_path() {
    case $1 in
    *[\"\`\$\\%\&\|]* | *'
'*) fail "the path “$1” holds a character that a menu entry cannot hold (\" \` \$ \\ % & | or a new line)." ;;
    /*) ;;
    *) fail "“$1” is no absolute path." ;;
    esac
}

absolute() {
    case $1 in
    /) printf '%s\n' / ;;
    /*) printf '%s\n' "${1%/}" ;;
    *) printf '%s\n' "$PWD/${1%/}" ;;
    esac
}

# The deepest folder of a path that is there.
existing_part() {
    part=$1
    until [ -d "$part" ]; do
        part=$(dirname "$part")
    done
    printf '%s\n' "$part"
}

is_installed_in() { [ -f "$1/manifest" ]; }

# For --uninstall without a place: the only one there is.
find_scope() {
    own=$(dirname "$0")
    if [ "$(basename "$0")" = uninstall ] && is_installed_in "$own"; then
        scope=$(value_of scope "$own/manifest")
        prefix=$(value_of prefix "$own/manifest")
        return
    fi
    if [ -n "${HOME:-}" ] && is_installed_in "$HOME/.local/opt/groupdesk"; then
        scope=user
    fi
    if is_installed_in /opt/groupdesk; then
        [ -z "$scope" ] || bad_usage "It is installed for you and for everyone: say --user or --system."
        scope=system
    fi
    [ -n "$scope" ] || fail "it is installed neither for you nor for everyone; say --prefix DIR if it is elsewhere."
}
