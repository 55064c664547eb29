#!/usr/bin/env bash
# Puts the licences of everything foreign into a self-contained tree:
#
#   licenses.sh TREE ORIGINS
#
# ORIGINS has a line "path in TREE<tab>where it comes from" for each foreign file, and gets a third
# column: the Debian package it belongs to.
set -euo pipefail
export LC_ALL=C.UTF-8

readonly tree=$1 origins=$2
readonly folder=$tree/share/doc/groupdesk/licenses

fail() {
    printf 'licenses.sh: %s\n' "$*" >&2
    exit 1
}

# The package a file belongs to. Older entries of dpkg's lists lack the /usr that is there now.
package_of() {
    local path=$1 line
    line=$(dpkg-query -S "$path" 2>/dev/null || dpkg-query -S "${path#/usr}" 2>/dev/null) \
        || fail "no package knows $path, so nobody knows its licence"
    line=${line%%: *}
    printf '%s\n' "${line%%,*}"
}

add_packages() {
    local path origin package
    while IFS=$'\t' read -r path origin _; do
        package=$(package_of "$origin")
        printf '%s\t%s\t%s\n' "$path" "$origin" "$package"
    done <"$origins" | sort >"$origins.new"
    mv "$origins.new" "$origins"
}

packages() { cut -f3 "$origins" | sort -u; }

copy_licenses() {
    local package
    mkdir -p "$folder/common"
    packages | while read -r package; do
        cp -L "/usr/share/doc/${package%%:*}/copyright" "$folder/${package%%:*}.txt"
    done
    # The texts that those refer to.
    grep -ohrE '/usr/share/common-licenses/[A-Za-z]+(-[0-9](\.[0-9])?)?' "$folder" | sort -u | while read -r path; do
        [[ -e $path ]] && cp -L "$path" "$folder/common/"
    done
}

write_overview() {
    {
        printf '%s\n\n' 'Groupdesk itself is under the MIT licence (LICENSE, one folder up).'
        printf '%s\n' 'This installation brings along parts of the Debian packages below, unchanged but for the place where' \
            'they look for each other. Their licences are beside this file, as <package>.txt; where those name' \
            '/usr/share/common-licenses, see the folder "common". Their sources are in Debian under the name and' \
            'version of the source package: https://snapshot.debian.org/. Libraries under the LGPL are in lib/ and' \
            'plugins/ as shared libraries, and may be replaced by other versions of them.' ''
        printf 'package\tversion\tsource package\tversion\n'
        packages | xargs dpkg-query -W -f='${Package}\t${Version}\t${source:Package}\t${source:Version}\n'
    } >"$folder/README.txt"
}

add_packages
copy_licenses
write_overview
