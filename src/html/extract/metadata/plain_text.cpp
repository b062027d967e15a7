#include "html/extract/metadata/plain_text.hpp"

#include <algorithm>
#include <cstdint>

#include "base/ascii.hpp"
#include "base/named_characters.h"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "document/clean_text.hpp"
#include "html/block_tags.hpp"
#include "html/visibility.hpp"

namespace article {
namespace {

/// Appends what "&#8211;" or "&amp;" at the offset stands for. Gives the length of the reference, or 0
/// when it is none.
std::size_t append_reference(std::string& out, std::string_view text) {
  std::size_t const end = text.substr(0, article_longest_character_name + 2).find(';');
  if (end == std::string_view::npos || end < 2) return 0;
  std::string_view const name = text.substr(1, end - 1);
  if (name.front() != '#') {
    char const* const character = article_named_character(name.data(), name.size());
    if (character == nullptr) return 0;
    out += character;
    return end + 1;
  }
  bool const is_hex = name.size() > 1 && to_lower(name[1]) == 'x';
  std::string_view const digits = name.substr(is_hex ? 2 : 1);
  std::uint32_t value = 0;
  for (char const c : digits) {
    if (is_hex ? !is_hex_digit(c) : !is_digit(c)) return 0;
    value = value * (is_hex ? 16 : 10) + hex_value(c);
    if (value > 0x10FFFF) return 0;
  }
  if (digits.empty() || value == 0) return 0;
  append_utf8(out, value);
  return end + 1;
}

/// Takes out "<em>", "</a>", "<!-- … -->", but not "a < b".
std::string without_tags(std::string_view text) {
  std::string out;
  std::size_t const last_close = text.rfind('>');
  std::size_t i = 0;
  while (i < text.size()) {
    bool const may_be_tag = text[i] == '<' && i + 1 < text.size() &&
                            (is_alpha(text[i + 1]) || text[i + 1] == '/' || text[i + 1] == '!');
    if (may_be_tag && last_close != std::string_view::npos && i < last_close) {
      std::size_t const close = text.find('>', i);
      std::string_view const tag = text.substr(i, close - i);
      if (tag.starts_with("<br") || tag.starts_with("</p") || tag.starts_with("</div")) out += ' ';
      i = close + 1;
    } else {
      out += text[i++];
    }
  }
  return out;
}

}  // namespace

std::string unescape_html(std::string_view text) {
  std::string out;
  std::size_t i = 0;
  while (i < text.size()) {
    std::size_t const reference = std::min(text.find('&', i), text.size());
    out += text.substr(i, reference - i);
    i = reference;
    if (i == text.size()) break;
    std::size_t const length = append_reference(out, text.substr(i));
    if (length == 0) out += '&';
    i += std::max<std::size_t>(length, 1);
  }
  return out;
}

std::string plain_value(std::string_view text) {
  std::string value(text);
  if (value.find('&') != std::string::npos) value = unescape_html(value);
  if (value.find('<') != std::string::npos) value = without_tags(value);
  // Escaped twice, as in "&amp;amp;".
  if (value.find('&') != std::string::npos) value = unescape_html(value);
  return one_line(value);
}

std::string one_line(std::string_view text) {
  bool at_space = true;
  std::string scratch;
  std::string_view const collapsed = collapse_text(text, at_space, scratch);
  std::string line;
  for (std::size_t i = 0; i < collapsed.size();) {
    DecodedCodePoint const c = decode_code_point(collapsed, i);
    bool const is_invisible =
        c.code_point == 0xAD || c.code_point == 0x200B || c.code_point == 0xFEFF;
    if (is_unicode_whitespace(c.code_point)) {
      if (!line.empty() && line.back() != ' ') line += ' ';
    } else if (!is_invisible) {
      line += collapsed.substr(i, c.length);
    }
    i += c.length;
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

bool parts_lines(HtmlTag tag) { return tag == HtmlTag::br || is_block_tag(tag); }

bool is_silent_tag(HtmlTag tag) {
  switch (tag) {
    case HtmlTag::script:
    case HtmlTag::style:
    case HtmlTag::template_:
    case HtmlTag::noscript:
    case HtmlTag::iframe:
    case HtmlTag::svg:
    case HtmlTag::math:
    case HtmlTag::select:
    case HtmlTag::textarea:
    case HtmlTag::button:
    case HtmlTag::head:
    case HtmlTag::object:
    case HtmlTag::audio:
    case HtmlTag::video:
    case HtmlTag::canvas: return true;
    default: return false;
  }
}

std::string element_text(Dom const& dom, DomId id, std::size_t max_bytes) {
  return element_text(dom, id, max_bytes, '\0');
}

std::string element_text(Dom const& dom, DomId id, std::size_t max_bytes, char separator) {
  // White space of the source is dropped only afterwards.
  std::size_t const max_source = 4 * max_bytes;
  std::string line;
  std::string piece;
  std::size_t seen = 0;
  auto const finish_piece = [&](bool is_edge) {
    bool const has_space = !piece.empty() && is_space(piece.front());
    bool const ends_in_space = !piece.empty() && is_space(piece.back());
    std::string const text = one_line(piece);
    piece.clear();
    if (text.empty()) {
      if (has_space && !line.empty() && line.back() != ' ') line += ' ';
      return;
    }
    if (has_space && !line.empty() && line.back() != ' ') line += ' ';
    line += text;
    if (ends_in_space) line += ' ';
    if (is_edge) line += separator;
  };
  DomId const end = std::min<DomId>(dom.end_of(id), id + max_text_nodes);
  DomId below = id;
  while (below < end && seen < max_source) {
    DomNode const& node = dom[below];
    bool const is_element = node.type == DomType::element;
    if (is_element && parts_lines(node.tag)) piece += ' ';
    if (node.type == DomType::text) {
      piece += node.text.substr(0, max_source);
      seen += node.text.size();
      if (separator != '\0') finish_piece(true);
    }
    bool const is_skipped =
        is_element && below != id && (is_silent_tag(node.tag) || is_off_page(dom, below));
    below = is_skipped ? dom.end_of(below) : below + 1;
  }
  finish_piece(false);
  while (!line.empty() && (line.back() == ' ' || line.back() == separator)) line.pop_back();
  if (line.size() > max_bytes) line.resize(floor_utf8_boundary(line, max_bytes));
  return line;
}

std::string fold_text(std::string_view text) {
  std::string folded;
  bool needs_space = false;
  for (std::size_t i = 0; i < text.size();) {
    DecodedCodePoint const c = decode_code_point(text, i);
    i += c.length;
    if (is_letter_or_number(c.code_point) || is_mark(c.code_point)) {
      if (needs_space && !folded.empty()) folded += ' ';
      needs_space = false;
      append_utf8(folded, lower_case(c.code_point));
    } else if (c.code_point != '\'' && c.code_point != 0x2019 && c.code_point != 0xAD) {
      needs_space = true;
    }
  }
  return folded;
}

std::string squash_text(std::string_view text) {
  std::string folded = fold_text(text);
  folded.erase(std::remove(folded.begin(), folded.end(), ' '), folded.end());
  return folded;
}

}  // namespace article
