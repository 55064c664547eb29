# The flags every target shares, and the only two helpers of the build.

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual
    -Wnon-virtual-dtor -Wzero-as-null-pointer-constant -Wextra-semi
    -Wno-missing-field-initializers # designated initialisers leave the rest at its default
    # When it optimises, GCC 12 takes the value of an empty std::optional for an uninitialised one.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>
    $<$<BOOL:${GROUPDESK_WERROR}>:-Werror>)
target_compile_definitions(project_options INTERFACE
    GROUPDESK_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS QT_NO_JAVA_STYLE_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# What goes to other people: hardened, and the same bytes wherever it was built.
if(UNIX)
    target_compile_options(project_options INTERFACE
        "$<$<CONFIG:Release>:-fstack-protector-strong;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>"
        "$<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=>")
    if(NOT APPLE)
        target_link_options(project_options INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
    endif()
endif()
if(GROUPDESK_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTORCC_OPTIONS --format-version 1) # later ones hold the times of the files

# Nearly every file includes the same headers of Qt, which take longer to read than what is in it.
# Off where a compiler cache does better (see packaging/dev.sh).
function(precompile_qt target)
    if(GROUPDESK_PCH)
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled.h)
    endif()
endfunction()

# add_layer(<name> SOURCES <file>... LINK <target>...)
# One static library per room. It exports its own folder and nothing else, so that a room can only
# include what it links.
function(add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE project_options)
    precompile_qt(${name})
endfunction()

# app_add_test(<tst_name> SOURCES <file>... LINK <target>... [LABELS <label>...])
# A QTest program that runs offscreen, in a C locale, with a time limit of its own.
function(app_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINK;LABELS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINK} test_support Qt6::Test project_options)
    target_compile_definitions(${name} PRIVATE QT_FORCE_ASSERTS)
    if(GROUPDESK_PCH)
        # QtTest's headers read differently with widgets, so there are two of them.
        set(with_widgets ui groupdesk_app desk_fixture)
        list(REMOVE_ITEM with_widgets ${arg_LINK})
        list(LENGTH with_widgets others)
        if(others LESS 3)
            target_precompile_headers(${name} REUSE_FROM precompiled_widgets_test)
        else()
            target_precompile_headers(${name} REUSE_FROM precompiled_test)
        endif()
        # One that does not fit (a test with other definitions) is not used; that is no mistake.
        set_target_properties(${name} PROPERTIES PCH_WARN_INVALID OFF)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        SKIP_REGULAR_EXPRESSION "^SKIP   : .*no test of this program ran"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;QT_LOGGING_RULES=;ASAN_OPTIONS=detect_leaks=1")
endfunction()
