#!/usr/bin/env bash
# Writes the list of what a self-contained tree is made of, as SPDX 2.3 (JSON):
#
#   sbom.sh TREE ORIGINS VERSION HOMEPAGE OUTPUT
#
# ORIGINS is what licenses.sh leaves: "path<tab>where it comes from<tab>Debian package". Everything else
# in the tree is Groupdesk's own. The same tree gives the same list.
set -euo pipefail
export LC_ALL=C.UTF-8

readonly tree=$1 origins=$2 version=$3 homepage=$4 output=$5
: "${SOURCE_DATE_EPOCH:?is not set}"

# Everything below is names, versions and paths; quotes and backslashes are the only signs that matter.
json() {
    local text=${1//\\/\\\\}
    printf '"%s"' "${text//\"/\\\"}"
}

spdx_id() { printf 'SPDXRef-%s' "${1//[^A-Za-z0-9.-]/-}"; }

purl_version() {
    local text=${1//+/%2B}
    printf '%s' "${text//:/%3A}"
}

# The names Debian's machine-readable files use, as SPDX has them; nothing for those it does not have.
spdx_license() {
    case $1 in
    Apache-2.0 | Artistic-2.0 | BSD-2-Clause | BSD-3-Clause | BSL-1.0 | ISC | MIT | OpenSSL | X11 | Zlib) printf '%s' "$1" ;;
    Expat | MIT-style | MIT/X11) printf MIT ;;
    BSD-2-clause) printf BSD-2-Clause ;;
    BSD-3-clause) printf BSD-3-Clause ;;
    ICU | Unicode) printf Unicode-DFS-2016 ;;
    zlib) printf Zlib ;;
    GPL-2 | GPL-3 | LGPL-2 | LGPL-2.1 | LGPL-3) printf '%s' "$(with_zero "$1")-only" ;;
    GPL-2+ | GPL-3+ | LGPL-2+ | LGPL-2.1+ | LGPL-3+) printf '%s' "$(with_zero "${1%+}")-or-later" ;;
    *) return 1 ;;
    esac
}

with_zero() {
    case $1 in
    *.*) printf '%s' "$1" ;;
    *) printf '%s.0' "$1" ;;
    esac
}

# What the paragraph about most files says, or NOASSERTION: the words are in the licences folder.
declared_license() {
    local copyright=/usr/share/doc/$1/copyright words word expression=
    words=$(awk '/^Files: *\*[ \t]*$/ { all = 1 } /^$/ { all = 0 } all && /^License:/ { sub(/^License: */, ""); print; exit }' "$copyright")
    [[ -n $words ]] || { printf NOASSERTION; return; }
    for word in $words; do
        case $word in
        and) word=AND ;;
        or) word=OR ;;
        *) word=$(spdx_license "${word%,}") || { printf NOASSERTION; return; } ;;
        esac
        expression+="${expression:+ }$word"
    done
    printf '%s' "$expression"
}

own_package() {
    printf '    {"name": "groupdesk", "SPDXID": "SPDXRef-groupdesk", "versionInfo": %s, "downloadLocation": %s,\n' \
        "$(json "$version")" "$(json "$homepage")"
    printf '     "supplier": "Organization: The Groupdesk authors", "filesAnalyzed": false, "licenseConcluded": "MIT",\n'
    printf '     "licenseDeclared": "MIT", "copyrightText": "2026 The Groupdesk authors"}'
}

foreign_packages() {
    local name package_version source source_version license
    cut -f3 "$origins" | sort -u | xargs dpkg-query -W \
        -f='${Package}\t${Version}\t${source:Package}\t${source:Version}\n' \
        | while IFS=$'\t' read -r name package_version source source_version; do
            license=$(declared_license "$name")
            printf ',\n    {"name": %s, "SPDXID": %s, "versionInfo": %s,\n' \
                "$(json "$name")" "$(json "$(spdx_id "deb-$name")")" "$(json "$package_version")"
            printf '     "sourceInfo": %s, "downloadLocation": %s,\n' \
                "$(json "built by Debian from the source package $source $source_version")" \
                "$(json "https://snapshot.debian.org/package/$source/$source_version/")"
            printf '     "supplier": "Organization: Debian", "filesAnalyzed": false, "licenseConcluded": "NOASSERTION",\n'
            printf '     "licenseDeclared": %s, "copyrightText": "NOASSERTION",\n' "$(json "$license")"
            printf '     "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": %s}]}' \
                "$(json "pkg:deb/debian/$name@$(purl_version "$package_version")")"
        done
}

# "path<tab>SHA-1<tab>SHA-256<tab>package", sorted.
files() {
    local path sha1 sha256 owner
    declare -A owners
    while IFS=$'\t' read -r path _ owner; do
        owners[$path]=deb-${owner%%:*}
    done <"$origins"
    (cd "$tree" && find . -type f -printf '%P\n') | sort | while read -r path; do
        sha1=$(sha1sum <"$tree/$path")
        sha256=$(sha256sum <"$tree/$path")
        printf '%s\t%s\t%s\t%s\n' "$path" "${sha1%% *}" "${sha256%% *}" "${owners[$path]:-groupdesk}"
    done
}

file_entries() {
    local path sha1 sha256 comma=
    while IFS=$'\t' read -r path sha1 sha256 _; do
        printf '%s    {"fileName": %s, "SPDXID": %s, "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION",\n' \
            "$comma" "$(json "./$path")" "$(json "$(spdx_id "file-$path")")"
        printf '     "checksums": [{"algorithm": "SHA1", "checksumValue": "%s"}, {"algorithm": "SHA256", "checksumValue": "%s"}]}' \
            "$sha1" "$sha256"
        comma=$',\n'
    done
}

relationship() {
    printf '    {"spdxElementId": %s, "relationshipType": "%s", "relatedSpdxElement": %s}' \
        "$(json "$1")" "$2" "$(json "$3")"
}

relationships() { # reads files()
    local path owner
    relationship SPDXRef-DOCUMENT DESCRIBES SPDXRef-groupdesk
    cut -f3 "$origins" | sort -u | while read -r owner; do
        printf ',\n'
        relationship SPDXRef-groupdesk CONTAINS "$(spdx_id "deb-${owner%%:*}")"
    done
    while IFS=$'\t' read -r path _ _ owner; do
        printf ',\n'
        relationship "$(spdx_id "$owner")" CONTAINS "$(spdx_id "file-$path")"
    done
}

document() {
    local list=$1 sum
    sum=$(sha256sum <"$list")
    printf '{\n  "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",\n'
    printf '  "name": %s,\n' "$(json "groupdesk-$version")"
    printf '  "documentNamespace": %s,\n' "$(json "$homepage/spdx/groupdesk-$version-${sum:0:32}")"
    printf '  "creationInfo": {"created": "%s", "creators": ["Organization: The Groupdesk authors", "Tool: groupdesk-packaging"]},\n' \
        "$(date --utc --date="@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)"
    printf '  "documentDescribes": ["SPDXRef-groupdesk"],\n  "packages": [\n'
    own_package
    foreign_packages
    printf '\n  ],\n  "files": [\n'
    file_entries <"$list"
    printf '\n  ],\n  "relationships": [\n'
    relationships <"$list"
    printf '\n  ]\n}\n'
}

list=$(mktemp)
trap 'rm -f "$list"' EXIT
files >"$list"
document "$list" >"$output"
touch --date="@$SOURCE_DATE_EPOCH" "$output"
