# A .deb, an .rpm, and an installer that brings everything along (CPack calls that "External").
set(CPACK_GENERATOR DEB RPM External)

# Plugins are loaded at run time, so nothing sees that they are needed.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite, libsecret-1-0, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "ca-certificates, fonts-dejavu-core | fonts-noto-core | fonts-freefont-ttf, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-vlgothic | fonts-noto-cjk, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# The names of Fedora and of openSUSE, where a library does not already say it.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES
    "libsecret-1.so.0()(64bit), (qt6-qtbase or qt6-sql-sqlite), (qt6-qtbase-gui or libQt6Gui6), (qt6-qtsvg or libQt6Svg6)")
# Without these, the package would hold when and where it was built.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none
Recommends: (qt6-qttranslations or qt6-translations)
Recommends: (qt6-qtwayland or qt6-wayland)
Recommends: dejavu-sans-fonts
Recommends: ca-certificates")
foreach(folder applications icons icons/hicolor icons/hicolor/scalable icons/hicolor/scalable/apps
        icons/hicolor/symbolic icons/hicolor/symbolic/apps man man/man1 metainfo mime mime/packages doc)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

# The installer takes along what this system's Qt is made of.
set(CPACK_EXTERNAL_ENABLE_STAGING ON)
set(CPACK_EXTERNAL_PACKAGE_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/selfcontained.cmake)
foreach(what PLUGINS TRANSLATIONS)
    get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
    execute_process(COMMAND ${qmake} -query QT_INSTALL_${what}
        OUTPUT_VARIABLE CPACK_GROUPDESK_QT_${what} OUTPUT_STRIP_TRAILING_WHITESPACE
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
set(CPACK_SYSTEM_PROCESSOR ${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_GROUPDESK_SETUP ${CMAKE_BINARY_DIR}/bin/groupdesk-setup) # its window
add_dependencies(groupdesk groupdesk-setup)
set(CPACK_GROUPDESK_STRIP ${CMAKE_STRIP})
set(CPACK_GROUPDESK_OBJDUMP ${CMAKE_OBJDUMP})
set(CPACK_GROUPDESK_LIBRARY_FOLDER /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE})
