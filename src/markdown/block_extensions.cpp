#include "markdown/block_extensions.hpp"

#include <algorithm>
#include <string>

#include <node.h>
#include <parser.h>

#include "base/ascii.hpp"

namespace article {
namespace {

/// Line number of the last line that ends in `$$`, for the text being parsed on this thread.
thread_local int last_formula_end = 0;

struct Registry {
  cmark_node_type definition_list = cmark_syntax_extension_add_node(0);
  cmark_node_type definition_term = cmark_syntax_extension_add_node(0);
  cmark_node_type definition_description = cmark_syntax_extension_add_node(0);
};

Registry const& registry() {
  static Registry const instance;
  return instance;
}

/// Marks put on a node through its user data: cmark has no other room for them.
char const open_task_mark = 0;
char const done_task_mark = 0;
char const open_math_mark = 0;
char const closed_math_mark = 0;

void set_mark(cmark_node* node, char const& mark) { node->user_data = const_cast<char*>(&mark); }
bool has_mark(cmark_node const* node, char const& mark) { return node->user_data == &mark; }

std::string_view rest_of_line(cmark_parser* parser, unsigned char const* input, int length) {
  std::string_view const line(reinterpret_cast<char const*>(input),
                              static_cast<std::size_t>(length));
  return line.substr(static_cast<std::size_t>(parser->first_nonspace));
}

void advance(cmark_parser* parser, unsigned char const* input, int count, bool columns) {
  cmark_parser_advance_offset(parser, reinterpret_cast<char const*>(input), count, columns ? 1 : 0);
}

// ---------------------------------------------------------------------------------------------
// Task list items: https://github.github.com/gfm/#task-list-items-extension-

void match_task(cmark_parser* parser, cmark_node* item, unsigned char const* input, int length) {
  std::string_view const line = rest_of_line(parser, input, length);
  bool const shaped = line.size() >= 4 && line[0] == '[' && line[2] == ']' && is_blank(line[3]);
  if (!shaped || (line[1] != ' ' && line[1] != 'x' && line[1] != 'X')) return;
  set_mark(item, line[1] == ' ' ? open_task_mark : done_task_mark);
  advance(parser, input, parser->first_nonspace - parser->offset + 3, false);
}

// ---------------------------------------------------------------------------------------------
// Formulas

/// As a fenced code block, which takes lines as they are.
cmark_node* open_math(cmark_parser* parser, cmark_node* parent, unsigned char const* input,
                      int length, cmark_syntax_extension* self) {
  if (trim(rest_of_line(parser, input, length)) != "$$") return nullptr;
  if (cmark_parser_get_line_number(parser) >= last_formula_end) return nullptr;
  cmark_node* const node =
      cmark_parser_add_child(parser, parent, CMARK_NODE_CODE_BLOCK, parser->first_nonspace + 1);
  node->extension = self;
  node->as.code.fenced = 1;
  node->as.code.info = cmark_chunk_literal("");
  set_mark(node, open_math_mark);
  advance(parser, input, length - 1 - parser->offset, false);
  return node;
}

int continue_math(cmark_parser* parser, cmark_node* node, unsigned char const* input, int length) {
  if (has_mark(node, closed_math_mark)) return 0;
  std::string_view const line = trim(rest_of_line(parser, input, length));
  if (line.ends_with("$$")) set_mark(node, closed_math_mark);
  if (line == "$$") advance(parser, input, length - 1 - parser->offset, false);
  return 1;
}

// ---------------------------------------------------------------------------------------------
// Definition lists: https://michelf.ca/projects/php-markdown/extra/#def-list

/// Makes the paragraph a definition list with a term for each of its lines.
bool turn_into_terms(cmark_parser* parser, cmark_node* paragraph, cmark_syntax_extension* self) {
  std::string const content(reinterpret_cast<char const*>(paragraph->content.ptr),
                            static_cast<std::size_t>(paragraph->content.size));
  int lines = 0;
  for (std::size_t start = 0; start < content.size(); ++lines) {
    if (lines == max_terms) return false;
    std::size_t const end = content.find('\n', start);
    start = end == std::string::npos ? content.size() : end + 1;
  }
  if (lines == 0) return false;

  paragraph->type = static_cast<uint16_t>(registry().definition_list);
  paragraph->extension = self;
  paragraph->flags |= CMARK_NODE__OPEN;
  cmark_strbuf_clear(&paragraph->content);
  for (std::size_t start = 0; start < content.size();) {
    std::size_t const end = std::min(content.find('\n', start), content.size());
    cmark_node* const term = cmark_parser_add_child(parser, paragraph, registry().definition_term,
                                                    paragraph->start_column);
    term->extension = self;
    std::string_view const line = trim(std::string_view(content).substr(start, end - start));
    cmark_strbuf_put(&term->content, reinterpret_cast<unsigned char const*>(line.data()),
                     static_cast<bufsize_t>(line.size()));
    start = end + 1;
  }
  return true;
}

cmark_node* open_description(cmark_parser* parser, cmark_node* parent, unsigned char const* input,
                             int length, cmark_syntax_extension* self) {
  std::string_view const line = rest_of_line(parser, input, length);
  bool const marker = line.size() >= 2 && line[0] == ':' && is_blank(line[1]);
  if (!marker || is_all_space(line.substr(1))) return nullptr;

  cmark_node* list = parent;
  if (parent->type != registry().definition_list) {
    // The terms are the open paragraph, or the one before the blank line.
    list = parent->type == CMARK_NODE_PARAGRAPH ? parent : parent->last_child;
    bool const usable = list != nullptr && list->type == CMARK_NODE_PARAGRAPH;
    if (!usable || !turn_into_terms(parser, list, self)) return nullptr;
  }

  int const marker_offset = parser->indent;
  advance(parser, input, parser->first_nonspace + 1 - parser->offset, false);
  int const column = parser->column;
  while (parser->column - column < 5 && is_blank(static_cast<char>(input[parser->offset]))) {
    advance(parser, input, 1, true);
  }
  cmark_node* const description =
      cmark_parser_add_child(parser, list, registry().definition_description, parser->offset + 1);
  description->extension = self;
  description->as.list.padding = marker_offset + 1 + parser->column - column;
  return description;
}

int continue_description(cmark_parser* parser, cmark_node* node, unsigned char const* input) {
  if (parser->indent >= node->as.list.padding) {
    advance(parser, input, node->as.list.padding, true);
    return 1;
  }
  if (parser->blank != 0 && node->first_child != nullptr) {
    advance(parser, input, parser->first_nonspace - parser->offset, false);
    return 1;
  }
  return 0;
}

// ---------------------------------------------------------------------------------------------
// What cmark calls

cmark_node* open_block(cmark_syntax_extension* self, int indented, cmark_parser* parser,
                       cmark_node* parent, unsigned char* input, int length) {
  if (indented != 0) return nullptr;
  if (parent->type == CMARK_NODE_ITEM && parent->first_child == nullptr) {
    match_task(parser, parent, input, length);
  }
  if (cmark_node* const math = open_math(parser, parent, input, length, self)) return math;
  return open_description(parser, parent, input, length, self);
}

int continue_block(cmark_syntax_extension*, cmark_parser* parser, unsigned char* input, int length,
                   cmark_node* node) {
  if (node->type == CMARK_NODE_CODE_BLOCK) return continue_math(parser, node, input, length);
  if (node->type == registry().definition_description) {
    return continue_description(parser, node, input);
  }
  return node->type == registry().definition_list ? 1 : 0;
}

int can_contain(cmark_syntax_extension*, cmark_node* node, cmark_node_type child) {
  if (node->type == registry().definition_list) {
    return child == registry().definition_term || child == registry().definition_description;
  }
  if (node->type == registry().definition_description) {
    return CMARK_NODE_TYPE_BLOCK_P(child) && child != CMARK_NODE_ITEM;
  }
  return node->type == registry().definition_term && CMARK_NODE_TYPE_INLINE_P(child);
}

int contains_inlines(cmark_syntax_extension*, cmark_node* node) {
  return node->type == registry().definition_term;
}

}  // namespace

cmark_syntax_extension* make_block_extension() {
  registry();
  cmark_syntax_extension* const extension = cmark_syntax_extension_new("blocks");
  cmark_syntax_extension_set_open_block_func(extension, open_block);
  cmark_syntax_extension_set_match_block_func(extension, continue_block);
  cmark_syntax_extension_set_can_contain_func(extension, can_contain);
  cmark_syntax_extension_set_contains_inlines_func(extension, contains_inlines);
  return extension;
}

void look_ahead_for_formulas(std::string_view text) {
  last_formula_end = 0;
  std::size_t const found = text.rfind("$$");
  if (found == std::string_view::npos) return;
  int line = 1;
  for (std::size_t start = 0; start < text.size(); ++line) {
    std::size_t const end = std::min(text.find_first_of("\r\n", start), text.size());
    if (trim_end(text.substr(start, end - start)).ends_with("$$")) last_formula_end = line;
    bool const two_bytes = text.substr(end).starts_with("\r\n");
    start = end + (two_bytes ? 2 : 1);
    if (start > found + 2) break;
  }
}

BlockExtension block_extension_of(cmark_node const* node) {
  if (has_mark(node, open_task_mark)) return BlockExtension::open_task;
  if (has_mark(node, done_task_mark)) return BlockExtension::done_task;
  if (has_mark(node, open_math_mark) || has_mark(node, closed_math_mark)) {
    return BlockExtension::math;
  }
  if (node->type == registry().definition_list) return BlockExtension::definition_list;
  if (node->type == registry().definition_term) return BlockExtension::definition_term;
  if (node->type == registry().definition_description) {
    return BlockExtension::definition_description;
  }
  return BlockExtension::none;
}

}  // namespace article
