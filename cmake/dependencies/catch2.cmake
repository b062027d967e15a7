# Catch2: unit tests. The target is named as in Catch2's own package.

article_fetch(catch2)

set(catch2_generated "${PROJECT_BINARY_DIR}/generated/catch2")
set(CATCH_CONFIG_DEFAULT_REPORTER "console")
set(CATCH_CONFIG_CONSOLE_WIDTH "100")
configure_file("${catch2_SOURCE_DIR}/src/catch2/catch_user_config.hpp.in"
               "${catch2_generated}/catch2/catch_user_config.hpp")

file(GLOB_RECURSE catch2_sources "${catch2_SOURCE_DIR}/src/catch2/*.cpp")

add_library(Catch2WithMain STATIC ${catch2_sources})
target_include_directories(Catch2WithMain SYSTEM PUBLIC "${catch2_SOURCE_DIR}/src"
                                                        "${catch2_generated}")
article_third_party(Catch2WithMain)
# About a hundred small files: together they compile several times faster. Never with -O2, which
# would take longest of all and gain nothing.
set_target_properties(Catch2WithMain PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 30)
target_compile_options(Catch2WithMain PRIVATE $<$<CONFIG:Debug>:-O0>)
