# article_library(NAME [SOURCES file...] [DEPENDS library...] [PRIVATE_DEPENDS library...])
#
# The library article_NAME of one folder of src/. Without SOURCES it takes every .cpp and .c file
# below the folder, so adding a file needs no edit here. A folder without sources yet is an
# INTERFACE library: others can link it already.
#
#   DEPENDS          folders (article_…) whose headers our headers include
#   PRIVATE_DEPENDS  libraries and folders that only our .cpp files include
#
# article_own_code(TARGET) gives a target the warnings that hold for our own code.

function(article_own_code target)
  target_compile_options(
    ${target}
    PRIVATE -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wconversion
            -Wsign-conversion
            $<$<BOOL:${ARTICLE_WARNINGS_AS_ERRORS}>:-Werror>)
  if(ARTICLE_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC's manual: with sanitizers, this one reports what is not so.
    target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
  endif()
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")
endfunction()

function(article_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "article_library(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
  endif()

  if(NOT DEFINED arg_SOURCES AND NOT "SOURCES" IN_LIST arg_KEYWORDS_MISSING_VALUES)
    file(GLOB_RECURSE arg_SOURCES CONFIGURE_DEPENDS "*.cpp" "*.c")
  endif()

  set(target article_${name})
  if(NOT arg_SOURCES)
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${target} INTERFACE ${arg_DEPENDS})
    return()
  endif()

  add_library(${target} STATIC ${arg_SOURCES})
  article_own_code(${target})
  if(ARTICLE_LIBRARY)
    # What the installed headers declare is to be found in the shared library.
    set_target_properties(${target} PROPERTIES CXX_VISIBILITY_PRESET default)
  endif()
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(${target} PUBLIC ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS})
  target_compile_options(
    ${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
endfunction()

# article_for_size(FILE...)
#
# Files that take no time worth speaking of are compiled for size in the WebAssembly module, where each
# byte is downloaded (docs/decisions/0014-size-of-the-module.md). Call it where the files are compiled.
function(article_for_size)
  if(EMSCRIPTEN)
    set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_OPTIONS -Os)
  endif()
endfunction()
