#include "markdown/inline_extensions.hpp"

#include <algorithm>

#include <inlines.h>
#include <node.h>
#include <parser.h>

#include "base/ascii.hpp"

namespace article {
namespace {

/// Longest content of a subscript or superscript, in bytes.
constexpr int max_script_length = 200;

/// The kinds of node that cmark lets us add, and the extensions that make them; made once.
struct Registry {
  cmark_node_type deletion = cmark_syntax_extension_add_node(1);
  cmark_node_type subscript = cmark_syntax_extension_add_node(1);
  cmark_node_type superscript = cmark_syntax_extension_add_node(1);
  cmark_node_type mark = cmark_syntax_extension_add_node(1);
  cmark_node_type math = cmark_syntax_extension_add_node(1);
  cmark_node_type display_math = cmark_syntax_extension_add_node(1);
};

Registry const& registry() {
  static Registry const instance;
  return instance;
}

std::string_view input_of(cmark_inline_parser* inlines) {
  cmark_chunk const* const chunk = cmark_inline_parser_get_chunk(inlines);
  return {reinterpret_cast<char const*>(chunk->data), static_cast<std::size_t>(chunk->len)};
}

char at(std::string_view input, std::size_t position) {
  return position < input.size() ? input[position] : '\n';
}

/// A node for part of the input, without copying it.
cmark_node* make_literal(cmark_parser* parser, cmark_inline_parser* inlines, cmark_node_type type,
                         std::size_t start, std::size_t length) {
  cmark_node* const node = cmark_node_new_with_mem(type, parser->mem);
  node->as.literal = cmark_chunk_dup(cmark_inline_parser_get_chunk(inlines),
                                     static_cast<bufsize_t>(start), static_cast<bufsize_t>(length));
  return node;
}

// ---------------------------------------------------------------------------------------------
// Pairs of delimiters

int max_run(unsigned char character) { return character == '^' ? 1 : 2; }
int min_run(unsigned char character) { return character == '=' ? 2 : 1; }

cmark_node* match_delimiter(cmark_syntax_extension*, cmark_parser* parser, cmark_node*,
                            unsigned char character, cmark_inline_parser* inlines) {
  if (character != '~' && character != '=' && character != '^') return nullptr;
  std::string_view const input = input_of(inlines);
  auto const start = static_cast<std::size_t>(cmark_inline_parser_get_offset(inlines));
  char const before = start == 0 ? '\n' : input[start - 1];
  if (character == '^' && before == '[') return nullptr;  // a footnote

  int left_flanking = 0;
  int right_flanking = 0;
  int punctuation_before = 0;
  int punctuation_after = 0;
  int const length = cmark_inline_parser_scan_delimiters(inlines, static_cast<int>(input.size()),
                                                         character, &left_flanking, &right_flanking,
                                                         &punctuation_before, &punctuation_after);
  cmark_node* const text =
      make_literal(parser, inlines, CMARK_NODE_TEXT, start, static_cast<std::size_t>(length));
  if (length < min_run(character) || length > max_run(character)) return text;

  bool can_open = left_flanking != 0;
  bool can_close = right_flanking != 0;
  if (character == '=') {
    can_open = can_open && !is_alphanumeric(before);
    can_close = can_close && !is_alphanumeric(at(input, start + static_cast<std::size_t>(length)));
  }
  if (can_open || can_close) {
    cmark_inline_parser_push_delimiter(inlines, character, can_open, can_close, text);
  }
  return text;
}

/// Whether the text between two single delimiters can be a subscript or a superscript.
bool is_script(std::string_view input, delimiter const* opener, delimiter const* closer) {
  int const start = opener->position;
  int const end = closer->position - 1;
  if (end <= start || end - start > max_script_length) return false;
  std::string_view const content =
      input.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
  return std::none_of(content.begin(), content.end(), is_space);
}

/// The kind of node that a pair of delimiters makes; 0 for none.
cmark_node_type pair_type(std::string_view input, delimiter const* opener,
                          delimiter const* closer) {
  if (opener->length != closer->length) return static_cast<cmark_node_type>(0);
  if (closer->delim_char == '=') return registry().mark;
  if (closer->delim_char == '^') {
    return is_script(input, opener, closer) ? registry().superscript
                                            : static_cast<cmark_node_type>(0);
  }
  if (closer->length == 1 && opener->position >= 2) {
    char const before = input[static_cast<std::size_t>(opener->position) - 2];
    bool const attached = is_alphanumeric(before) || before == ')' || before == ']';
    if (attached && is_script(input, opener, closer)) return registry().subscript;
  }
  return registry().deletion;
}

delimiter* insert_pair(cmark_syntax_extension* self, cmark_parser*, cmark_inline_parser* inlines,
                       delimiter* opener, delimiter* closer) {
  cmark_node_type const type = pair_type(input_of(inlines), opener, closer);
  if (type == 0) {
    // This opener is out of the game; the closer may find another. Each try ends one opener.
    cmark_inline_parser_remove_delimiter(inlines, opener);
    return closer;
  }

  // The opener's text node becomes the new one; what stands between the two moves into it.
  cmark_node* const node = opener->inl_text;
  cmark_node* const end = closer->inl_text;
  node->type = static_cast<uint16_t>(type);
  node->extension = self;
  node->as.literal = cmark_chunk_literal("");
  node->first_child = node->next == end ? nullptr : node->next;
  node->last_child = node->next == end ? nullptr : end->prev;
  for (cmark_node* child = node->first_child; child != nullptr && child != end;
       child = child->next) {
    child->parent = node;
  }
  if (node->first_child != nullptr) {
    node->first_child->prev = nullptr;
    node->last_child->next = nullptr;
  }
  node->next = end;
  end->prev = node;
  cmark_node_unlink(end);

  delimiter* const following = closer->next;
  for (delimiter* inner = closer; inner != opener;) {
    delimiter* const previous = inner->previous;
    cmark_inline_parser_remove_delimiter(inlines, inner);
    inner = previous;
  }
  cmark_inline_parser_remove_delimiter(inlines, opener);
  return following;
}

// ---------------------------------------------------------------------------------------------
// Formulas

/// Position of the next `$` from `start` on that no backslash escapes; `npos` when there is none.
/// The search from one `$` ends at the next, so all searches together are linear.
std::size_t find_dollar(std::string_view input, std::size_t start) {
  for (std::size_t i = start; i < input.size(); ++i) {
    if (input[i] == '\\') {
      ++i;
    } else if (input[i] == '$') {
      return i;
    }
  }
  return std::string_view::npos;
}

cmark_node* match_dollar(cmark_syntax_extension*, cmark_parser* parser, cmark_node*,
                         unsigned char character, cmark_inline_parser* inlines) {
  if (character != '$') return nullptr;
  std::string_view const input = input_of(inlines);
  auto const start = static_cast<std::size_t>(cmark_inline_parser_get_offset(inlines));
  auto const make = [&](cmark_node_type type, std::size_t from, std::size_t to, std::size_t end) {
    cmark_inline_parser_set_offset(inlines, static_cast<int>(end));
    return make_literal(parser, inlines, type, from, to - from);
  };

  char const before = start == 0 ? '\n' : input[start - 1];
  if (before == '$' || is_alphanumeric(before)) return nullptr;

  if (at(input, start + 1) == '$') {
    std::size_t const end = find_dollar(input, start + 2);
    bool const closed = end != std::string_view::npos && at(input, end + 1) == '$';
    if (!closed || trim(input.substr(start + 2, end - start - 2)).empty()) return nullptr;
    return make(registry().display_math, start + 2, end, end + 2);
  }

  std::size_t const end = find_dollar(input, start + 1);
  if (end == std::string_view::npos) return nullptr;
  std::string_view const content = input.substr(start + 1, end - start - 1);
  if (content.size() > 2 && content.front() == '`' && content.back() == '`') {
    return make(registry().math, start + 2, end - 1, end + 1);
  }
  bool const fits = !content.empty() && !is_space(content.front()) && !is_space(content.back());
  char const after = at(input, end + 1);
  if (!fits || is_alphanumeric(after) || after == '$' || reads_like_money(content)) return nullptr;
  if (content.find('`') != std::string_view::npos) return nullptr;
  return make(registry().math, start + 1, end, end + 1);
}

// ---------------------------------------------------------------------------------------------

cmark_syntax_extension* make_extension(char const* name, std::string_view characters,
                                       cmark_match_inline_func match) {
  cmark_syntax_extension* const extension = cmark_syntax_extension_new(name);
  cmark_llist* list = nullptr;
  for (char const c : characters) {
    list = cmark_llist_append(cmark_get_default_mem_allocator(), list,
                              reinterpret_cast<void*>(static_cast<std::size_t>(c)));
  }
  cmark_syntax_extension_set_special_inline_chars(extension, list);
  cmark_syntax_extension_set_match_inline_func(extension, match);
  return extension;
}

}  // namespace

std::array<cmark_syntax_extension*, 3> make_inline_extensions() {
  registry();
  cmark_syntax_extension* const tilde = make_extension("tilde", "~", match_delimiter);
  cmark_syntax_extension_set_inline_from_delim_func(tilde, insert_pair);
  // As in GFM: other delimiters look past a `~` at what stands beside them.
  cmark_syntax_extension_set_emphasis(tilde, 1);
  cmark_syntax_extension* const others = make_extension("mark and script", "=^", match_delimiter);
  cmark_syntax_extension_set_inline_from_delim_func(others, insert_pair);
  return {tilde, others, make_extension("dollar", "$", match_dollar)};
}

// Begins with a digit and has a word of two or more letters that is no TeX command.
bool reads_like_money(std::string_view content) {
  if (content.empty() || !is_digit(content[0])) return false;
  std::size_t letters = 0;
  bool command = false;
  for (std::size_t i = 0; i < content.size(); ++i) {
    if (content[i] == '\\') {
      command = true;
    } else if (is_alpha(content[i])) {
      bool const after_space = i > letters && is_space(content[i - letters - 1]);
      ++letters;
      if (!command && letters >= 2 && after_space) return true;
    } else {
      command = false;
    }
    if (!is_alpha(content[i])) letters = 0;
  }
  return false;
}

InlineExtension inline_extension_of(cmark_node const* node) {
  Registry const& types = registry();
  if (node->type == types.deletion) return InlineExtension::deletion;
  if (node->type == types.subscript) return InlineExtension::subscript;
  if (node->type == types.superscript) return InlineExtension::superscript;
  if (node->type == types.mark) return InlineExtension::mark;
  if (node->type == types.math) return InlineExtension::math;
  if (node->type == types.display_math) return InlineExtension::display_math;
  return InlineExtension::none;
}

}  // namespace article
