# cmark-gfm: the Markdown parser with GitHub's extensions. Its writers (html, xml, man, …) stay out
# where nothing refers to them; we have our own.

article_fetch(cmark_gfm)

set(cmark_gfm_generated "${PROJECT_BINARY_DIR}/generated/cmark_gfm")
string(REPLACE "." ";" cmark_gfm_numbers "${cmark_gfm_VERSION}")
list(GET cmark_gfm_numbers 0 PROJECT_VERSION_MAJOR)
list(GET cmark_gfm_numbers 1 PROJECT_VERSION_MINOR)
list(GET cmark_gfm_numbers 2 PROJECT_VERSION_PATCH)
list(GET cmark_gfm_numbers 4 PROJECT_VERSION_GFM)
set(HAVE_STDBOOL_H 1)
set(HAVE___BUILTIN_EXPECT 1)
set(HAVE___ATTRIBUTE__ 1)
configure_file("${cmark_gfm_SOURCE_DIR}/src/config.h.in" "${cmark_gfm_generated}/config.h")
configure_file("${cmark_gfm_SOURCE_DIR}/src/cmark-gfm_version.h.in"
               "${cmark_gfm_generated}/cmark-gfm_version.h" @ONLY)
# What CMake's GenerateExportHeader would write for a static library.
file(
  CONFIGURE
  OUTPUT "${cmark_gfm_generated}/cmark-gfm_export.h"
  CONTENT [[
#pragma once
#define CMARK_GFM_EXPORT
#define CMARK_GFM_NO_EXPORT
]])
file(
  CONFIGURE
  OUTPUT "${cmark_gfm_generated}/cmark-gfm-extensions_export.h"
  CONTENT [[
#pragma once
#define CMARK_GFM_EXTENSIONS_EXPORT
#define CMARK_GFM_EXTENSIONS_NO_EXPORT
]])

set(cmark_gfm_sources
    arena blocks buffer cmark cmark_ctype footnotes houdini_href_e houdini_html_e houdini_html_u
    inlines iterator linked_list map node plugin references registry scanners syntax_extension utf8
    # Writers: cmark.c and the extensions refer to them.
    commonmark html latex man plaintext render xml)
list(TRANSFORM cmark_gfm_sources REPLACE "(.+)" "${cmark_gfm_SOURCE_DIR}/src/\\1.c")
set(cmark_gfm_extensions autolink core-extensions ext_scanners strikethrough table tagfilter tasklist)
list(TRANSFORM cmark_gfm_extensions REPLACE "(.+)" "${cmark_gfm_SOURCE_DIR}/extensions/\\1.c")
list(APPEND cmark_gfm_sources ${cmark_gfm_extensions})

# src/markdown/cmark_overrides/ holds our own versions of a few functions; they are compiled into this
# library in place of cmark's, whose files stay unpatched. Two depart from CommonMark 0.31.2:
#   punctuation.c  cmark_utf8proc_is_punctuation: symbols such as currency signs count, too
#   unescape.c     all of houdini_html_u.c: limits on the digits of character references
# One is a tenth of the WebAssembly module:
#   case_fold.c    cmark_utf8proc_case_fold: a table instead of a switch
# One makes the parser safe to run in several threads:
#   inlines_per_thread.c  inlines.c, with its two changing tables for each thread
set(cmark_gfm_overrides_dir "${PROJECT_SOURCE_DIR}/src/markdown/cmark_overrides")
file(GLOB cmark_gfm_overrides CONFIGURE_DEPENDS "${cmark_gfm_overrides_dir}/*.c")
list(REMOVE_ITEM cmark_gfm_sources "${cmark_gfm_SOURCE_DIR}/src/houdini_html_u.c"
     "${cmark_gfm_SOURCE_DIR}/src/inlines.c")
set_source_files_properties(
  "${cmark_gfm_SOURCE_DIR}/src/utf8.c"
  PROPERTIES
    COMPILE_DEFINITIONS
    "cmark_utf8proc_is_punctuation=cmark_upstream_is_punctuation;cmark_utf8proc_case_fold=cmark_upstream_case_fold"
)
# It is nearly all cmark's own text, which our warnings are not for.
set_source_files_properties("${cmark_gfm_overrides_dir}/inlines_per_thread.c" PROPERTIES COMPILE_OPTIONS
                                                                                         -w)

add_library(cmark_gfm STATIC ${cmark_gfm_sources})
target_compile_definitions(cmark_gfm PUBLIC CMARK_GFM_STATIC_DEFINE
                                            CMARK_GFM_EXTENSIONS_STATIC_DEFINE)
target_include_directories(
  cmark_gfm SYSTEM PUBLIC "${cmark_gfm_SOURCE_DIR}/src" "${cmark_gfm_SOURCE_DIR}/extensions"
                          "${cmark_gfm_generated}")
article_third_party(cmark_gfm)

# A library of their own, since they get the warnings of our own code.
add_library(cmark_gfm_overrides OBJECT ${cmark_gfm_overrides})
article_own_code(cmark_gfm_overrides)
target_include_directories(
  cmark_gfm_overrides SYSTEM PRIVATE "${cmark_gfm_SOURCE_DIR}/src" "${cmark_gfm_generated}")
target_sources(cmark_gfm PRIVATE $<TARGET_OBJECTS:cmark_gfm_overrides>)
# They use what base knows of Unicode.
target_link_libraries(cmark_gfm PRIVATE article_base)
