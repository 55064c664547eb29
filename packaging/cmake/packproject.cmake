# Read by cpack before each kind of package.

# When the sources were last changed: the time everything in the packages gets, so that they are the
# same bytes whenever and wherever they are made.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND git -C ${CPACK_GROUPDESK_SOURCE} log -1 --format=%ct
        RESULT_VARIABLE result OUTPUT_VARIABLE epoch ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(result OR NOT epoch)
        execute_process(COMMAND date --utc --date=${CPACK_GROUPDESK_RELEASE_DATE} +%s
            OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    endif()
    set(ENV{SOURCE_DATE_EPOCH} ${epoch})
endif()

if(CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_SET_DESTDIR OFF)
elseif(CPACK_GENERATOR STREQUAL "External")
    set(CPACK_PACKAGING_INSTALL_PREFIX /tree)
    set(CPACK_PACKAGE_FILE_NAME groupdesk-${CPACK_PACKAGE_VERSION}-linux-${CPACK_SYSTEM_PROCESSOR})
endif()
