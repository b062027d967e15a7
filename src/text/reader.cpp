#include "text/reader.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "document/builder.hpp"

namespace article {

Article read_text(std::string_view text, TextOptions const&) {
  Builder builder;
  builder.open(Kind::paragraph);
  for (std::size_t start = 0; start < text.size();) {
    std::size_t const end = std::min(text.find_first_of("\r\n", start), text.size());
    std::string_view const line = text.substr(start, end - start);
    if (is_all_space(line)) {
      builder.close();
      builder.open(Kind::paragraph);
    } else {
      builder.text(line);
      builder.text("\n");
    }
    start = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  builder.close();
  Diagnostics diagnostics = std::move(builder.diagnostics());
  return {.document = std::move(builder).finish(), .diagnostics = std::move(diagnostics)};
}

}  // namespace article
