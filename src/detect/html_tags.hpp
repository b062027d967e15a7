/// Recognizing HTML tags in text that may be anything.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article {

enum class TagKind : std::uint8_t {
  none,      ///< No tag.
  document,  ///< html, head, body, title …: only whole pages have them. Also the doctype.
  block,     ///< div, p, table …: CommonMark begins an HTML block with most of them.
  raw,       ///< script, style, pre, textarea: what is inside is not markup.
  inline_,   ///< a, b, span …
  void_,     ///< br, img, hr …: never closed.
  comment,   ///< <!-- -->
  unknown,   ///< Formed like a tag, with a name that HTML does not have.
};

struct Tag {
  TagKind kind = TagKind::none;
  bool is_closing = false;
  std::string_view name;   ///< As written.
  std::size_t length = 0;  ///< Of "<" and the name; attributes are not read.
};

/// The tag that begins where the text begins, if one does. No more than a name's length is read.
Tag read_tag(std::string_view text);

}  // namespace article
