#include "markdown/fragment.hpp"

#include <type_traits>

#include "markdown/cmark_tree.hpp"
#include "markdown/convert.hpp"
#include "markdown/front_matter.hpp"

namespace article {
namespace {

/// Takes each value that is not there yet from `m_more`, field by field.
class Completer {
 public:
  explicit Completer(Metadata& more) : m_more(more) {}

  template <class Value>
  void operator()(std::string_view name, Sourced<Value>& field) {
    if (field.has_value()) return;
    Metadata::each_field(m_more, [&](std::string_view other, auto& found) {
      if constexpr (std::is_same_v<Sourced<Value>, std::decay_t<decltype(found)>>) {
        if (other == name) field = found;
      }
    });
  }

 private:
  Metadata& m_more;
};

}  // namespace

void convert_markdown(std::string_view markdown, Builder& builder, Metadata& metadata) {
  Metadata said;
  std::size_t const body = read_front_matter(markdown, said, builder.diagnostics());
  Completer completer(said);
  Metadata::each_field(metadata, completer);
  std::string_view const source = markdown.substr(body);
  CmarkTree const tree(source, true);
  convert(tree, builder, {.source = source, .base_offset = body});
}

}  // namespace article
