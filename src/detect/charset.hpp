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
  legacy,  ///< Any other; `DecodedText::encoding` says which.
};

/// The name by which the Encoding Standard and IANA call the charset: "UTF-8", "UTF-16LE" …
/// Empty for `legacy`.
std::string_view charset_name(Charset charset);

/// Whether what a page says about its own charset counts.
enum class Declarations : std::uint8_t { read, ignore };

/// What is known of the charset from elsewhere.
struct CharsetHint {
  std::string_view label{};  ///< As a server or a person said it; unknown ones count as none.
  Declarations declarations = Declarations::read;
};

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
  /// Its name; of a legacy charset as `find_encoding` has it.
  std::string_view encoding;
  /// The charset is known but cannot be decoded here: text() is empty.
  bool is_unsupported = false;
  bool had_byte_order_mark = false;
  /// How many U+FFFD stand for what could not be decoded, or for NUL.
  std::size_t replaced = 0;
  /// Offset of the first of them in text(), or `no_offset`.
  std::size_t first_replaced = no_offset;

 private:
  friend DecodedText decode_text(std::string_view bytes, CharsetHint const& hint);

  std::string m_owned;
  std::string_view m_borrowed;
  bool m_is_owned = false;
};

/// Decodes bytes. Never fails: what cannot be decoded is replaced and counted.
///
/// In this order, the charset is that of a byte order mark, which is removed; that of the hint; UTF-16
/// where every other byte is NUL (see `looks_like_utf16` in the source); what a <meta> element among
/// the first 1,024 bytes declares; UTF-8. Labels are often wrong: text that is UTF-8 beyond doubt is
/// taken for that. NUL becomes U+FFFD, as in CommonMark and HTML. Linear; clean UTF-8 is not copied.
DecodedText decode_text(std::string_view bytes, CharsetHint const& hint = {});

}  // namespace article
