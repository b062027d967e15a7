/// Reading, writing, checking and repairing UTF-8.
///
/// Ill-formed input follows the WHATWG Encoding Standard: each maximal subpart of an ill-formed
/// sequence counts as one error and becomes one U+FFFD. So the count and the text agree with what a
/// browser's TextDecoder makes of the same bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace article {

/// What stands for bytes that cannot be decoded.
inline constexpr char32_t replacement_character = 0xFFFD;

/// U+FFFD in UTF-8.
inline constexpr std::string_view replacement_utf8 = "\xEF\xBF\xBD";

/// "No such position".
inline constexpr std::size_t no_offset = static_cast<std::size_t>(-1);

struct DecodedCodePoint {
  char32_t code_point;  ///< U+FFFD where the bytes are ill-formed.
  std::uint8_t length;  ///< Bytes consumed, 1–4; of ill-formed bytes the maximal subpart.
  bool valid;
};

/// Decodes the code point that begins at `offset`, which must be inside the text.
DecodedCodePoint decode_code_point(std::string_view text, std::size_t offset = 0);

/// Decodes the code point that ends where the text ends. The text must not be empty. Of ill-formed
/// bytes the length may be smaller than the subpart that repair_utf8() would replace.
DecodedCodePoint decode_last_code_point(std::string_view text);

/// Appends a code point. Surrogates and values above U+10FFFF are written as U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

/// Length in bytes of the longest prefix that is valid UTF-8. Eight ASCII bytes at a time.
std::size_t valid_utf8_prefix(std::string_view text);

bool is_valid_utf8(std::string_view text);

struct RepairedText {
  std::string text;
  std::size_t replaced = 0;                ///< How many U+FFFD were put in.
  std::size_t first_replaced = no_offset;  ///< Offset of the first, the same in input and output.
};

/// A copy that is valid UTF-8. Linear; the copy is at most three times as long as the input.
RepairedText repair_utf8(std::string_view text);

/// Number of code points in valid UTF-8 (counts the bytes that are no continuation bytes).
std::size_t count_code_points(std::string_view text);

/// Largest offset ≤ `offset` that is not inside a UTF-8 sequence: where a text may be cut. At most
/// three bytes are looked at.
std::size_t floor_utf8_boundary(std::string_view text, std::size_t offset);

}  // namespace article
