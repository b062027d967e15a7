/// Percent-encoding by the URL standard's sets, and decoding.
/// https://url.spec.whatwg.org/#percent-encoded-bytes
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace article {

/// Which characters are escaped. Every set has the C0 controls, DEL and all that is not ASCII.
enum class PercentEncodeSet : std::uint8_t {
  c0_control = 1,
  fragment = 2,
  query = 4,
  special_query = 8,  ///< The query of http, https, ws, wss, ftp and file.
  path = 16,
  userinfo = 32,
  component = 64,  ///< What JavaScript's encodeURIComponent escapes: fit for one part of anything.
};

namespace detail {

constexpr std::array<std::uint8_t, 128> make_percent_encode_table() {
  std::array<std::uint8_t, 128> table{};
  // A set that builds on another is named together with it: each character is listed once.
  constexpr unsigned component = 64;
  constexpr unsigned userinfo = 32 | component;
  constexpr unsigned path = 16 | userinfo;
  constexpr unsigned special_query = 8;
  constexpr unsigned query = 4 | special_query | path;
  constexpr unsigned fragment = 2;
  constexpr unsigned all = 127;
  auto const add = [&table](std::string_view characters, unsigned sets) {
    for (char const c : characters) {
      auto& entry = table[static_cast<unsigned char>(c)];
      entry = static_cast<std::uint8_t>(entry | sets);
    }
  };
  for (std::size_t control = 0; control < 0x20; ++control) table[control] = all;
  table[0x7F] = all;
  add(" \"<>", fragment | query);
  add("`", fragment | path);
  add("#", query);
  add("'", special_query);
  add("?^{}", path);
  add("/:;=@[\\]|", userinfo);
  add("$%&+,", component);
  return table;
}

inline constexpr std::array<std::uint8_t, 128> percent_encode_table = make_percent_encode_table();

}  // namespace detail

/// Whether the byte is escaped under the set.
constexpr bool needs_percent_encoding(char c, PercentEncodeSet set) {
  auto const byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (detail::percent_encode_table[byte] & static_cast<unsigned>(set)) != 0;
}

/// Appends the text, escaping what the set holds. "%" itself is left alone by all sets but
/// `component`, so what was escaped before stays as it was.
void append_percent_encoded(std::string& out, std::string_view text, PercentEncodeSet set);

/// Copy with each %XX as its byte; a "%" without two hexadecimal digits stays. The result may be
/// anything, also ill-formed UTF-8.
std::string percent_decode(std::string_view text);

}  // namespace article
