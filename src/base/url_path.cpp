#include "base/url_path.hpp"

#include "base/ascii.hpp"
#include "base/percent_encode.hpp"
#include "base/url.hpp"

namespace article {

namespace {

/// Length of "." or "%2e" at the front of the text, or 0.
constexpr std::size_t dot_length(std::string_view text) {
  if (text.substr(0, 1) == ".") return 1;
  return equals_ignore_case(text.substr(0, 3), "%2e") ? 3 : 0;
}

// https://url.spec.whatwg.org/#single-dot-path-segment
constexpr bool is_single_dot(std::string_view segment) {
  return !segment.empty() && dot_length(segment) == segment.size();
}

// https://url.spec.whatwg.org/#double-dot-path-segment
constexpr bool is_double_dot(std::string_view segment) {
  std::size_t const first = dot_length(segment);
  return first > 0 && is_single_dot(segment.substr(first));
}

void append_segment(std::string& path, std::string_view segment, std::string_view scheme,
                    bool is_last) {
  if (is_double_dot(segment) || is_single_dot(segment)) {
    if (is_double_dot(segment)) shorten_url_path(path, scheme);
    // "a/.." names the folder: the slash stays.
    if (is_last) path.push_back('/');
  } else if (scheme == "file" && path.empty() && is_drive_letter(segment)) {
    path = {'/', segment[0], ':'};
  } else {
    path.push_back('/');
    append_percent_encoded(path, segment, PercentEncodeSet::path);
  }
}

}  // namespace

bool is_drive_letter(std::string_view text) {
  return text.size() == 2 && is_alpha(text[0]) && (text[1] == ':' || text[1] == '|');
}

bool starts_with_drive_letter(std::string_view text) {
  if (!is_drive_letter(text.substr(0, 2))) return false;
  return text.size() == 2 || std::string_view("/\\?#").find(text[2]) != std::string_view::npos;
}

std::string_view drive_of_path(std::string_view path) {
  bool const has_drive = path.size() >= 3 && path[0] == '/' && is_alpha(path[1]) &&
                         path[2] == ':' && (path.size() == 3 || path[3] == '/');
  return has_drive ? path.substr(0, 3) : std::string_view{};
}

void shorten_url_path(std::string& path, std::string_view scheme) {
  if (scheme == "file" && !path.empty() && drive_of_path(path) == path) return;
  std::size_t const last = path.rfind('/');
  path.resize(last == std::string::npos ? 0 : last);
}

void append_url_path(std::string& path, std::string_view input, std::string_view scheme) {
  std::string_view const slashes = is_special_scheme(scheme) ? "/\\" : "/";
  if (!input.empty() && slashes.find(input.front()) != std::string_view::npos) {
    input.remove_prefix(1);
  }
  while (true) {
    std::size_t const end = input.find_first_of(slashes);
    bool const is_last = end == std::string_view::npos;
    append_segment(path, input.substr(0, end), scheme, is_last);
    if (is_last) return;
    input.remove_prefix(end + 1);
  }
}

}  // namespace article
