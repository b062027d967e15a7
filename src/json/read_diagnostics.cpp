#include "json/read_diagnostics.hpp"

#include <cstddef>
#include <string>

namespace article::json_reader {

void read_diagnostics(JsonTree const& tree, JsonId list, Fields& article,
                      Diagnostics& diagnostics) {
  if (tree.type(list) != JsonType::array) return article.report("diagnostics", "a list", list);
  tree.each_item(list, [&](JsonId item) {
    auto const code = parse_diagnostic(tree.find_string(item, "code"));
    if (!code) return article.report("diagnostics", "a list of warnings with known codes", item);
    // Those that its fields have are of no use to anybody.
    Diagnostics ignored;
    Fields fields(tree, item, "diagnostic", ignored);
    std::string message;
    std::size_t offset = Diagnostic::no_offset;
    std::size_t count = 1;
    fields("message", message);
    fields("offset", offset);
    fields("count", count);
    diagnostics.add(*code, message, offset, count);
  });
}

}  // namespace article::json_reader
