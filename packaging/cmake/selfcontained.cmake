# Makes the installer that brings everything along, and the list of what is in it. Run by cpack with
# the program installed below CPACK_TEMPORARY_DIRECTORY.
set(tree ${CPACK_TEMPORARY_DIRECTORY}/tree)
set(origins ${CPACK_TEMPORARY_DIRECTORY}/origins)
set(tools ${CPACK_GROUPDESK_SOURCE}/packaging/installer)
set(installer ${CPACK_TOPLEVEL_DIRECTORY}/${CPACK_PACKAGE_FILE_NAME}.run)
set(sbom ${CPACK_TOPLEVEL_DIRECTORY}/groupdesk-${CPACK_PACKAGE_VERSION}.spdx.json)

# The installer's window runs out of what it installs.
file(COPY_FILE ${CPACK_GROUPDESK_SETUP} ${tree}/bin/groupdesk-setup)
execute_process(COMMAND ${CPACK_GROUPDESK_STRIP} ${tree}/bin/groupdesk-setup COMMAND_ERROR_IS_FATAL ANY)
execute_process(
    COMMAND ${CMAKE_COMMAND} -D TREE=${tree} -D ORIGINS=${origins}
        -D PLUGINS=${CPACK_GROUPDESK_QT_PLUGINS} -D TRANSLATIONS=${CPACK_GROUPDESK_QT_TRANSLATIONS}
        -D LIBRARY_FOLDER=${CPACK_GROUPDESK_LIBRARY_FOLDER} -D OBJDUMP=${CPACK_GROUPDESK_OBJDUMP}
        -P ${CMAKE_CURRENT_LIST_DIR}/bundle.cmake
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${tools}/licenses.sh ${tree} ${origins} COMMAND_ERROR_IS_FATAL ANY)
execute_process(
    COMMAND ${tools}/pack.sh ${tree} ${CPACK_PACKAGE_VERSION} ${CPACK_SYSTEM_PROCESSOR} ${installer}
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(
    COMMAND ${tools}/sbom.sh ${tree} ${origins} ${CPACK_PACKAGE_VERSION} ${CPACK_PACKAGE_HOMEPAGE_URL} ${sbom}
    COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${installer} ${sbom})
