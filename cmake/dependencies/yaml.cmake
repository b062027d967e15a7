# libyaml: the YAML parser for front matter. Its emitter, dumper and writer stay out.

article_fetch(libyaml)

set(yaml_sources api loader parser reader scanner)
list(TRANSFORM yaml_sources REPLACE "(.+)" "${libyaml_SOURCE_DIR}/src/\\1.c")

add_library(yaml STATIC ${yaml_sources})
target_compile_definitions(
  yaml
  PUBLIC YAML_DECLARE_STATIC
  PRIVATE YAML_VERSION_MAJOR=0 YAML_VERSION_MINOR=2 YAML_VERSION_PATCH=5
          "YAML_VERSION_STRING=\"${libyaml_VERSION}\"")
target_include_directories(yaml SYSTEM PUBLIC "${libyaml_SOURCE_DIR}/include")
article_third_party(yaml)
if(EMSCRIPTEN)
  # Front matter is short: size counts for more than speed (-O3: 15.4 KB brotli, -Os: 13.5 KB).
  target_compile_options(yaml PRIVATE -Os)
endif()
