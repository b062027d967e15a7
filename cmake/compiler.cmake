# Settings for every target, third-party code included. What holds for our own code alone
# (warnings, no exceptions) is in article_library.cmake.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
if(ARTICLE_LIBRARY)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()

# The sanitizers make unoptimized code so slow that the tests on hostile input would dominate.
set(CMAKE_C_FLAGS_DEBUG "-g -O1 -fno-omit-frame-pointer")
set(CMAKE_CXX_FLAGS_DEBUG "-g -O1 -fno-omit-frame-pointer")

find_program(ARTICLE_CCACHE ccache)
mark_as_advanced(ARTICLE_CCACHE)
if(ARTICLE_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  # One cache for all build folders and clones: paths count relative to the project, and the folder
  # in which the compiler runs does not count.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND};-E;env;CCACHE_NOHASHDIR=1;CCACHE_BASEDIR=${PROJECT_SOURCE_DIR};${ARTICLE_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_CXX_COMPILER_LAUNCHER}")
endif()

if(ARTICLE_SANITIZE)
  add_compile_options(-fsanitize=${ARTICLE_SANITIZE} -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ARTICLE_SANITIZE})
endif()

if(CMAKE_BUILD_TYPE STREQUAL "Debug" OR ARTICLE_FUZZ)
  # Bounds checks in the standard library.
  add_compile_definitions($<$<COMPILE_LANGUAGE:CXX>:_GLIBCXX_ASSERTIONS>)
endif()

if(ARTICLE_LTO)
  if(EMSCRIPTEN)
    add_compile_options(-flto)
    add_link_options(-flto)
  else()
    include(CheckIPOSupported)
    check_ipo_supported(RESULT ARTICLE_HAS_LTO OUTPUT ARTICLE_LTO_PROBLEM LANGUAGES C CXX)
    if(ARTICLE_HAS_LTO)
      set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
      if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # The linker sees third-party code again, this time without its -w.
        add_link_options(-Wno-stringop-overflow)
      endif()
    else()
      message(STATUS "No optimization across files: ${ARTICLE_LTO_PROBLEM}")
    endif()
  endif()
endif()
