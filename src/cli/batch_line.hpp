#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/format.hpp"
#include "base/result.hpp"
#include "cli/fields.hpp"

namespace article {

/// One line of a batch's input.
struct BatchRequest {
  std::string id_json = "null";  ///< As it is to be written again.
  std::string content;
  std::string url;
  std::optional<Format> from;
};

struct BatchDefaults {
  std::string url{};  ///< For lines that have none.
  std::optional<Format> from{};
};

/// Longest line that is read, in bytes. In JSON, a character takes at most six times its bytes.
inline constexpr std::size_t max_line_size = std::size_t{512} * 1024 * 1024;

/// Understands a line. The id comes out even when the rest is wrong, wherever it could be read.
///
/// Members of other names are passed over. What is no UTF-8 or half of a surrogate pair becomes
/// U+FFFD. Linear, no recursion.
struct ParsedLine {
  BatchRequest request;
  std::optional<Error> error;
};
ParsedLine parse_batch_line(std::string_view line, BatchDefaults const& defaults);

/// The result for a line: an object with the fields asked for, in their order, and a line feed. A
/// line that gives no article has null for all fields but `id` and `error`.
std::string convert_batch_line(std::string_view line, BatchDefaults const& defaults,
                               std::vector<BatchField> const& fields);

}  // namespace article
