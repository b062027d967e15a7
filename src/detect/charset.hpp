/// From bytes to valid UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/utf8.hpp"

namespace article {

enum class Charset : std::uint8_t {
  utf8,
  utf16_little_endian,
  utf16_big_endian,
  utf32_little_endian,
  utf32_big_endian,
};

/// The name by which the Encoding Standard and IANA call the charset: "UTF-8", "UTF-16LE" …
std::string_view charset_name(Charset charset);

/// Text in valid UTF-8 without NUL. It borrows the input where that was clean already, so the input
/// must live as long as this.
class DecodedText {
 public:
  /// The text, valid as long as this object and the input live. Moving the object moves short texts,
  /// so ask again afterwards.
  std::string_view text() const { return m_is_owned ? std::string_view(m_owned) : m_borrowed; }

  /// Whether text() is a copy, not a part of the input.
  bool is_copy() const { return m_is_owned; }

  /// The copy itself, to be kept elsewhere. Only when is_copy().
  std::string take() && { return std::move(m_owned); }

  Charset charset = Charset::utf8;
  bool had_byte_order_mark = false;
  /// How many U+FFFD stand for what could not be decoded, or for NUL.
  std::size_t replaced = 0;
  /// Offset of the first of them in text(), or `no_offset`.
  std::size_t first_replaced = no_offset;

 private:
  friend DecodedText decode_text(std::string_view bytes);

  std::string m_owned;
  std::string_view m_borrowed;
  bool m_is_owned = false;
};

/// Decodes bytes of unknown origin. Never fails: what cannot be decoded is replaced and counted.
///
/// A byte order mark settles the charset and is removed. Without one, text in which every other byte
/// is NUL is UTF-16 (see `looks_like_utf16` in the source), and all else is UTF-8. NUL becomes
/// U+FFFD, as in CommonMark and HTML. Linear; clean UTF-8 is not copied.
DecodedText decode_text(std::string_view bytes);

}  // namespace article
