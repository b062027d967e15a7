# gumbo: the HTML parser, in the fork that the Nokogiri project keeps.

article_fetch(nokogiri TREE gumbo-parser/src)

set(gumbo_dir "${nokogiri_SOURCE_DIR}/gumbo-parser/src")
file(GLOB gumbo_sources "${gumbo_dir}/*.c")

add_library(gumbo STATIC ${gumbo_sources})
target_include_directories(gumbo SYSTEM PUBLIC "${gumbo_dir}")
article_third_party(gumbo)
