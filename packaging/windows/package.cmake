# Windows: an installer made by NSIS, or by WiX with `cpack -G WIX`, with Qt beside the program.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_FILE_NAME groupdesk-${PROJECT_VERSION}-windows-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_INSTALL_DIRECTORY Groupdesk)
set(CPACK_PACKAGE_EXECUTABLES groupdesk Groupdesk)
set(icon ${GROUPDESK_ICONS}/groupdesk.ico)

# The icon of the program itself: Explorer reads it from a resource.
set(resource ${CMAKE_CURRENT_BINARY_DIR}/groupdesk.rc)
file(CONFIGURE OUTPUT ${resource} CONTENT "IDI_ICON1 ICON \"${icon}\"\n")
target_sources(groupdesk PRIVATE ${resource})
add_dependencies(groupdesk icons)

set(CPACK_NSIS_MUI_ICON ${icon})
set(CPACK_NSIS_MUI_UNIICON ${icon})
set(CPACK_NSIS_DISPLAY_NAME Groupdesk)
set(CPACK_NSIS_PACKAGE_NAME Groupdesk)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\groupdesk.exe)
set(CPACK_NSIS_URL_INFO_ABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON) # profiles are elsewhere and stay
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(extension .groupdesk-profiles)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
    WriteRegStr SHCTX 'Software\\Classes\\${extension}' '' 'Groupdesk.Profiles'
    WriteRegStr SHCTX 'Software\\Classes\\Groupdesk.Profiles' '' 'Groupdesk profiles'
    WriteRegStr SHCTX 'Software\\Classes\\Groupdesk.Profiles\\shell\\open\\command' '' '\"$INSTDIR\\bin\\groupdesk.exe\" \"%1\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
    DeleteRegKey SHCTX 'Software\\Classes\\${extension}'
    DeleteRegKey SHCTX 'Software\\Classes\\Groupdesk.Profiles'")

set(CPACK_WIX_UPGRADE_GUID 6A1D0E0B-7A55-4B0C-9C0E-3B2B5F0C7D41) # the same for ever
set(CPACK_WIX_PRODUCT_ICON ${icon})
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT ${PROJECT_HOMEPAGE_URL})

qt_generate_deploy_app_script(TARGET groupdesk FILENAME_VARIABLE deploy_script)
install(SCRIPT ${deploy_script})
