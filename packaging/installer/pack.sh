#!/usr/bin/env bash
# Makes one file that installs a self-contained tree:
#
#   pack.sh TREE VERSION MACHINE OUTPUT
#
# A shell script (parts/) with a .tar.gz behind it: a shell, tar and gzip are on the barest of systems.
# The same tree gives the same file, whoever packs it: see SOURCE_DATE_EPOCH.
set -euo pipefail
export LC_ALL=C.UTF-8

readonly tree=$1 version=$2 machine=$3 output=$4
parts=$(dirname -- "${BASH_SOURCE[0]}")/parts
readonly parts
: "${SOURCE_DATE_EPOCH:?is not set}"

# The newest version of the C library that something in the tree asks for.
needed_glibc() {
    find "$tree/bin/groupdesk" "$tree/bin/groupdesk-demo-server" "$tree/lib" "$tree/plugins" -type f -exec objdump -T {} + \
        | grep -oE 'GLIBC_[0-9]+(\.[0-9]+)+' | cut -d_ -f2 | sort -Vu | tail -n 1
}

pack_tree() {
    tar --create --sort=name --format=gnu --owner=root:0 --group=root:0 --numeric-owner \
        --mode=u=rwX,go=rX --mtime="@$SOURCE_DATE_EPOCH" --directory="$tree" . | gzip -9n >"$output.tar.gz"
}

script() {
    cat "$parts"/{head,say,places,checks,manifest,desktop,install,remove,window,main}.sh
}

fill_in() {
    local sum bytes kib lines glibc
    sum=$(sha256sum <"$output.tar.gz")
    bytes=$(stat -c %s "$output.tar.gz")
    kib=$(find "$tree" -type f -printf '%s\n' | awk '{ kib += int($1 / 1024) + 4 } END { print int(kib * 1.02) }')
    lines=$(script | wc -l)
    glibc=$(needed_glibc)
    [[ -n $glibc ]]
    sed -e "s/@VERSION@/$version/g" -e "s/@MACHINE@/$machine/" -e "s/@GLIBC@/$glibc/" -e "s/@BYTES@/$bytes/" \
        -e "s/@SUM@/${sum%% *}/" -e "s/@KIB@/$kib/" -e "s/@LINES@/$lines/"
}

pack_tree
{
    script | fill_in
    cat "$output.tar.gz"
} >"$output"
chmod 755 "$output"
touch --date="@$SOURCE_DATE_EPOCH" "$output"
rm "$output.tar.gz"
