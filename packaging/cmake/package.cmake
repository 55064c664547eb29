# The packages: `cpack` in a build folder makes those of this system (packaging/dev.sh packages makes
# them from an optimised build). What differs between them is in packproject.cmake.
set(CPACK_PACKAGE_NAME groupdesk)
set(CPACK_PACKAGE_VENDOR "The Groupdesk authors")
set(CPACK_PACKAGE_CONTACT "The Groupdesk authors <groupdesk@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see, edit and safely delete the groups of cloud accounts")
set(CPACK_PACKAGE_DESCRIPTION
"Groupdesk is one desktop window for the groups of every organization on
Turso, Braintrust and Nscale. It says who and what is in them, creates,
edits and deletes them, and keeps a journal of every write. It talks to
the endpoints you add and to nothing else.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1) # several threads compress into other bytes

set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/packproject.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/finish.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/checksums.cmake)
set(CPACK_GROUPDESK_SOURCE ${PROJECT_SOURCE_DIR})
set(CPACK_GROUPDESK_RELEASE_DATE ${release_date})
set(CPACK_GROUPDESK_ICONS ${GROUPDESK_ICONS})

if(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/../windows/package.cmake)
elseif(APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/../macos/package.cmake)
else()
    include(${CMAKE_CURRENT_LIST_DIR}/linux.cmake)
endif()
include(CPack)
