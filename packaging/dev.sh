#!/usr/bin/env bash
# Sets up, builds and runs Groupdesk from a source tree, on Debian 12, Ubuntu 24.04 and newer.
# Everything it makes lies under build/. Run `packaging/dev.sh help` for the commands.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
readonly root

# These names are the same in all those releases.
readonly build_needs=(
    g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev qtkeychain-qt6-dev libsodium-dev libsimdjson-dev libicu-dev
    qt6-qpa-plugins libqt6sql6-sqlite libsecret-1-0 fonts-dejavu-core ca-certificates)
readonly wayland_needs=(qt6-wayland)
readonly display_needs=(xvfb openbox)
# What the installer brings along, and what packs.
readonly package_needs=(qt6-wayland qt6-translations-l10n libxcursor1 fonts-vlgothic
    binutils dpkg-dev file git patchelf rpm)
# The suite is some two hundred programs, and mold links them in a fraction of the time.
# The packages are made and tried out, too.
readonly gallery_needs=("${display_needs[@]}" fonts-vlgothic)
readonly test_needs=("${display_needs[@]}" "${package_needs[@]}" at-spi2-core gir1.2-atspi-2.0
    python3-gi dbus gnome-keyring openssl curl mold
    debootstrap appstream desktop-file-utils iproute2 shared-mime-info)

usage() {
    cat <<'TEXT'
Usage: packaging/dev.sh COMMAND [ARGUMENT...]

  demo      build Groupdesk and open its demonstration; arguments go to groupdesk.
            Without a display it takes a tour on a virtual one and leaves numbered
            screenshots in build/tour.
  test      build everything and run all tests; arguments go to ctest.
  sanitize  the same as test, with the address and undefined-behaviour sanitizers.
  packages  build the packages in build/packages: an installer that brings everything along, a
            .deb, an .rpm, their SHA-256 sums and a list of what is in them (SPDX).
  gallery   take the tour in light, dark and large, from right to left and in every language,
            and lay the pictures side by side in build/gallery/index.html; with the names of
            variants (light dark large rtl pseudo de fr ja hidpi) only those.
  bench     build the benchmarks, run them, print one table and leave the figures in
            build/bench.json; with names (deleting requests …) only those are run again.
            --instructions  count instructions, too, with valgrind: that takes minutes
            --readme        put the table into README.md
            Ends with 1 if a benchmark failed, and with 3 if a figure is over its limit.
  help      print this text.

Missing packages are installed through apt, which may ask for your password.
When nothing is missing, no network is needed.
TEXT
}

say() { printf '==> %s\n' "$*"; }

fail() {
    printf 'dev.sh: %s\n' "$*" >&2
    exit 1
}

# --- Packages -------------------------------------------------------------------------------------

is_installed() {
    local states
    states=$(dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null) || return 1
    [[ $'\n'$states$'\n' == *$'\ninstalled\n'* ]]
}

is_known_to_apt() {
    [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]
}

# Prints those of the given packages that are not installed.
missing_of() {
    local name
    for name in "$@"; do
        is_installed "$name" || printf '%s\n' "$name"
    done
}

are_known_to_apt() {
    local name
    for name in "$@"; do
        is_known_to_apt "$name" || return 1
    done
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# A fresh system may be busy with its own updates: wait for those, at most five minutes.
apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

refresh_lists() {
    say "Refreshing the package lists (apt-get update)"
    apt_get update || fail "the package lists could not be refreshed; is the network there?"
}

try_install() { apt_get install -y --no-install-recommends "$@"; }

install_packages() {
    say "Missing on this system, installing: $*"
    if are_known_to_apt "$@" && try_install "$@"; then
        return
    fi
    refresh_lists # there were none, or they were old
    try_install "$@" \
        || fail "the packages could not be installed (Debian 12 and Ubuntu 24.04 with 'universe' offer them)"
}

# Makes sure that all the given packages are there, and touches nothing when they are.
ensure() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "No apt on this system: trusting that these are there in some form: $*"
        return
    fi
    mapfile -t missing < <(missing_of "$@")
    if ((${#missing[@]} == 0)); then
        return
    fi
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        fail "packages are missing; install them as root: apt-get install ${missing[*]}"
    fi
    install_packages "${missing[@]}"
}

# --- Building -------------------------------------------------------------------------------------

check_cmake() {
    local version major minor
    command -v cmake >/dev/null || fail "cmake is not installed"
    read -r _ _ version < <(cmake --version)
    IFS=. read -r major minor _ <<<"$version"
    if ((major < 3 || (major == 3 && minor < 25))); then
        fail "CMake 3.25 or newer is needed, but $(command -v cmake) is $version"
    fi
}

# CMake itself notices every other change when the build starts.
must_configure() {
    local folder=$1
    [[ ! -f $folder/build.ninja || $root/CMakePresets.json -nt $folder/build.ninja ]] \
        || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"
}

build() {
    local preset=$1
    local options=()
    check_cmake
    if must_configure "$root/build/$preset"; then
        if command -v ccache >/dev/null; then
            # The cache keeps whole files, and does not see through precompiled headers.
            options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DGROUPDESK_PCH=OFF)
        fi
        if command -v mold >/dev/null; then
            options+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold)
        fi
        # Traces name lines, but a debugger finds no variables: that takes a fifth off the compiling.
        options+=(-DCMAKE_CXX_FLAGS_DEBUG=-g1)
        say "Configuring build/$preset"
        cmake --fresh --preset "$preset" "${options[@]}"
    fi
    say "Building build/$preset"
    cmake --build --preset "$preset"
}

# --- Commands -------------------------------------------------------------------------------------

has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

helpers=()
end_helpers() {
    local pid
    for pid in "${helpers[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
}

# Without a window manager no window ever becomes the active one, hence openbox.
start_virtual_display() {
    local size=${1:-1440x900} number line server manager
    trap end_helpers EXIT
    exec {server}< <(exec Xvfb -displayfd 1 -screen 0 "${size}x24" -nolisten tcp 2>"$root/build/xvfb.log")
    helpers+=($!)
    read -r -t 30 -u "$server" number || fail "the virtual display did not start, see build/xvfb.log"
    export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
    exec {manager}< <(exec openbox --startup "echo ready" 2>"$root/build/openbox.log")
    helpers=($! "${helpers[@]}")
    until [[ ${line:-} == ready ]]; do # it may grumble about its menu first
        read -r -t 30 -u "$manager" line || fail "the window manager did not start, see build/openbox.log"
    done
}

take_tour() {
    local program=$1 tour=$root/build/tour shots
    shift
    mkdir -p "$tour"
    rm -f "$tour"/*.png
    start_virtual_display
    timeout --kill-after=10 300 "$program" --demo --tour "$tour" "$@" \
        || fail "the tour ended with status $?"
    shopt -s nullglob
    shots=("$tour"/*.png)
    ((${#shots[@]} > 0)) || fail "the tour left no screenshots in $tour"
    say "Screenshots (${#shots[@]}):"
    printf '%s\n' "${shots[@]#"$root/"}"
}

find_program() {
    local path
    path=$(find "$root/build/$1" -type f -name groupdesk -perm -u+x -print -quit)
    [[ -n $path ]] || fail "the build left no program called groupdesk in build/$1"
    printf '%s\n' "$path"
}

demo() {
    local program needs=("${build_needs[@]}")
    if ! has_display; then
        needs+=("${display_needs[@]}")
    elif [[ -z ${DISPLAY:-} ]]; then
        needs+=("${wayland_needs[@]}")
    fi
    ensure "${needs[@]}"
    build release
    program=$(find_program release)
    if has_display; then
        say "Starting the demonstration"
        exec "$program" --demo "$@"
    fi
    say "No display here: taking the tour on a virtual one"
    take_tour "$program" "$@"
}

# What makes a variant of the gallery, one argument a line.
variant_arguments() {
    case $1 in
    light | hidpi) printf '%s\n' --colors light ;;
    dark) printf '%s\n' --colors dark ;;
    large) printf '%s\n' --colors light --text-size 200 ;;
    rtl) printf '%s\n' --colors light --language pseudo-rtl ;;
    pseudo | de | fr | ja) printf '%s\n' --colors light --language "$1" ;;
    *) fail "there is no variant of the gallery called $1" ;;
    esac
}

# A row for each screen, a column for each variant; nothing but what lies beside it.
write_gallery_page() {
    local gallery=$1 variant shot
    shift
    {
        printf '<!DOCTYPE html>\n<meta charset="utf-8">\n<title>Groupdesk: gallery</title>\n'
        printf '<style>body{font-family:sans-serif}img{width:640px}td{vertical-align:top}</style>\n<table>\n<tr><th></th>'
        printf '<th>%s</th>' "$@"
        printf '</tr>\n'
        for shot in "$gallery/$1"/*.png; do
            shot=${shot##*/}
            printf '<tr><th>%s</th>' "${shot%.png}"
            for variant in "$@"; do
                printf '<td><a href="%s/%s"><img loading="lazy" src="%s/%s" alt="%s, %s"></a></td>' \
                    "$variant" "$shot" "$variant" "$shot" "${shot%.png}" "$variant"
            done
            printf '</tr>\n'
        done
        printf '</table>\n'
    } >"$gallery/index.html"
}

gallery() {
    local program gallery=$root/build/gallery variant arguments
    local variants=("$@")
    ((${#variants[@]} > 0)) || variants=(light dark large rtl pseudo de fr ja)
    for variant in "${variants[@]}"; do
        variant_arguments "$variant" >/dev/null
    done
    ensure "${build_needs[@]}" "${gallery_needs[@]}"
    build release
    program=$(find_program release)
    mkdir -p "$gallery"
    start_virtual_display 1920x1200
    for variant in "${variants[@]}"; do
        say "Taking the tour: $variant"
        mapfile -t arguments < <(variant_arguments "$variant")
        rm -rf "${gallery:?}/$variant" "$gallery/state"
        QT_SCALE_FACTOR=$([[ $variant == hidpi ]] && printf 2 || printf 1) \
            timeout --kill-after=10 300 "$program" --demo --config-dir "$gallery/state" \
            --tour "$gallery/$variant" "${arguments[@]}" || fail "the tour ended with status $?"
    done
    rm -rf "$gallery/state"
    write_gallery_page "$gallery" "${variants[@]}"
    say "The gallery is in ${gallery#"$root/"}/index.html"
}

run_tests() {
    local preset=$1
    shift
    ensure "${build_needs[@]}" "${test_needs[@]}"
    build "$preset"
    say "Testing build/$preset"
    exec ctest --preset "$preset" "$@"
}

# The same sources give the same bytes: the linker and the time are always the same ones.
packages() {
    local folder=$root/build/packages
    ensure "${build_needs[@]}" "${package_needs[@]}"
    check_cmake
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    rm -rf "$folder"
    say "Building the packages"
    cmake --workflow --preset package
    rm -rf "$folder/_CPack_Packages" "$folder"/groupdesk-*-linux-*.json # what CPack leaves lying about
    say "Packages are in ${folder#"$root/"}:"
    (cd "$folder" && sha256sum --check --quiet SHA256SUMS && ls -l)
}

# Each program adds its rows to the file. Whatever else is running makes them worse. One that fails
# does not keep the others from running.
run_benchmarks() {
    local figures=$1 name
    shift
    for name in "$@"; do
        say "Running $name"
        QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$root/build/bench/benchmarks/bench_$name" "$figures" \
            || failed+=("$name")
    done
}

# The same programs again, for the counts only: they add them to the rows that are there.
count_instructions() {
    local figures=$1 name counts=$root/build/bench/counts
    shift
    rm -rf "$counts"
    mkdir -p "$counts"
    for name in "$@"; do
        say "Counting the instructions of $name"
        QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 GROUPDESK_BENCH_COUNTS="$counts/$name" \
            valgrind --quiet --tool=callgrind --instr-atstart=no --dump-line=no \
            --callgrind-out-file="$counts/$name" \
            "$root/build/bench/benchmarks/bench_$name" "$figures" || failed+=("$name (instructions)")
    done
}

bench() {
    local argument counts=0 figures=$root/build/bench.json status=0
    local names=() failed=() table=()
    for argument in "$@"; do
        case $argument in
        --instructions) counts=1 ;;
        --readme) table=(--into "$root/README.md") ;;
        -*) fail "bench does not know $argument" ;;
        *) names+=("$argument") ;;
        esac
    done
    ensure "${build_needs[@]}" mold
    ((counts == 0)) || ensure valgrind
    build bench
    if ((${#names[@]} == 0)); then
        rm -f "$figures"
        mapfile -t names < <(cd "$root/build/bench/benchmarks" && printf '%s\n' bench_* | sed 's/^bench_//')
    fi
    run_benchmarks "$figures" "${names[@]}"
    ((counts == 0)) || count_instructions "$figures" "${names[@]}"
    say "All figures, also in ${figures#"$root/"}:"
    "$root/build/bench/bench_table" "$figures" "${table[@]}" || status=$?
    ((${#failed[@]} == 0)) || fail "these benchmarks failed: ${failed[*]}"
    return "$status"
}

main() {
    local command=${1:-}
    shift || true
    cd "$root"
    case $command in
    demo) demo "$@" ;;
    test) run_tests dev "$@" ;;
    sanitize) run_tests sanitize "$@" ;;
    packages) packages ;;
    gallery) gallery "$@" ;;
    bench) bench "$@" ;;
    help | -h | --help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
}

main "$@"
