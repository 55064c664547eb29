# macOS: a disk image with the program as a bundle to be dragged, Qt inside of it.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME groupdesk-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_DMG_VOLUME_NAME Groupdesk)

set_target_properties(groupdesk PROPERTIES
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Groupdesk
    MACOSX_BUNDLE_GUI_IDENTIFIER io.github.groupdesk.groupdesk
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_COPYRIGHT "© 2026 The Groupdesk authors. MIT licence."
    MACOSX_BUNDLE_ICON_FILE groupdesk.icns)
set(icon ${GROUPDESK_ICONS}/groupdesk.icns)
set_source_files_properties(${icon} TARGET_DIRECTORY groupdesk
    PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
target_sources(groupdesk PRIVATE ${icon})
add_dependencies(groupdesk icons)

qt_generate_deploy_app_script(TARGET groupdesk FILENAME_VARIABLE deploy_script)
install(SCRIPT ${deploy_script})
