# nlohmann-json: JSON, headers only. JSON_NOEXCEPTION holds for every user, tests and command line
# included, so that one program never holds two versions of the same inline function.

article_fetch(nlohmann_json)

add_library(nlohmann_json INTERFACE)
target_compile_definitions(nlohmann_json INTERFACE JSON_NOEXCEPTION)
target_include_directories(nlohmann_json SYSTEM
                           INTERFACE "${nlohmann_json_SOURCE_DIR}/single_include")
