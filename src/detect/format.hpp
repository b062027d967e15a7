/// Finding out what form an article is in, from its content alone.
#pragma once

#include <string_view>

#include "base/format.hpp"

namespace article {

struct Detection {
  Format format;
  /// 0 (nothing to go by) to 1 (certain). Below 0.6 it was a guess. The scale is our own.
  double confidence;
  /// What decided, for people: "front matter", "headings", "doctype" … Lives forever.
  std::string_view reason;
};

/// Tells Markdown, HTML, JSON and plain text apart. `text` is valid UTF-8, as decode_text() gives it;
/// a byte order mark in front is ignored. Never answers `commonmark`. Only the first
/// `detection_sample_size` bytes are looked at, once, so that the cost is bounded.
Detection detect_format(std::string_view text);

/// How much of the text is looked at, in bytes. Articles show what they are long before.
inline constexpr std::size_t detection_sample_size = std::size_t{64} * 1024;

}  // namespace article
