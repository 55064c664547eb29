# Completes an installed tree to one that needs nothing of the system but its C library:
#
#   cmake -D TREE=... -D PLUGINS=... -D TRANSLATIONS=... -D LIBRARY_FOLDER=... -D OBJDUMP=... -D ORIGINS=... -P bundle.cmake
#
# TREE            what `cmake --install` made; gets lib/, plugins/, translations/, fonts and bin/qt.conf
# PLUGINS         where this system's Qt has its plugins, TRANSLATIONS where its translations
# LIBRARY_FOLDER  where libraries are that nothing links because they are opened at run time
# ORIGINS         a file to write: "path in the tree<tab>where it comes from" for everything foreign
cmake_minimum_required(VERSION 3.25)

# Left out: what draws with OpenGL, which widgets do not need and which would drag in the drivers of
# the system with libraries other than these; and the GTK theme.
set(wanted_plugins
    platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqoffscreen.so
    platforms/libqminimal.so
    wayland-shell-integration/libxdg-shell.so wayland-shell-integration/libwl-shell-plugin.so
    wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    sqldrivers/libqsqlite.so
    tls/libqopensslbackend.so
    iconengines/libqsvgicon.so
    imageformats/libqsvg.so imageformats/libqgif.so imageformats/libqico.so imageformats/libqjpeg.so
    networkinformation/libqnetworkmanager.so)
if(EXISTS ${PLUGINS}/platformthemes/libqxdgdesktopportal.so)
    list(APPEND wanted_plugins platformthemes/libqxdgdesktopportal.so)
endif()
# Opened by name: by QtKeychain, by Qt Network, and for the pointers of the desktop's theme.
set(opened_libraries libsecret-1.so.0 libssl.so.3 libcrypto.so.3 libXcursor.so.1)
# The family of the C library belongs to the system, and what it needs to find names.
set(of_the_system "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|anl|nsl)\\.so\\.[0-9]+$")
set(fonts
    /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
    /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf
    /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf
    /usr/share/fonts/truetype/vlgothic/VL-PGothic-Regular.ttf)
set(languages de fr ja)

file(WRITE ${ORIGINS} "")

# Copies a file into the tree and notes where it came from.
function(take origin destination)
    if(NOT EXISTS ${origin})
        message(FATAL_ERROR "${origin} is missing; `packaging/dev.sh packages` installs what is needed.")
    endif()
    file(REAL_PATH ${origin} real)
    get_filename_component(folder ${TREE}/${destination} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    file(COPY_FILE ${real} ${TREE}/${destination})
    file(APPEND ${ORIGINS} "${destination}\t${real}\n")
endfunction()

function(take_plugins)
    foreach(plugin ${wanted_plugins})
        take(${PLUGINS}/${plugin} plugins/${plugin})
    endforeach()
endfunction()

function(take_libraries)
    set(opened ${opened_libraries})
    list(TRANSFORM opened PREPEND ${LIBRARY_FOLDER}/)
    file(GLOB programs ${TREE}/bin/*)
    file(GLOB_RECURSE plugins ${TREE}/plugins/*.so)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM linux+elf)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND ${OBJDUMP})
    file(GET_RUNTIME_DEPENDENCIES
        EXECUTABLES ${programs} LIBRARIES ${opened} MODULES ${plugins}
        PRE_EXCLUDE_REGEXES ${of_the_system}
        RESOLVED_DEPENDENCIES_VAR libraries)
    foreach(library ${libraries} ${opened})
        get_filename_component(name ${library} NAME)
        take(${library} lib/${name})
    endforeach()
endfunction()

# Everything finds its libraries from where it is itself.
function(point_to_libraries)
    file(GLOB programs ${TREE}/bin/*)
    file(GLOB libraries ${TREE}/lib/*)
    file(GLOB_RECURSE plugins ${TREE}/plugins/*.so)
    foreach(kind "programs:\$ORIGIN/../lib" "libraries:\$ORIGIN" "plugins:\$ORIGIN/../../lib")
        string(REGEX MATCH "^([a-z]+):(.+)$" unused ${kind})
        set(path ${CMAKE_MATCH_2})
        execute_process(COMMAND patchelf --set-rpath ${path} ${${CMAKE_MATCH_1}}
            COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
endfunction()

take_plugins()
take_libraries()
point_to_libraries()
foreach(font ${fonts})
    get_filename_component(name ${font} NAME)
    take(${font} share/groupdesk/fonts/${name})
endforeach()
foreach(language ${languages})
    take(${TRANSLATIONS}/qtbase_${language}.qm translations/qtbase_${language}.qm)
endforeach()
file(WRITE ${TREE}/bin/qt.conf "[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n")
