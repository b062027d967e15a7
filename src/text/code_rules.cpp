#include <algorithm>
#include <iterator>

#include "base/ascii.hpp"
#include "text/character.hpp"
#include "text/code_look.hpp"

namespace article::text_reader {
namespace {

/// More of a line than this tells nothing new.
constexpr std::size_t most_looked_at = 400;

bool is_identifier_character(char c) { return is_alphanumeric(c) || c == '_' || c == '$'; }

std::size_t identifier_length(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_identifier_character(text[end])) ++end;
  return end;
}

/// "name", "a.b.c", "a->b", "A::b", "a[i]"
std::size_t path_length(std::string_view text) {
  std::size_t end = identifier_length(text);
  while (end > 0 && end < text.size()) {
    std::string_view const rest = text.substr(end);
    std::size_t const sign = rest.starts_with("::") || rest.starts_with("->") ? 2
                             : rest.starts_with(".")                          ? 1
                                                                              : 0;
    std::size_t const name = sign > 0 ? identifier_length(rest.substr(sign)) : 0;
    if (name == 0) break;
    end += sign + name;
  }
  return end;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.starts_with(word) && text.size() > word.size() && text[word.size()] == ' ';
}

bool ends_with_brace(std::string_view text) {
  return text.size() > 1 && text.ends_with('{') && !text.starts_with('{');
}

bool is_only_closing_signs(std::string_view text) {
  bool const only = std::all_of(text.begin(), text.end(), [](char c) {
    return c == '}' || c == ')' || c == ']' || c == ';' || c == ',' || c == '{' || c == '(' ||
           c == '[';
  });
  return only && text.find_first_of("{}") != std::string_view::npos;
}

bool is_statement(std::string_view text) {
  if (!text.ends_with(';') || text.size() < 4) return false;
  char const before = text[text.size() - 2];
  if (before == ')' || before == ']' || before == '"' || before == '\'') {
    return text.find_first_of("=(") != std::string_view::npos;
  }
  return contains(text, " = ") || contains(text, "::") || contains(text, "->") ||
         contains(text, "++");
}

bool is_call(std::string_view text) {
  std::size_t const name = path_length(text);
  if (name < 2 || name >= text.size() || text[name] != '(') return false;
  return text.ends_with(')') || text.ends_with("):") || text.ends_with("){") ||
         text.ends_with(',') || text.ends_with('(');
}

bool is_assignment(std::string_view text) {
  std::size_t const name = path_length(text);
  if (name == 0 || name >= text.size()) return false;
  std::string_view rest = text.substr(name);
  if (rest.starts_with('[')) {
    std::size_t const end = rest.find(']');
    if (end == std::string_view::npos) return false;
    rest = rest.substr(end + 1);
  }
  bool const has_sign = rest.starts_with(" = ") || rest.starts_with(" += ") ||
                        rest.starts_with(" -= ") || rest.starts_with(" := ") ||
                        rest.starts_with(" ?= ");
  if (!has_sign) return false;
  return !text.ends_with('.') && count_words(rest, 12) < 12;
}

bool is_declaration(std::string_view text) {
  static constexpr std::string_view words[] = {"const",   "let",       "var",    "public",
                                               "private", "protected", "static", "typedef",
                                               "struct",  "enum"};
  bool const has_word = std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
    return starts_with_word(text, word);
  });
  if (!has_word) return false;
  return text.ends_with(';') || text.ends_with('{') || text.ends_with('(') ||
         (contains(text, " = ") && !text.ends_with('.'));
}

/// A bracket right after a name: "ready(now)", but not "(some)".
bool calls_something(std::string_view text) {
  std::size_t const bracket = text.find('(');
  return bracket != std::string_view::npos && bracket > 0 &&
         is_identifier_character(text[bracket - 1]);
}

bool is_function_head(std::string_view text) {
  static constexpr std::string_view words[] = {"def",   "function",  "func",           "fn",
                                               "class", "async def", "async function", "if",
                                               "elif",  "for",       "while",          "switch"};
  for (std::string_view const word : words) {
    if (!starts_with_word(text, word)) continue;
    bool const has_bracket = text.find('(') != std::string_view::npos;
    bool const compares = contains(text, " > ") || contains(text, " < ") || contains(text, "==") ||
                          contains(text, "!=") || contains(text, ">=") || contains(text, "<=");
    if (text.ends_with(':')) {
      if (word == "for") return contains(text, " in ");
      bool const is_condition = word == "if" || word == "elif" || word == "while";
      return is_condition ? compares || calls_something(text) : has_bracket || word == "class";
    }
    return has_bracket && (text.ends_with('{') || text.ends_with(')'));
  }
  return false;
}

bool is_import(std::string_view text) {
  if (text.starts_with("#include ") || text.starts_with("#define ") || text.starts_with("#!/")) {
    return true;
  }
  if (starts_with_word(text, "from") && contains(text, " import ")) return true;
  if (starts_with_word(text, "import") || starts_with_word(text, "using") ||
      starts_with_word(text, "package")) {
    return text.ends_with(';') || contains(text, "'") || contains(text, "\"") ||
           count_words(text, 4) == 2 || contains(text, " as ");
  }
  return false;
}

bool is_query(std::string_view text) {
  return (text.starts_with("SELECT ") && (contains(text, " FROM ") || text.ends_with(','))) ||
         text.starts_with("INSERT INTO ") || text.starts_with("CREATE TABLE ") ||
         (text.starts_with("UPDATE ") && contains(text, " SET "));
}

bool is_prompt(std::string_view text) {
  if (text.starts_with(">>> ") || text.starts_with("C:\\>")) return true;
  bool const has_sign = text.starts_with("$ ") || text.starts_with("# ") || text.starts_with("% ");
  if (!has_sign || text.size() < 4) return false;
  // "$ 5" is a price and "# Title" a heading.
  return text[0] == '$' ? is_alpha(text[2]) || text[2] == '.' || text[2] == '/'
                        : text.starts_with("# apt") || text.starts_with("# systemctl") ||
                              text.starts_with("% cd") || text.starts_with("% make");
}

bool is_markup(std::string_view text) {
  if (text.size() < 3 || text[0] != '<' || !text.ends_with('>')) return false;
  bool const is_tag = is_alpha(text[1]) || text[1] == '/' || text[1] == '!' || text[1] == '?';
  // "<https://…>" and "<jane@example.org>" are addresses.
  return is_tag && !contains(text, "://") && !contains(text, "@");
}

bool is_comment(std::string_view text) {
  return text.starts_with("// ") || text.starts_with("/*") || text.ends_with("*/") ||
         text.starts_with("<!--");
}

bool is_field(std::string_view text) {
  if (text.size() < 5 || text[0] != '"') return false;
  std::size_t const end = text.find("\":");
  return end != std::string_view::npos && !contains(text.substr(1, end - 1), "\"") &&
         !text.ends_with('.');
}

bool is_arrow_function(std::string_view text) {
  return contains(text, ") => ") || contains(text, "() =>") || text.ends_with("=> {") ||
         text.ends_with("=>") || (contains(text, ") -> ") && text.ends_with(':'));
}

/// Lines of boxes and rulers: +-----+, |  0  |.
bool is_diagram(std::string_view text) {
  std::string_view const part = text.substr(0, most_looked_at);
  std::size_t signs = 0;
  std::size_t others = 0;
  std::size_t kinds = 0;
  char last = 0;
  for (char const c : part) {
    if (c == ' ') continue;
    if (c == '+' || c == '|' || c == '-' || c == '/' || c == '\\' || c == '_' || c == '=' ||
        c == '^' || c == '<' || c == '>' || c == 'v') {
      ++signs;
      if (c != last) ++kinds;
      last = c;
    } else {
      ++others;
    }
  }
  bool const is_frame = part.starts_with("+-") || part.starts_with("|") || part.starts_with("+=");
  return is_frame && (part.ends_with('|') || part.ends_with('+')) && kinds > 2 &&
         (signs > others || part.starts_with("|"));
}

bool is_key_value(std::string_view text) {
  std::size_t const name = path_length(text);
  if (name == 0 || name >= text.size() || text[name] != '=') return false;
  return !contains(text, " ") || text[name + 1 < text.size() ? name + 1 : name] == '"';
}

bool is_command(std::string_view text) {
  static constexpr std::string_view commands[] = {
      "npm",    "npx",     "yarn", "pnpm",   "pip",    "pip3",  "git",   "cd",     "sudo",
      "apt",    "apt-get", "brew", "curl",   "wget",   "make",  "cmake", "docker", "kubectl",
      "python", "python3", "node", "cargo",  "go",     "ls",    "mkdir", "rm",     "cp",
      "mv",     "cat",     "echo", "export", "chmod",  "tar",   "ssh",   "ninja",  "gcc",
      "g++",    "java",    "ruby", "gem",    "bundle", "rails", "grep",  "find",   "sed"};
  std::string_view const word = first_word(text);
  if (text.starts_with("./") || text.starts_with("../") || text.starts_with("~/")) return true;
  if (std::find(std::begin(commands), std::end(commands), word) == std::end(commands)) return false;
  return !ends_sentence(text) || text.ends_with(" .");
}

bool is_flag_line(std::string_view text) {
  return text.starts_with("--") && text.size() > 3 && is_alpha(text[2]);
}

bool has_code_signs(std::string_view text) {
  std::string_view const part = text.substr(0, most_looked_at);
  std::size_t signs = 0;
  for (char const c : part) {
    if (c == '{' || c == '}' || c == '(' || c == ')' || c == '[' || c == ']' || c == '=' ||
        c == ';' || c == '<' || c == '>' || c == '_' || c == '|' || c == '&' || c == '$') {
      ++signs;
    }
  }
  return signs * 8 >= part.size() && signs >= 2;
}

bool is_return(std::string_view text) {
  return (starts_with_word(text, "return") || text == "pass" || text == "break" ||
          text == "continue" || text == "else:" || text == "try:" || text == "end" ||
          text == "finally:") &&
         !text.ends_with('.');
}

/// Commands that no sentence begins with: the program together with what it is told to do.
bool is_sure_command(std::string_view text) {
  static constexpr std::string_view commands[] = {
      "npm install",    "npm run",      "npm test",     "npm start",      "npm ci",
      "npm init",       "npx ",         "yarn add",     "yarn install",   "pnpm install",
      "pip install",    "pip3 install", "git clone",    "git add",        "git commit",
      "git push",       "git pull",     "git checkout", "git status",     "git log",
      "cargo build",    "cargo run",    "cargo test",   "cargo install",  "cargo add",
      "docker run",     "docker build", "docker pull",  "docker compose", "sudo apt",
      "sudo systemctl", "apt install",  "apt-get ",     "brew install",   "curl -",
      "curl http",      "wget http",    "cmake -",      "cmake --",       "go get",
      "go run",         "go build",     "gem install",  "conda install",  "python -m",
      "python3 -m",     "make install", "kubectl "};
  bool const starts = std::any_of(std::begin(commands), std::end(commands),
                                  [&](std::string_view each) { return text.starts_with(each); });
  return starts && count_words(text, 13) <= 12 && !text.ends_with(',') &&
         (!ends_sentence(text) || text.ends_with(" ."));
}

constexpr LineRule strong_rules[] = {
    {"opens a block with a brace", ends_with_brace, "int main() {", "{see the note"},
    {"closing brackets alone", is_only_closing_signs, "});", "(…)"},
    {"statement with a semicolon", is_statement, "total = total + 1;",
     "And miles to go before I sleep;"},
    {"call", is_call, "print(\"hello\")", "See the note (on page 4)"},
    {"assignment", is_assignment, "rows[0] += 5",
     "I think = is a strange sign to use in a sentence."},
    {"declaration", is_declaration, "const port = 8080", "let there be light"},
    {"head of a function or loop", is_function_head,
     "for name in sorted(names):", "for the sake of (some) peace:"},
    {"import", is_import, "#include <vector>", "import duties rose again this year"},
    {"database query", is_query, "SELECT name FROM readers", "SELECT COMMITTEE REPORT"},
    {"prompt", is_prompt, "$ make install", "$ 5 a pound"},
    {"sure command", is_sure_command, "git clone https://example.org/x.git",
     "git clone is the command to begin with."},
    {"markup", is_markup, "<div class=\"note\">", "<jane@example.org>"},
    {"comment", is_comment, "// counts from zero", "/ / both lines are open"},
    {"field of an object", is_field, "\"name\": \"Jane\",", "\"Yes,\" she said: \"No.\""},
    {"arrow function", is_arrow_function, "items.map((item) => item.name)", "north -> south"},
    {"diagram", is_diagram, "+-----+-----+", "| quoted line"},
};

constexpr LineRule weak_rules[] = {
    {"command", is_command, "npm install article-viewer", "make hay while the sun shines."},
    {"setting", is_key_value, "PORT=8080", "E = mc2 is famous"},
    {"flag", is_flag_line, "--verbose", "-- Jane"},
    {"many signs", has_code_signs, "x[i] = y(j)", "Nothing (much) to see here, move on"},
    {"keyword", is_return, "return result", "returning home, she wept"},
};

}  // namespace

std::span<LineRule const> code_rules() { return strong_rules; }
std::span<LineRule const> indented_code_rules() { return weak_rules; }

}  // namespace article::text_reader
