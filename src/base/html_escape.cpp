#include "base/html_escape.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace article {
namespace {

constexpr std::uint64_t each_byte(unsigned char byte) {
  return std::uint64_t{0x0101010101010101} * byte;
}

/// Not zero exactly when one of the eight bytes is zero.
/// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
constexpr std::uint64_t find_zero_byte(std::uint64_t word) {
  return (word - each_byte(0x01)) & ~word & each_byte(0x80);
}

enum class Place { text, attribute };

template <Place place>
bool needs_escape(std::uint64_t word) {
  // `<` and `>` differ in one bit, and so do `&` and `"`: with that bit set, one test finds both.
  std::uint64_t const brackets = (word | each_byte('<' ^ '>')) ^ each_byte('<' | '>');
  std::uint64_t const ampersands = place == Place::text
                                       ? word ^ each_byte('&')
                                       : (word | each_byte('&' ^ '"')) ^ each_byte('&' | '"');
  std::uint64_t const returns = word ^ each_byte('\r');
  return (find_zero_byte(brackets) | find_zero_byte(ampersands) | find_zero_byte(returns)) != 0;
}

template <Place place>
std::string_view escape_of(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return place == Place::attribute ? "&quot;" : std::string_view();
    case '\r': return "\n";
    default: return {};
  }
}

template <Place place>
void append(std::string& out, std::string_view text) {
  char const* copied = text.data();
  char const* at = copied;
  char const* const end = at + text.size();
  while (at != end) {
    if (static_cast<std::size_t>(end - at) >= sizeof(std::uint64_t)) {
      std::uint64_t word = 0;
      std::memcpy(&word, at, sizeof word);
      if (!needs_escape<place>(word)) {
        at += sizeof word;
        continue;
      }
    }
    // One of the next eight is to be escaped, or the end is near.
    char const* const stop = at + (end - at < 8 ? end - at : 8);
    for (; at != stop; ++at) {
      std::string_view const escape = escape_of<place>(*at);
      if (escape.empty()) continue;
      out.append(copied, static_cast<std::size_t>(at - copied));
      out.append(escape);
      copied = at + 1;
    }
  }
  out.append(copied, static_cast<std::size_t>(end - copied));
}

}  // namespace

void append_html_text(std::string& out, std::string_view text) { append<Place::text>(out, text); }

void append_html_attribute(std::string& out, std::string_view text) {
  append<Place::attribute>(out, text);
}

}  // namespace article
