# What the two systems of packages want besides what is installed, and one time for everything.
# Runs between installing and packing.
set(tree ${CPACK_TEMPORARY_DIRECTORY})

# Writes a Debian changelog with the one entry that this package is.
function(write_debian_changelog path)
    execute_process(COMMAND date --utc --rfc-email --date=@$ENV{SOURCE_DATE_EPOCH}
        OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    file(WRITE ${path}
"groupdesk (${CPACK_PACKAGE_VERSION}) stable; urgency=medium

  * Version ${CPACK_PACKAGE_VERSION}; see ${CPACK_PACKAGE_HOMEPAGE_URL} for what is new.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
endfunction()

function(compress)
    execute_process(COMMAND gzip -9n ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
    set(doc ${tree}/usr/share/doc/groupdesk)
    file(REMOVE ${doc}/LICENSE) # its words are in "copyright"
    file(COPY_FILE ${CPACK_GROUPDESK_SOURCE}/packaging/debian/copyright ${doc}/copyright)
    write_debian_changelog(${doc}/changelog)
    compress(${doc}/changelog)
endif()
if(CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
    file(GLOB pages ${tree}/usr/share/man/man1/*.1)
    compress(${pages})
endif()
if(UNIX AND NOT APPLE)
    execute_process(COMMAND chmod -R u=rwX,go=rX ${tree} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND find ${tree} -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
