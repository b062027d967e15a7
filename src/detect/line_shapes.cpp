#include "detect/line_shapes.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace article {

namespace {

bool starts_with_any(std::string_view line, std::string_view const* begin,
                     std::string_view const* end) {
  return std::any_of(begin, end, [line](std::string_view prefix) {
    return line.substr(0, prefix.size()) == prefix;
  });
}

bool ends_with_any(std::string_view line, std::string_view const* begin,
                   std::string_view const* end) {
  return std::any_of(begin, end, [line](std::string_view suffix) {
    return line.size() >= suffix.size() && line.substr(line.size() - suffix.size()) == suffix;
  });
}

/// "key: value", "KEY=value", "name = value", "a.b[c] = value": an assignment or a setting. Keys of
/// settings are single words; in prose, what stands before a colon has a capital or is longer.
bool is_assignment(std::string_view line) {
  if (!is_alpha(line[0]) && line[0] != '_' && line[0] != '$') return false;
  std::size_t end = 1;
  while (end < line.size() && (is_alphanumeric(line[end]) || line[end] == '_' || line[end] == '.' ||
                               line[end] == '-' || line[end] == '[' || line[end] == ']')) {
    ++end;
  }
  std::string_view const rest = trim_start(line.substr(end));
  if (rest.empty()) return false;
  if (rest[0] == '=') return true;
  bool const has_space = rest.size() > 1 ? is_space(rest[1]) : true;
  return rest[0] == ':' && end + rest.size() == line.size() && has_space && !is_upper(line[0]);
}

/// "2024-03-03 …", "[2024-…", "12:30:59 …": lines of a log.
bool is_log_line(std::string_view line) {
  if (line[0] == '[') line.remove_prefix(1);
  auto const matches = [line](std::string_view pattern) {
    if (line.size() <= pattern.size()) return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (pattern[i] == '0' ? !is_digit(line[i]) : line[i] != pattern[i]) return false;
    }
    return true;
  };
  return matches("0000-00-00") || matches("00:00:00");
}

/// A word right before a bracket, "name(…)", with the line ending in ")" or ":".
bool is_call(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && (is_alphanumeric(line[end]) || line[end] == '_' || line[end] == '.' ||
                               line[end] == ':' || line[end] == '>' || line[end] == '-')) {
    ++end;
  }
  return end > 0 && end < line.size() && line[end] == '(' &&
         (line.back() == ')' || line.back() == ':');
}

}  // namespace

std::size_t indentation(std::string_view line) {
  std::size_t columns = 0;
  for (char const c : line) {
    if (c == ' ') {
      ++columns;
    } else if (c == '\t') {
      columns += 4 - columns % 4;
    } else {
      break;
    }
  }
  return columns;
}

std::optional<int> heading_level(std::string_view line) {
  std::size_t level = 0;
  while (level < line.size() && line[level] == '#') ++level;
  if (level == 0 || level > 6 || level == line.size() || !is_blank(line[level])) {
    return std::nullopt;
  }
  if (is_all_space(line.substr(level))) return std::nullopt;
  return static_cast<int>(level);
}

bool is_row_of(std::string_view line, char c) {
  std::size_t count = 0;
  for (char const each : line) {
    if (each == c) {
      ++count;
    } else if (!is_space(each)) {
      return false;
    }
  }
  return count >= 3;
}

std::size_t table_cells(std::string_view line) {
  line = trim(line);
  std::size_t bars = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == '|') {
      ++bars;
    }
  }
  if (bars == 0) return 0;
  std::size_t const outer =
      (line.front() == '|' ? 1U : 0U) + (line.size() > 1 && line.back() == '|' ? 1U : 0U);
  return bars + 1 > outer ? bars + 1 - outer : 0;
}

std::size_t delimiter_row_cells(std::string_view line) {
  bool has_dash = false;
  char previous = '|';
  for (char const c : line) {
    if (is_space(c)) continue;
    if (c != '-' && c != ':' && c != '|') return 0;
    // Two bars on end have no dashes between them: that is no cell.
    if (c == '|' && previous == '|' && has_dash) return 0;
    has_dash = has_dash || c == '-';
    previous = c;
  }
  return has_dash ? table_cells(line) : 0;
}

ListLine read_list_item(std::string_view line) {
  if (line.empty()) return {};
  std::size_t marker = 0;
  ListMarker kind = ListMarker::none;
  if (line[0] == '-' || line[0] == '*' || line[0] == '+') {
    kind = ListMarker::bullet;
    marker = 1;
  } else {
    while (marker < line.size() && marker < 9 && is_digit(line[marker])) ++marker;
    if (marker == 0 || marker == line.size() || (line[marker] != '.' && line[marker] != ')')) {
      return {};
    }
    kind = ListMarker::number;
    ++marker;
  }
  if (marker == line.size() || !is_blank(line[marker])) return {};
  return {kind, trim_start(line.substr(marker))};
}

bool looks_like_code(std::string_view line) {
  line = trim(line);
  if (line.empty()) return false;
  static constexpr std::string_view beginnings[] = {
      "#include", "#define", "#if",      "#endif", "//",      "/*",      "*/",       "import ",
      "from ",    "def ",    "class ",   "return", "func ",   "fn ",     "let ",     "const ",
      "var ",     "export ", "public ",  "static", "struct",  "if (",    "for (",    "while (",
      "else",     "elif ",   "try:",     "except", "@",       "$ ",      "sudo ",    "echo ",
      "cd ",      "git ",    "npm ",     "pip ",   "apt ",    "curl ",   "docker ",  "SELECT ",
      "INSERT ",  "CREATE ", "FROM ",    "RUN ",   "COPY ",   "[INFO",   "[ERROR",   "[WARN",
      "[DEBUG",   "int ",    "void ",    "print",  "module ", "require", "package ", "namespace ",
      "using ",   "\\",      "<?php",    "?>",     "use ",    "end",     "}",        "{",
      "]",        ");",      "Traceback"};
  static constexpr std::string_view endings[] = {";", "{", "}", "};", ");", "),", "],", "(", "\\"};
  return starts_with_any(line, std::begin(beginnings), std::end(beginnings)) ||
         ends_with_any(line, std::begin(endings), std::end(endings)) || is_assignment(line) ||
         is_log_line(line) || is_call(line);
}

bool looks_like_prose(std::string_view line) {
  line = trim(line);
  if (line.empty()) return false;
  constexpr std::size_t long_line = 60;
  static constexpr std::string_view stops[] = {".",  "!",  "?", ":", "…",   "。", "！",
                                               "？", "：", "।", "؟", ".\"", ".”", ".)"};
  bool const starts_well = is_upper(line[0]) || !is_ascii(line[0]) || line[0] == '"';
  bool const has_words = std::count(line.begin(), line.end(), ' ') >= 2 || !is_ascii(line[0]);
  return starts_well && has_words &&
         (line.size() >= long_line || ends_with_any(line, std::begin(stops), std::end(stops)));
}

bool is_mail_header(std::string_view line) {
  static constexpr std::string_view names[] = {
      "From:",     "To:",          "Cc:",           "Bcc:",          "Subject:",
      "Sent:",     "Date:",        "Reply-To:",     "Received:",     "Return-Path:",
      "From ",     "Message-ID:",  "MIME-Version:", "Content-Type:", "Delivered-To:",
      "X-Mailer:", "In-Reply-To:", "Organization:", "Newsgroups:"};
  return std::any_of(std::begin(names), std::end(names),
                     [line](std::string_view name) { return starts_with_ignore_case(line, name); });
}

}  // namespace article
