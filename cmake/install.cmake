# What `cmake --install` puts in place: the command with its manual page and completions, and with
# ARTICLE_LIBRARY the library, static or, with BUILD_SHARED_LIBS, shared, for find_package(article_viewer),
# pkg-config and C.

include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR "${CMAKE_INSTALL_DATAROOTDIR}/doc/article-viewer")

# ---- The command ----

install(TARGETS article_cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT command)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/THIRD_PARTY_NOTICES.md"
        DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT command)

# article_command_text(FILE FOLDER ARGUMENT...): what the command prints, installed as FOLDER/FILE.
function(article_command_text file folder)
  set(output "${PROJECT_BINARY_DIR}/generated/command/${file}")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND article_cli ${ARGN} > "${output}"
    DEPENDS article_cli
    VERBATIM)
  set_property(GLOBAL APPEND PROPERTY article_command_texts "${output}")
  install(FILES "${output}" DESTINATION "${folder}" COMPONENT command)
endfunction()

if(NOT CMAKE_CROSSCOMPILING OR CMAKE_CROSSCOMPILING_EMULATOR)
  # Debian's zsh looks elsewhere than its authors'.
  set(zsh_folder site-functions)
  if(EXISTS /etc/debian_version)
    set(zsh_folder vendor-completions)
  endif()
  set(ARTICLE_ZSH_FOLDER "${CMAKE_INSTALL_DATAROOTDIR}/zsh/${zsh_folder}" CACHE STRING
      "Where completions for zsh are installed")
  set(share "${CMAKE_INSTALL_DATAROOTDIR}")
  file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/generated/command")
  article_command_text(article-viewer.1 "${CMAKE_INSTALL_MANDIR}/man1" --man)
  article_command_text(article-viewer "${share}/bash-completion/completions" --completion bash)
  article_command_text(_article-viewer "${ARTICLE_ZSH_FOLDER}" --completion zsh)
  article_command_text(article-viewer.fish "${share}/fish/vendor_completions.d" --completion fish)
  get_property(texts GLOBAL PROPERTY article_command_texts)
  add_custom_target(article_command_texts ALL DEPENDS ${texts})
endif()

include(debian_package)

# ---- The library ----

if(NOT ARTICLE_LIBRARY)
  return()
endif()

include(CMakePackageConfigHelpers)

# One file has the objects of our folders and of all libraries below them: of whatever the façade and the C
# functions link.
set(unread article_facade article_wasm)
set(parts "")
set(objects "")
while(unread)
  list(POP_FRONT unread part)
  string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" part "${part}")
  if(NOT TARGET ${part} OR part IN_LIST parts)
    continue()
  endif()
  list(APPEND parts ${part})
  get_target_property(actual ${part} ALIASED_TARGET)
  if(actual)
    list(APPEND unread ${actual})
    continue()
  endif()
  get_target_property(kind ${part} TYPE)
  if(NOT kind STREQUAL "INTERFACE_LIBRARY")
    list(APPEND objects "$<TARGET_OBJECTS:${part}>")
    get_target_property(sources ${part} SOURCES)
    foreach(source IN LISTS sources)
      # Objects that are compiled with other flags.
      if(source MATCHES "^\\$<TARGET_OBJECTS:(.*)>$")
        list(APPEND unread ${CMAKE_MATCH_1})
      endif()
    endforeach()
  endif()
  foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
    get_target_property(linked ${part} ${property})
    if(linked)
      list(APPEND unread ${linked})
    endif()
  endforeach()
endwhile()

# Before 1.0.0, a minor version may break what was.
set(binary_version "${article_viewer_VERSION_MAJOR}")
if(binary_version EQUAL 0)
  set(binary_version "0.${article_viewer_VERSION_MINOR}")
endif()

add_library(article_viewer ${objects})
add_library(article_viewer::article_viewer ALIAS article_viewer)
set_target_properties(article_viewer PROPERTIES LINKER_LANGUAGE CXX VERSION "${PROJECT_VERSION}"
                                                SOVERSION "${binary_version}")
target_compile_features(article_viewer INTERFACE cxx_std_20)
if(BUILD_SHARED_LIBS AND NOT APPLE)
  # Whatever was left out is to be found here, not where the library is used.
  set(exports_file "${PROJECT_SOURCE_DIR}/cmake/exports.map")
  target_link_options(article_viewer PRIVATE -Wl,--no-undefined "-Wl,--version-script=${exports_file}")
  set_property(TARGET article_viewer APPEND PROPERTY LINK_DEPENDS "${exports_file}")
endif()
# Our headers name each other from their own folder.
set(headers_folder "${CMAKE_INSTALL_INCLUDEDIR}/article")
target_include_directories(article_viewer INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>"
                                                    "$<INSTALL_INTERFACE:${headers_folder}>")

set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/article_viewer")
install(TARGETS article_viewer EXPORT article_viewer DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT library)
install(EXPORT article_viewer FILE article_viewer-config.cmake NAMESPACE article_viewer::
        DESTINATION "${package_folder}" COMPONENT library)
set(version_file "${PROJECT_BINARY_DIR}/generated/article_viewer-config-version.cmake")
if(article_viewer_VERSION_MAJOR EQUAL 0)
  write_basic_package_version_file("${version_file}" COMPATIBILITY SameMinorVersion)
else()
  write_basic_package_version_file("${version_file}" COMPATIBILITY SameMajorVersion)
endif()
install(FILES "${version_file}" DESTINATION "${package_folder}" COMPONENT library)

# The header for C, and that for C++ with all that it includes.
set(headers article.h article.hpp)
set(unread ${headers})
while(unread)
  list(POP_FRONT unread header)
  file(STRINGS "${PROJECT_SOURCE_DIR}/src/${header}" includes REGEX "^#include \"")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^#include \"([^\"]+)\".*" "\\1" include "${include}")
    if(NOT include IN_LIST headers)
      list(APPEND headers "${include}")
      list(APPEND unread "${include}")
    endif()
  endforeach()
endwhile()
foreach(header IN LISTS headers)
  cmake_path(GET header PARENT_PATH folder)
  install(FILES "${PROJECT_SOURCE_DIR}/src/${header}" DESTINATION "${headers_folder}/${folder}"
          COMPONENT library)
endforeach()

# pkg-config finds the rest from where its file is.
set(pkgconfig_folder "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
file(RELATIVE_PATH prefix_from_pkgconfig "/${pkgconfig_folder}" "/")
set(pkgconfig_file "${PROJECT_BINARY_DIR}/generated/article_viewer.pc")
configure_file("${PROJECT_SOURCE_DIR}/cmake/article_viewer.pc.in" "${pkgconfig_file}" @ONLY)
install(FILES "${pkgconfig_file}" DESTINATION "${pkgconfig_folder}" COMPONENT library)
