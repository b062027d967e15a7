#include "json/mdast_names.hpp"

namespace article::json_reader {
namespace {

constexpr MdastName names[] = {
    // https://github.com/syntax-tree/mdast
    {"definition", Treatment::definition},
    {"linkReference", Treatment::link_reference},
    {"imageReference", Treatment::image_reference},
    {"html", Treatment::html},
    // https://github.com/syntax-tree/mdast-util-frontmatter
    {"yaml", Treatment::left_out},
    {"toml", Treatment::left_out},
    // https://github.com/syntax-tree/mdast-util-directive
    {"containerDirective", Treatment::directive},
    {"leafDirective", Treatment::content},
    {"textDirective", Treatment::content},
    // https://github.com/syntax-tree/mdast-util-mdx
    {"mdxJsxFlowElement", Treatment::content},
    {"mdxJsxTextElement", Treatment::content},
    {"mdxjsEsm", Treatment::left_out},
    {"mdxFlowExpression", Treatment::left_out},
    {"mdxTextExpression", Treatment::left_out},
    // https://github.com/wataru-chocola/mdast-util-definition-list
    {"defList", Treatment::same_as, Kind::definition_list},
    {"defListTerm", Treatment::same_as, Kind::definition_term},
    {"defListDescription", Treatment::same_as, Kind::definition_description},
    // Extensions of remark-parse that go by HTML's names.
    {"ins", Treatment::same_as, Kind::insertion},
    {"highlight", Treatment::same_as, Kind::mark},
    {"sub", Treatment::same_as, Kind::subscript},
    {"sup", Treatment::same_as, Kind::superscript},
    {"kbd", Treatment::same_as, Kind::keyboard},
    {"abbr", Treatment::same_as, Kind::abbreviation},
};

}  // namespace

MdastName find_mdast_name(std::string_view type) {
  for (MdastName const& name : names) {
    if (name.type == type) return name;
  }
  return {type};
}

}  // namespace article::json_reader
