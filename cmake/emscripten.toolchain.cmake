# Emscripten's own toolchain file, found from the emcc in use: Debian's package, an emsdk
# (https://emscripten.org/docs/getting_started/downloads.html), or another one on the PATH.

find_program(ARTICLE_EMCC emcc HINTS "$ENV{EMSDK}/upstream/emscripten" REQUIRED)
file(REAL_PATH "${ARTICLE_EMCC}" article_emcc)
cmake_path(GET article_emcc PARENT_PATH article_emscripten_root)
set(article_emscripten_toolchain "${article_emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
if(NOT EXISTS "${article_emscripten_toolchain}")
  # A package may install emcc as a script that calls the real one: ask it where it lives.
  find_program(ARTICLE_EM_CONFIG em-config HINTS "$ENV{EMSDK}/upstream/emscripten")
  if(ARTICLE_EM_CONFIG)
    execute_process(
      COMMAND "${ARTICLE_EM_CONFIG}" EMSCRIPTEN_ROOT
      OUTPUT_VARIABLE article_emscripten_root
      OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(article_emscripten_toolchain
        "${article_emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
  endif()
endif()
if(NOT EXISTS "${article_emscripten_toolchain}")
  message(FATAL_ERROR "No Emscripten.cmake beside ${article_emcc}; is Emscripten installed whole?")
endif()
include("${article_emscripten_toolchain}")

# Debian keeps acorn, which emcc's optimizer loads, where only Debian's own Node looks.
if(EXISTS "/usr/share/nodejs/acorn" AND article_emscripten_root MATCHES "^/usr/share/")
  set(CMAKE_C_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs")
  set(CMAKE_CXX_LINKER_LAUNCHER "${CMAKE_C_LINKER_LAUNCHER}")
endif()
