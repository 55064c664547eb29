
# --- The list of what was added --------------------------------------------------------------------
# <tree>/manifest: "scope", "prefix" and "version" with their values, then one line for each thing:
# f a file, l a link, c a cache that a tool of the desktop made because of us, d a folder.

value_of() { sed -n "s/^$1 //p" "$2" | head -n 1; }

# paths_of KINDS FILE
paths_of() { sed -n "s/^[$1] //p" "$2"; }

is_listed() { # PATH FILE
    [ -f "$2" ] && grep -qxF -e "f $1" -e "l $1" -e "c $1" "$2"
}

# What the desktop looks into: "target<tab>file in the tree", and the links.
plan_of() { # TREE THAT IS READ
    (cd "$1/share" && find applications icons man metainfo mime -type f) | sort \
        | while read -r file; do printf '%s\t%s\n' "$share/$file" "share/$file"; done
    for program in groupdesk groupdesk-demo-server; do
        printf '%s\t%s\n' "$bin/$program" link
    done
}

# The folders above a path that are not there yet, outermost last.
missing_folders() {
    folder=$(dirname "$1")
    until [ -d "$folder" ]; do
        printf '%s\n' "$folder"
        folder=$(dirname "$folder")
    done
}

write_manifest() { # PLAN
    {
        printf 'scope %s\nprefix %s\nversion %s\n' "$scope" "$prefix" "$version"
        (cd "$stage" && find . ! -type d ! -name .pid ! -name .plan ! -name manifest.new) | sed "s|^\.|f $tree|"
        printf 'f %s\n' "$tree/manifest"
        awk -F '\t' '{ print ($2 == "link" ? "l " : "f ") $1 }' "$1"
        {
            (cd "$stage" && find . -type d) | sed -e "s|^\.|d $tree|"
            cut -f1 "$1" | while read -r target; do missing_folders "$target"; done | sed 's/^/d /'
            printf '%s' "$made" | sed 's/^/d /'
            if [ -f "$tree/manifest" ]; then
                sed -n '/^[cd] /p' "$tree/manifest"
            fi
        } | sort -u
    } >"$stage/manifest.new" && mv "$stage/manifest.new" "$stage/manifest"
}

remove_empty_folders() { # reads paths
    sort -r | while read -r folder; do
        rmdir "$folder" 2>/dev/null || :
    done
}
