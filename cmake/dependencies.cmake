# Third-party libraries, each as one small static library of ours over its unchanged sources. (Their
# own CMakeLists set global flags, install things, and build what we don't need.)
#
#   cmark_gfm  gumbo  yaml  nlohmann_json  cli11  Catch2WithMain
#
# Sources come from build/sources/<name> when script/bootstrap has unpacked them there, else by
# FetchContent from upstream; the list with versions and hashes is sources.txt. As always with
# FetchContent, -DFETCHCONTENT_SOURCE_DIR_<NAME>=folder takes any other copy.

include(FetchContent)

set(article_sources_file "${CMAKE_CURRENT_LIST_DIR}/sources.txt")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${article_sources_file}")

# One hash for all files of a folder, by name and content.
function(article_tree_hash folder result)
  file(GLOB files "${folder}/*.c" "${folder}/*.h")
  list(SORT files)
  set(lines "")
  foreach(file IN LISTS files)
    file(SHA256 "${file}" hash)
    cmake_path(GET file FILENAME name)
    string(APPEND lines "${name} ${hash}\n")
  endforeach()
  string(SHA256 hash "${lines}")
  set(${result} "${hash}" PARENT_SCOPE)
endfunction()

# Makes the sources of one library available and sets <name>_SOURCE_DIR.
# TREE names the folder inside it that a "tree:" hash covers.
function(article_fetch name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TREE" "")
  file(STRINGS "${article_sources_file}" row REGEX "^${name} ")
  separate_arguments(row UNIX_COMMAND "${row}")
  list(GET row 1 version)
  list(GET row 4 url)
  list(GET row 5 hash)

  string(TOUPPER "${name}" upper)
  set(unpacked "${PROJECT_SOURCE_DIR}/build/sources/${name}")
  if(NOT FETCHCONTENT_SOURCE_DIR_${upper} AND EXISTS "${unpacked}")
    set(FETCHCONTENT_SOURCE_DIR_${upper} "${unpacked}")
  endif()

  set(url_hash "")
  if(NOT hash MATCHES "^tree:")
    set(url_hash URL_HASH "SHA256=${hash}")
  endif()
  # A SOURCE_SUBDIR without CMakeLists.txt: fetch, but add nothing to the build.
  FetchContent_Declare(
    ${name}
    URL "${url}" ${url_hash}
    DOWNLOAD_EXTRACT_TIMESTAMP OFF
    SOURCE_SUBDIR none)
  FetchContent_MakeAvailable(${name})
  FetchContent_GetProperties(${name} SOURCE_DIR source_dir)

  if(hash MATCHES "^tree:(.*)" AND NOT FETCHCONTENT_SOURCE_DIR_${upper})
    set(wanted "${CMAKE_MATCH_1}")
    article_tree_hash("${source_dir}/${arg_TREE}" actual)
    if(NOT actual STREQUAL wanted)
      message(FATAL_ERROR "${name} ${version}: the files of ${arg_TREE} hash to ${actual}, not ${wanted}")
    endif()
  endif()

  set(${name}_SOURCE_DIR "${source_dir}" PARENT_SCOPE)
  set(${name}_VERSION "${version}" PARENT_SCOPE)
endfunction()

# Flags for code that is not ours: no warnings, and optimized even in debug builds.
function(article_third_party target)
  target_compile_options(${target} PRIVATE -w $<$<CONFIG:Debug>:-O2>)
  set_target_properties(${target} PROPERTIES EXCLUDE_FROM_ALL ON)
endfunction()

include(dependencies/cmark_gfm)
include(dependencies/gumbo)
include(dependencies/yaml)
include(dependencies/nlohmann_json)
if(NOT EMSCRIPTEN)
  include(dependencies/cli11)
  if(ARTICLE_TESTS)
    include(dependencies/catch2)
  endif()
endif()
