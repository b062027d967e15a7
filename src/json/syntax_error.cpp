#include "json/syntax_error.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace article::json_reader {
namespace {

/// Longest part of a library's message that is passed on, in bytes.
constexpr std::size_t longest_reason = 200;

std::string place(std::string_view text, std::size_t offset) {
  std::string_view const before = text.substr(0, offset);
  auto const lines = std::count(before.begin(), before.end(), '\n');
  std::size_t const line_start = before.rfind('\n') + 1;  // 0 when there is none.
  std::size_t const column = count_code_points(before.substr(line_start)) + 1;
  return "line " + std::to_string(lines + 1) + ", column " + std::to_string(column);
}

/// The reason alone: the message is "[…] parse error at …: syntax error while parsing … - REASON;
/// last read: '…'; expected …", and what was read may be long.
std::string reason_in(std::string_view message) {
  constexpr std::string_view before = " - ";
  constexpr std::string_view last_read = "; last read: '";
  constexpr std::string_view expected = "; expected ";
  std::size_t const start = message.find(before);
  if (start != std::string_view::npos) message.remove_prefix(start + before.size());
  std::size_t const cut = message.find(last_read);
  std::string reason(message.substr(0, cut));
  std::size_t const tail = message.rfind(expected);
  bool const has_tail = cut != std::string_view::npos && tail != std::string_view::npos;
  if (has_tail && tail > cut) reason += message.substr(tail);
  reason.resize(floor_utf8_boundary(reason, std::min(reason.size(), longest_reason)));
  return reason;
}

Error invalid(std::string_view text, std::size_t offset, std::string_view reason) {
  return {ErrorCode::invalid_json,
          "not valid JSON at " + place(text, offset) + ": " + std::string(reason), offset};
}

}  // namespace

Error syntax_error(std::string_view text, SyntaxFault const& fault) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  bool const has_mark = text.starts_with(byte_order_mark);
  if (is_all_space(text.substr(has_mark ? byte_order_mark.size() : 0))) {
    return {ErrorCode::invalid_json, "the input is empty; JSON is expected"};
  }
  bool const wanted_more = fault.characters_read > text.size();
  if (fault.is_after_value) {
    char const found = fault.token_offset < text.size() ? text[fault.token_offset] : '\0';
    bool const is_value = found == '{' || found == '[';
    return invalid(text, fault.token_offset,
                   is_value ? "another value follows the first; one document is read at a time "
                              "(a value a line is what --batch of the command line takes)"
                            : "something follows the end of the JSON");
  }
  if (fault.library_message.find("number overflow") != std::string_view::npos) {
    return invalid(text, fault.token_offset, "the number is too large");
  }
  if (!wanted_more) {
    // What people write who take JSON for JavaScript.
    std::string_view const rest = text.substr(std::min(fault.token_offset, text.size()));
    std::string_view const before = trim_end(text.substr(0, fault.token_offset));
    bool const is_end = rest.starts_with('}') || rest.starts_with(']');
    if (is_end && before.ends_with(',')) {
      return invalid(text, before.size() - 1, "nothing follows this comma");
    }
    if (rest.starts_with("//") || rest.starts_with("/*")) {
      return invalid(text, fault.token_offset, "comments cannot stand in JSON");
    }
  }
  std::string const reason = reason_in(fault.library_message);
  bool const is_token = reason.starts_with("unexpected") && !wanted_more;
  std::size_t const last = fault.characters_read == 0 ? 0 : fault.characters_read - 1;
  return invalid(text, is_token ? fault.token_offset : std::min(last, text.size()), reason);
}

Error nul_error(std::string_view text, std::size_t offset) {
  return invalid(text, offset, "the character NUL cannot stand in JSON");
}

}  // namespace article::json_reader
