# CLI11: options of the command line, headers only.

article_fetch(cli11)

add_library(cli11 INTERFACE)
target_include_directories(cli11 SYSTEM INTERFACE "${cli11_SOURCE_DIR}/include")
