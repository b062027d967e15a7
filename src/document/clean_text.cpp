#include "document/clean_text.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

constexpr bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
}

/// Repaired UTF-8, in `scratch` when anything had to be done.
std::string_view valid(std::string_view text, std::string& scratch) {
  if (is_valid_utf8(text)) return text;
  scratch = repair_utf8(text).text;
  return scratch;
}

/// Length in bytes of a soft hyphen or a byte order mark at the start of the text; 0 for anything else.
std::size_t invisible_length(std::string_view text) {
  if (text.starts_with("\xC2\xAD")) return 2;
  return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

bool may_be_invisible(char c) { return c == '\xC2' || c == '\xEF'; }

bool has_control(std::string_view text) {
  for (char const c : text) {
    if (is_control(c)) return true;
  }
  return false;
}

/// Whether collapsing would change the text: white space other than single spaces, controls, or what
/// is not seen.
bool needs_collapsing(std::string_view text, bool at_space) {
  bool space = at_space;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char const c = text[i];
    if (c == ' ') {
      if (space) return true;
      space = true;
    } else {
      if (static_cast<unsigned char>(c) < 0x20) return true;
      if (may_be_invisible(c) && invisible_length(text.substr(i)) > 0) return true;
      space = false;
    }
  }
  return false;
}

}  // namespace

std::string_view clean_text(std::string_view text, std::string& scratch) {
  std::string repaired;
  std::string_view const source = valid(text, repaired);
  if (source.data() == text.data() && !has_control(text)) return text;

  std::string cleaned;
  cleaned.reserve(source.size());
  for (std::size_t i = 0; i < source.size(); ++i) {
    char const c = source[i];
    if (c == '\r') {
      bool const before_line_feed = i + 1 < source.size() && source[i + 1] == '\n';
      if (!before_line_feed) cleaned += '\n';
    } else if (c == '\0') {
      cleaned += replacement_utf8;
    } else if (!is_control(c)) {
      cleaned += c;
    }
  }
  scratch = std::move(cleaned);
  return scratch;
}

std::string_view collapse_text(std::string_view text, bool& at_space, std::string& scratch) {
  std::string repaired;
  std::string_view const source = valid(text, repaired);
  if (source.data() == text.data() && !needs_collapsing(text, at_space)) {
    if (!text.empty()) at_space = text.back() == ' ';
    return text;
  }

  std::string collapsed;
  collapsed.reserve(source.size());
  for (std::size_t i = 0; i < source.size(); ++i) {
    char const c = source[i];
    std::size_t const invisible = may_be_invisible(c) ? invisible_length(source.substr(i)) : 0;
    if (invisible > 0) {
      i += invisible - 1;
    } else if (is_space(c)) {
      if (!at_space) collapsed += ' ';
      at_space = true;
    } else if (c == '\0') {
      collapsed += replacement_utf8;
      at_space = false;
    } else if (!is_control(c)) {
      collapsed += c;
      at_space = false;
    }
  }
  scratch = std::move(collapsed);
  return scratch;
}

}  // namespace article
