#include "passes/describe.hpp"

#include <cstddef>
#include <utility>

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "document/clean_text.hpp"
#include "passes/language.hpp"
#include "passes/lines.hpp"

namespace article {
namespace {

/// Code points of text that begins in one direction or the other.
struct DirectionVotes {
  std::size_t ltr = 0;
  std::size_t rtl = 0;

  void add(std::string_view text) {
    Direction const direction = first_strong_direction(text);
    if (direction == Direction::ltr) ltr += count_code_points(text);
    if (direction == Direction::rtl) rtl += count_code_points(text);
  }
  Direction winner() const {
    if (ltr == 0 && rtl == 0) return Direction::none;
    return rtl > ltr ? Direction::rtl : Direction::ltr;
  }
};

bool is_in_note(Document const& document, NodeId block) {
  // Depth is bounded, and this is asked until the first paragraph is found only.
  for (NodeId id = block; id != no_node; id = document[id].parent) {
    if (document[id].kind == Kind::footnote_definition) return true;
  }
  return false;
}

/// A mark stays with the letter before it.
std::size_t previous_character(std::string_view text, std::size_t end) {
  while (end > 0) {
    DecodedCodePoint const last = decode_last_code_point(text.substr(0, end));
    end -= last.length;
    if (!is_mark(last.code_point)) break;
  }
  return end;
}

}  // namespace

std::string shortened(std::string_view text, std::size_t max_length) {
  std::string scratch;
  bool at_space = true;
  std::string_view line = collapse_text(text, at_space, scratch);
  if (line.ends_with(' ')) line.remove_suffix(1);

  // Where the last code point that fits beside the ellipsis ends.
  std::size_t end = 0;
  std::size_t length = 0;
  std::size_t fitting = 0;
  while (end < line.size() && length < max_length) {
    end += decode_code_point(line, end).length;
    if (++length < max_length) fitting = end;
  }
  if (end == line.size()) return std::string(line);

  std::string_view cut = line.substr(0, fitting);
  if (line[fitting] != ' ') {
    std::size_t const space = cut.rfind(' ');
    bool const is_near = space != std::string_view::npos && space * 2 >= fitting;
    cut = cut.substr(0, is_near ? space : fitting);
    if (!is_near && is_mark(decode_code_point(line, fitting).code_point)) {
      cut = cut.substr(0, previous_character(cut, cut.size()));
    }
  }
  return std::string(cut) + "…";
}

void describe(Article& article) {
  Document const& document = article.document;
  DirectionVotes votes;
  LanguageByScript language;
  std::string excerpt;
  bool has_own_paragraph = false;
  for_each_line(document, [&](NodeId block, std::string_view text) {
    votes.add(text);
    language.add(text);
    if (has_own_paragraph || document[block].kind != Kind::paragraph) return;
    has_own_paragraph = document[block].parent == Document::root;
    bool const is_second_best = excerpt.empty() && !is_in_note(document, block);
    if (has_own_paragraph || is_second_best) excerpt = shortened(text, max_excerpt_length);
  });

  Metadata& metadata = article.metadata;
  if (!excerpt.empty()) metadata.excerpt.set_if_unset(std::move(excerpt), Source::computed);
  if (votes.winner() != Direction::none) {
    metadata.direction.set_if_unset(votes.winner(), Source::computed);
  }
  if (std::string_view const tag = language.language(); !tag.empty()) {
    metadata.language.set_if_unset(std::string(tag), Source::computed);
  }
}

}  // namespace article
