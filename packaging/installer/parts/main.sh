
# --- What is wanted --------------------------------------------------------------------------------

choose_scope() {
    if [ "$(id -u)" -eq 0 ]; then
        ask "Install Groupdesk $version for everyone on this computer?" yes || refuse "nothing was changed."
        scope=system
        return
    fi
    say "This installs Groupdesk $version for you alone, below $HOME/.local."
    say "(For everyone: sudo sh $0 --system)"
    ask "Install it?" yes || refuse "nothing was changed."
    scope=user
}

install_where() {
    if [ -n "$scope" ]; then
        install_here
    elif is_interactive; then
        choose_scope
        install_here
    elif [ "$yes" = yes ]; then
        if [ "$(id -u)" -eq 0 ]; then scope=system; else scope=user; fi
        install_here
    elif has_desktop; then
        show_install_window
    else
        bad_usage "Nobody can be asked here: say --user, --system or --prefix DIR, and --yes."
    fi
}

main() {
    yes=no downgrade=no profiles=ask scope='' prefix='' action=install
    [ "$(basename "$0")" != uninstall ] || action=uninstall
    while [ $# -gt 0 ]; do
        case $1 in
        --user | --system) scope=${1#--} ;;
        --prefix | --extract)
            [ $# -gt 1 ] && [ -n "$2" ] || bad_usage "A folder is missing after $1."
            prefix=$(absolute "$2")
            if [ "$1" = --prefix ]; then scope=prefix; else action=extract; fi
            shift
            ;;
        --yes | -y) yes=yes ;;
        --allow-downgrade) downgrade=yes ;;
        --uninstall) action=uninstall ;;
        --purge) profiles=purge ;;
        --keep-profiles) profiles=keep ;;
        --version | -v) say "groupdesk $version" && exit ;;
        --help | -h) usage && exit ;;
        *) bad_usage "Unknown option “$1”." ;;
        esac
        shift
    done
    case $action in
    install) install_where ;;
    uninstall) uninstall ;;
    extract) extract ;;
    esac
}

main "$@"
exit
