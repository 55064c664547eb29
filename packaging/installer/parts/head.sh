#!/bin/sh
# Groupdesk @VERSION@ for Linux, with everything it needs. Run it with --help to read what it can do.
# What follows the last line of this script is a compressed archive.
set -u
umask 022

version='@VERSION@'
machine='@MACHINE@'
glibc='@GLIBC@'           # the oldest C library that will do
archive_bytes=@BYTES@
archive_sum='@SUM@'       # SHA-256
unpacked_kib=@KIB@
script_lines=@LINES@
