# gumbo: the HTML parser, in the fork that the Nokogiri project keeps.

article_fetch(nokogiri TREE gumbo-parser/src)

set(gumbo_dir "${nokogiri_SOURCE_DIR}/gumbo-parser/src")
file(GLOB gumbo_sources "${gumbo_dir}/*.c")

# Three files are compiled from ours in src/html/gumbo_overrides/ instead; gumbo's stay unpatched:
#   limited_parser.c    parser.c, with limits that keep the text and the time linear
#   memory.cpp          util.c: an arena in place of malloc
#   named_characters.c  char_ref.c: the table that Markdown uses too, 59 KB less in the module (brotli)
set(gumbo_overrides_dir "${PROJECT_SOURCE_DIR}/src/html/gumbo_overrides")
list(REMOVE_ITEM gumbo_sources "${gumbo_dir}/parser.c" "${gumbo_dir}/util.c" "${gumbo_dir}/char_ref.c")
# Nearly all of it is gumbo's own text, which our warnings are not for.
set_source_files_properties("${gumbo_overrides_dir}/limited_parser.c" PROPERTIES COMPILE_OPTIONS -w)

add_library(gumbo_overrides OBJECT
            "${gumbo_overrides_dir}/limited_parser.c" "${gumbo_overrides_dir}/memory.cpp"
            "${gumbo_overrides_dir}/named_characters.c")
article_own_code(gumbo_overrides)
target_include_directories(gumbo_overrides SYSTEM PRIVATE "${gumbo_dir}")
target_compile_options(
  gumbo_overrides PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>
                          $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti> $<$<CONFIG:Debug>:-O2>)

add_library(gumbo STATIC ${gumbo_sources} $<TARGET_OBJECTS:gumbo_overrides>)
target_include_directories(gumbo SYSTEM PUBLIC "${gumbo_dir}")
target_link_libraries(gumbo PRIVATE article_base)
article_third_party(gumbo)
